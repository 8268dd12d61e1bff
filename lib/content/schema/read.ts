import { z } from 'zod'
import { FORMS } from '#lib/model/forms.ts'
import { slugify } from '#lib/model/slug.ts'
import type { Data } from '../front-matter.ts'
import { fields } from '../messages/fields.ts'
import { frontMatter } from '../messages/front-matter.ts'
import { nearestName, nearestOf } from '../nearest.ts'
import type { Said } from '../problem.ts'
import type { Path } from '../yaml.ts'
import { day, moment } from './fields.ts'
import { IN_ITALIAN } from './in-italian.ts'

/** A fault of a value, by its path in the front matter. */
export type FieldFault = {
  readonly path: Path
  readonly part: 'key' | 'value'
  readonly said: Said
  /** Of an unknown key: the path of the key that it most likely means. */
  readonly meant?: Path
}

/** A record as written. `known` holds the fields that are right, so that a wrong one does not hide faults of the others. */
export type Read<Full, Known> = {
  readonly matter?: Full
  readonly known: Known
  readonly faults: readonly FieldFault[]
}

const isGroup = (value: unknown): value is Data => typeof value === 'object' && value !== null

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isGroup(value) && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined),
    data,
  )
}

/** The part of a schema at a path, through its optional parts and lists. */
function schemaAt(schema: unknown, path: Path): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return schemaAt(schema.unwrap(), path)
  }
  const [step, ...rest] = path
  if (step === undefined) return schema
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest)
  return schema instanceof z.ZodObject ? schemaAt(valueAt(schema.shape, [step]), rest) : undefined
}

function keysAt(schema: unknown, path: Path): readonly string[] {
  const part = schemaAt(schema, path)
  return part instanceof z.ZodObject ? Object.keys(part.shape) : []
}

const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/

function customFault(rule: unknown, key: string, value: unknown): Said {
  if (rule === 'title') return fields.titleVoices(key)
  if (rule === 'slug') return fields.slug(value, slugify(String(value)))
  const timed = rule === 'moment'
  const shaped = typeof value === 'string' && DATE_SHAPE.test(value) && (timed || !value.includes('T'))
  return shaped ? fields.dateImpossible(key, value) : fields.date(key, value, timed)
}

function typeFault(key: string, expected: string, value: unknown, wanted: unknown): Said {
  // «- Fai: questo» in a list of texts is a mapping to YAML: the same slip as in a title.
  if (expected === 'string' && isGroup(value) && !Array.isArray(value)) {
    const [[name, rest] = ['', '']] = Object.entries(value)
    return frontMatter.colon(key, `${name}: ${typeof rest === 'string' ? rest : ''}`.trim())
  }
  // `published: 2026` is a number to YAML; quotes would not make a date of it.
  if (typeof value === 'number' && wanted === moment) return customFault('moment', key, value)
  if (typeof value === 'number' && wanted === day) return customFault('date', key, value)
  return fields.type(key, expected, value)
}

const isForms = (allowed: readonly string[]): boolean =>
  allowed.length === FORMS.length && FORMS.every((form) => allowed.includes(form))

function said(issue: z.core.$ZodIssue, key: string, value: unknown, schema: unknown): Said {
  if (value === undefined) return fields.missing(key)
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(key, issue.expected, value, schemaAt(schema, issue.path))
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const near = nearestOf(String(value), allowed)
      if (isForms(allowed)) return fields.formUnknown(value, near, allowed)
      return fields.choice(key, value, near, allowed)
    }
    case 'too_small':
      if (issue.origin === 'string') return fields.empty(key)
      if (issue.origin === 'array') return fields.length(key, String(issue.minimum))
      return fields.range(key, `almeno ${issue.minimum}`)
    case 'too_big':
      if (issue.origin === 'array') return fields.length(key, String(issue.maximum))
      return fields.range(key, `al massimo ${issue.maximum}`)
    case 'invalid_format':
      return issue.format === 'url' ? fields.address(key, value) : fields.language(value)
    case 'custom':
      return customFault(issue.params?.rule, key, value)
    default:
      return fields.type(key, issue.code, value)
  }
}

function faultsOf(issue: z.core.$ZodIssue, schema: unknown, data: Data): readonly FieldFault[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, issue.path)
    return issue.keys.map((key) => {
      const near = nearestName(
        key,
        allowed.map((name) => ({ name, alsoKnownAs: IN_ITALIAN[name] ?? [] })),
      )
      const said = fields.unknown(key, near, allowed)
      const meant = near === undefined ? undefined : [...issue.path, near]
      return { path: [...issue.path, key], part: 'key', said, ...(meant && { meant }) }
    })
  }
  const names = issue.path.filter((step) => typeof step === 'string')
  return [
    {
      path: issue.path,
      part: 'value',
      said: said(issue, names.join('.'), valueAt(data, issue.path), schema),
    },
  ]
}

/**
 * Reads a front matter by its schema. `partial` is the same schema with every key optional: when a field is wrong it
 * is left out and the others are read, so that an unknown tag is reported in the same run as an impossible date.
 * Without data (unreadable YAML, reported already) nothing is known and nothing is missing.
 */
export function read<Full extends Known, Known>(
  schema: z.ZodType<Full>,
  partial: z.ZodType<Known>,
  data: Data | undefined,
): Read<Full, Known> {
  if (data === undefined) return { known: partial.parse({}), faults: [] }
  const result = schema.safeParse(data)
  if (result.success) return { matter: result.data, known: result.data, faults: [] }
  const wrong = new Set(
    result.error.issues.flatMap((issue) =>
      issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1),
    ),
  )
  const right = Object.fromEntries(Object.entries(data).filter(([key]) => !wrong.has(key)))
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, schema, data))
  // «nome» for «name» is one mistake: that «name» is missing is not said again.
  const meant = new Set(faults.map((fault) => fault.meant?.join('.')))
  const saidAlready = ({ path, said: { rule } }: FieldFault) =>
    rule === 'key-missing' && meant.has(path.join('.'))
  return { known: partial.parse(right), faults: faults.filter((fault) => !saidAlready(fault)) }
}
