import { z } from 'zod'
import { unreadable } from '#lib/model/addresses.ts'
import type { Said } from '#lib/model/fault.ts'
import { FORMS } from '#lib/model/forms.ts'
import { isSlug, slugify } from '#lib/model/slug.ts'
import { aboutOf } from './kinds/fields.ts'
import { isGroup, isOptionalAt, keyOf, schemaAt } from './kinds/schema-paths.ts'
import { fields } from './messages/fields.ts'
import { frontMatter } from './messages/front-matter.ts'
import { shapes } from './messages/shapes.ts'
import { nearestOf } from './nearest.ts'
import type { Path } from './yaml.ts'

const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/

/** A value that is wrong, with what there is to say it with. */
export type Wrong = {
  readonly key: string
  readonly path: Path
  readonly value: unknown
  /** As it stands in the file. */
  readonly written: string
  readonly schema: unknown
}

function customFault(rule: unknown, { key, value, schema, path }: Wrong): Said {
  const text = String(value)
  if (rule === 'title') {
    const voices = text.split('|')
    const isTwo = voices.length === 2 && voices.every((voice) => voice.trim() !== '')
    return isTwo ? fields.titleBar(key, text) : fields.titleVoices(key)
  }
  // «[uno due]»: two names without their comma, or one with a space.
  const names = text.trim().split(/\s*[;\s]\s*/)
  if (rule === 'slug' && typeof path.at(-1) === 'number' && names.length > 1 && names.every(isSlug))
    return fields.slugs(text, names)
  // «pages/chi-siamo.md» for «chi-siamo»: the file for its name.
  if (rule === 'slug') return fields.slug(value, slugify(text.replace(/^.*\//s, '').replace(/\.md$/i, '')))
  if (rule === 'address') {
    const fault = unreadable(text.trim())
    return fault ? fields.addressUnreadable(key, value, fault) : fields.address(key, value)
  }
  const own = aboutOf(schemaAt(schema, path)).rule?.(text.trim())
  if (own) return own
  const timed = rule === 'moment'
  const shaped = typeof value === 'string' && DATE_SHAPE.test(value) && (timed || !value.includes('T'))
  if (shaped) return fields.dateImpossible(key, value)
  return timed ? fields.moment(key, value) : fields.date(key, value)
}

/** The single values of a list, or of a group of keys without values: `{semestrale}`. */
function itemsOf(value: unknown): readonly string[] {
  if (!isGroup(value)) return []
  const items = Array.isArray(value) ? value : Object.keys(value)
  const isPlain = Array.isArray(value) || Object.values(value).every((one) => one === null)
  return isPlain ? items.filter((item) => item !== null && !isGroup(item)).map(String) : []
}

/** A list or a group where one value is due. In a text of ours the brackets may be meant: «[Prima parte]». */
function listForOne({ key, path, value, written, schema }: Wrong): Said | undefined {
  const wanted = schemaAt(schema, path)
  if (!isGroup(value) || wanted instanceof z.ZodArray || wanted instanceof z.ZodObject) return undefined
  const mayMean = aboutOf(wanted).prose !== undefined && /^[[{]/.test(written)
  if (wanted instanceof z.ZodTuple || mayMean) return undefined
  const items = itemsOf(value)
  const isBare = wanted instanceof z.ZodNumber || wanted instanceof z.ZodLiteral
  if (items.length === 0) return Array.isArray(value) ? shapes.emptyList(key, written) : undefined
  const { rule, spoken, prose } = aboutOf(wanted)
  const isInList = typeof path.at(-1) === 'number'
  // «[a, b]» in a text is a text with a comma, in a list two of its values; else one of them is meant, or all are parts of one.
  const isText = isInList || (rule === undefined && (spoken || prose !== undefined))
  const [first = ''] = items
  const whole = isText
    ? items.join(', ')
    : rule?.(first) && [', ', ','].map((between) => items.join(between)).find((text) => !rule(text))
  const isOneOf = items.length > 1 && typeof whole !== 'string'
  const better = typeof whole === 'string' ? whole : first
  return shapes.listForOne(key, written, better, isOneOf, isBare || isInList)
}

/** A group, or a list, where the other of the two is due. */
function otherShape({ key, path, value, schema }: Wrong): Said | undefined {
  const wanted = schemaAt(schema, path)
  if (wanted instanceof z.ZodArray && isGroup(value)) {
    if (schemaAt(schema, [...path, 0]) instanceof z.ZodObject) return shapes.groupForGroups(key)
    const values = Object.entries(value).map(([name, one]) => (one === null ? name : one))
    return shapes.groupForList(key, values.filter((one) => !isGroup(one)).map(String))
  }
  const isLone = Array.isArray(value) && value.length === 1 && isGroup(value[0])
  return wanted instanceof z.ZodObject && isLone ? shapes.listForGroup(key) : undefined
}

function typeFault(expected: string, wrong: Wrong): Said {
  const { key, path, value, written, schema } = wrong
  const wanted = schemaAt(schema, path)
  const { date, names, prose, rule, spoken } = aboutOf(wanted)
  // `issn: 20493630` is a number to YAML, `light: null` nothing: with quotes it would be refused again.
  const own = !isGroup(value) && written !== '' ? rule?.(written) : undefined
  if (own) return own
  if (value === null && written !== '')
    return spoken || prose ? frontMatter.nothing(key, written) : frontMatter.nothingHere(key, written)
  if (expected === 'string' && isGroup(value)) {
    // `{graffe}` and `[parte prima]` are a group and a list to YAML: in a text they are signs.
    if (/^[[{]/.test(written))
      return frontMatter.reserved(written.charAt(0), keyOf(path.slice(-1)) || undefined, written)
    // «- Fai: questo» in a list of texts is a mapping to YAML: the same slip as in a title.
    if (typeof path.at(-1) === 'number') return frontMatter.colon(key, written)
  }
  // `published: 2026` is a number to YAML; quotes would not make a date of it.
  if (typeof value === 'number' && date !== undefined)
    return customFault(date === 'day' ? 'date' : 'moment', wrong)
  if (typeof value === 'number' && names !== undefined) return fields.nameOfFigures(key, written)
  const isList = wanted instanceof z.ZodArray
  if (isList && typeof value === 'string' && aboutOf(wanted.element).names !== undefined)
    return fields.nameAlone(key, value)
  return value === null
    ? fields.nothing(key, isOptionalAt(schema, path))
    : (otherShape(wrong) ?? fields.type(key, expected, value, written))
}

/** The allowed value that one is a slip of. One with a word more is another value: «CC BY-ND» is no slip of «CC BY». */
function slipOf(value: string, allowed: readonly string[]): string | undefined {
  const near = nearestOf(value, allowed)
  const wordsOf = (text: string) => slugify(text).split('-')
  const [written, meant] = [wordsOf(value), wordsOf(near ?? '')]
  const saysMore = written.length > meant.length && meant.every((word) => written.includes(word))
  return saysMore ? undefined : near
}

/** Looking for a note costs the square of the spaces before it. */
const LONGEST_NOTED = 300

/** A note that YAML took for a part of the value, or that begins as in other languages: «semestrale# due», «2026 // il primo». */
function noteWithin({ value, path, schema }: Wrong): Said | undefined {
  const [, read = '', note = ''] =
    (typeof value === 'string' &&
      value.length <= LONGEST_NOTED &&
      /^(.*?)\s*((?:[#;(]|,\s|\/\/(?=\s)|\/\*).*)$/s.exec(value)) ||
    []
  const wanted = schemaAt(schema, path)
  // In a list it is two values.
  const isComma = /^[;,]/.test(note) && typeof path.at(-1) === 'number'
  if (read === '' || isComma || !(wanted instanceof z.ZodType)) return undefined
  const isGood = [read, Number(read)].some((one) => wanted.safeParse(one).success)
  return isGood ? frontMatter.glued(note, read) : undefined
}

const isForms = (allowed: readonly string[]): boolean =>
  allowed.length === FORMS.length && FORMS.every((form) => allowed.includes(form))

const isTuple = ({ schema, path }: Wrong): boolean => schemaAt(schema, path) instanceof z.ZodTuple

function choiceFault(allowed: readonly string[], { key, path, value, written, schema }: Wrong): Said {
  if (value === null && written === '') return fields.nothing(key, isOptionalAt(schema, path))
  // A number as it is written: «4.0» is no 4.
  const shown = typeof value === 'string' ? value : written
  const near = slipOf(shown, allowed)
  return isForms(allowed)
    ? fields.formUnknown(shown, near, allowed)
    : fields.choice(key, shown, near, allowed)
}

/** What is said of a value that does not fit its schema: one sentence, by the first rule that it breaks. */
export function wrongValue(issue: z.core.$ZodIssue, wrong: Wrong): Said {
  const { key, value } = wrong
  if (value === undefined) return fields.missing(key)
  const whole = listForOne(wrong) ?? noteWithin(wrong)
  if (whole) return whole
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue.expected, wrong)
    case 'invalid_value':
      return choiceFault(issue.values.map(String), wrong)
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
