import { z } from 'zod'
import { unreadable } from '#lib/model/addresses.ts'
import type { Said } from '#lib/model/fault.ts'
import { FORMS } from '#lib/model/forms.ts'
import { slugify } from '#lib/model/slug.ts'
import type { Data } from './front-matter.ts'
import { aboutOf } from './kinds/fields.ts'
import { isGroup, isOptionalAt, keyOf, keysAt, schemaAt, valueAt } from './kinds/schema-paths.ts'
import { fields } from './messages/fields.ts'
import { frontMatter } from './messages/front-matter.ts'
import { imprint } from './messages/imprint.ts'
import { nearestName, nearestOf } from './nearest.ts'
import { valueRemarks } from './value-remarks.ts'
import { type KeyFault, type Path, writtenAt, type Yaml } from './yaml.ts'

/** A record as written. `known` holds the fields that are right, so that a wrong one does not hide faults of the others. */
type Read<Full, Known> = {
  readonly matter?: Full
  readonly known: Full | Known
  readonly faults: readonly KeyFault[]
  readonly doubts: readonly KeyFault[]
}

/** Of an unknown key also the path of the key that it most likely means. */
type Found = KeyFault & { readonly meant?: Path }

const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/

/** A value that is wrong, with what there is to say it with. */
type Wrong = {
  readonly key: string
  readonly path: Path
  readonly value: unknown
  /** As it stands in the file. */
  readonly written: string
  readonly schema: unknown
}

function customFault(rule: unknown, { key, value }: Wrong): Said {
  const text = String(value)
  if (rule === 'title') {
    const voices = text.split('|')
    const isTwo = voices.length === 2 && voices.every((voice) => voice.trim() !== '')
    return isTwo ? fields.titleBar(key, text) : fields.titleVoices(key)
  }
  // «pages/chi-siamo.md» for «chi-siamo»: the file for its name.
  if (rule === 'slug') return fields.slug(value, slugify(text.replace(/^.*\//s, '').replace(/\.md$/i, '')))
  if (rule === 'address') {
    const fault = unreadable(text.trim())
    return fault ? fields.addressUnreadable(key, value, fault) : fields.address(key, value)
  }
  const timed = rule === 'moment'
  const shaped = typeof value === 'string' && DATE_SHAPE.test(value) && (timed || !value.includes('T'))
  if (shaped) return fields.dateImpossible(key, value)
  return timed ? fields.moment(key, value) : fields.date(key, value)
}

function typeFault(expected: string, wrong: Wrong): Said {
  const { key, path, value, written, schema } = wrong
  const wanted = schemaAt(schema, path)
  if (value === null && written !== '') return frontMatter.nothing(key, written)
  if (expected === 'string' && isGroup(value)) {
    // `{graffe}` and `[parte prima]` are a group and a list to YAML: in a text they are signs.
    if (/^[[{]/.test(written))
      return frontMatter.reserved(written.charAt(0), keyOf(path.slice(-1)) || undefined, written)
    // «- Fai: questo» in a list of texts is a mapping to YAML: the same slip as in a title.
    if (typeof path.at(-1) === 'number') return frontMatter.colon(key, written)
  }
  // `published: 2026` is a number to YAML; quotes would not make a date of it.
  const { date, isColour } = aboutOf(wanted)
  if (typeof value === 'number' && isColour) return imprint.colour(written)
  if (typeof value === 'number' && date !== undefined)
    return customFault(date === 'day' ? 'date' : 'moment', wrong)
  const isList = wanted instanceof z.ZodArray
  if (isList && typeof value === 'string' && aboutOf(wanted.element).names !== undefined)
    return fields.nameAlone(key, value)
  return value === null
    ? fields.nothing(key, isOptionalAt(schema, path))
    : fields.type(key, expected, value, written)
}

/** The allowed value that one is a slip of. One with a word more is another value: «CC BY-ND» is no slip of «CC BY». */
function slipOf(value: string, allowed: readonly string[]): string | undefined {
  const near = nearestOf(value, allowed)
  const wordsOf = (text: string) => slugify(text).split('-')
  const [written, meant] = [wordsOf(value), wordsOf(near ?? '')]
  const saysMore = written.length > meant.length && meant.every((word) => written.includes(word))
  return saysMore ? undefined : near
}

const isForms = (allowed: readonly string[]): boolean =>
  allowed.length === FORMS.length && FORMS.every((form) => allowed.includes(form))

const isTuple = ({ schema, path }: Wrong): boolean => schemaAt(schema, path) instanceof z.ZodTuple

function said(issue: z.core.$ZodIssue, wrong: Wrong): Said {
  const { key, value } = wrong
  if (value === undefined) return fields.missing(key)
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue.expected, wrong)
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const near = slipOf(String(value), allowed)
      if (isForms(allowed)) return fields.formUnknown(value, near, allowed)
      return fields.choice(key, value, near, allowed)
    }
    case 'too_small':
      if (issue.origin === 'string') return fields.empty(key)
      if (issue.origin === 'array') return fields.length(key, true, Number(issue.minimum), isTuple(wrong))
      return fields.range(key, `almeno ${issue.minimum}`)
    case 'too_big':
      if (issue.origin === 'string') return fields.tooLong(key, String(value).length, Number(issue.maximum))
      if (issue.origin === 'array') return fields.length(key, false, Number(issue.maximum), isTuple(wrong))
      return fields.range(key, `al massimo ${issue.maximum}`)
    case 'invalid_format':
      return fields.language(value)
    case 'custom':
      return customFault(issue.params?.rule, wrong)
    default:
      return fields.type(key, issue.code, value)
  }
}

function faultsOf(issue: z.core.$ZodIssue, schema: unknown, data: Data, yaml: Yaml): readonly Found[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path)
    const known = allowed.map(([name, { called = [] }]) => ({ name, alsoKnownAs: called }))
    const names = allowed.map(([name]) => name)
    return issue.keys.map((key) => {
      const near = nearestName(key, known)
      const said = fields.unknown(key, near, names)
      const meant = near === undefined ? undefined : [...path, near]
      return { ...said, path: [...path, key], part: 'key', ...(meant && { meant }) }
    })
  }
  const wrong = {
    key: keyOf(path),
    path,
    value: valueAt(data, path),
    written: writtenAt(yaml, path),
    schema,
  }
  return [{ ...said(issue, wrong), path }]
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step)

/**
 * Reads a front matter by its schema. `partial` is the same schema with every key optional: when a field is wrong it
 * is left out and the others are read, so that an unknown tag is reported in the same run as an impossible date.
 * Without data (unreadable YAML, reported already) nothing is known
 * and nothing is missing.
 */
export function readMatter<Full, Known>(
  schema: z.ZodType<Full>,
  partial: z.ZodType<Known>,
  data: Data | undefined,
  yaml: Yaml,
): Read<Full, Known> {
  if (data === undefined) return { known: partial.parse({}), faults: [], doubts: [] }
  const result = schema.safeParse(data)
  const values = valueRemarks(schema, yaml)
  const { doubts } = values
  if (result.success && values.faults.length === 0)
    return { matter: result.data, known: result.data, faults: [], doubts }
  // A value that is too long and no address either is one mistake: the first rule that it breaks.
  const byPath = Map.groupBy(result.error?.issues ?? [], ({ path }) => path.join('.'))
  const issues = [...byPath.values()].flatMap(([first, ...others]) => [
    ...(first ? [first] : []),
    ...others.filter(({ code }) => code === 'unrecognized_keys'),
  ])
  // A value that YAML changed is one mistake: what it was changed to is not judged.
  const isChanged = ({ path }: KeyFault) => values.faults.some((fault) => startsWith(path, fault.path))
  const faults = issues
    .flatMap((issue) => faultsOf(issue, schema, data, yaml))
    .filter((fault) => !isChanged(fault))
  const all: readonly Found[] = [...values.faults, ...faults]
  const wrong = new Set(all.map(({ path: [key] }) => key))
  const right = Object.fromEntries(Object.entries(data).filter(([key]) => !wrong.has(key)))
  // «nome» for «name» is one mistake: that «name» is missing is not said again.
  const meant = new Set(all.map((fault) => fault.meant?.join('.')))
  const saidAlready = ({ path, rule }: KeyFault) => rule === 'key-missing' && meant.has(path.join('.'))
  return { known: partial.parse(right), faults: all.filter((fault) => !saidAlready(fault)), doubts }
}
