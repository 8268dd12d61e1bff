import type { Body } from '#lib/model/body.ts'
import type { File } from '#lib/model/records.ts'
import type { Labels } from './labels.ts'

type Kept = File & { readonly slug: string; readonly body?: Body }

const fieldOf = (record: object, key: string): unknown => Reflect.get(record, key)

/**
 * A value as a page shows it: another record is its name, an image its bytes. Otherwise a word in a theme's description would
 * change every article of the theme. An issue is its number: a folder that is renamed is told once.
 */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return value
  if ('version' in value) return value.version
  if ('file' in value && 'slug' in value) return 'number' in value ? value.number : value.slug
  return Object.entries(value).map(([key, part]) => [key, shown(part)])
}

/** Unchanged files are parsed once for both sides, so that nearly all of an archive is told by the first comparison. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(shown(a)) === JSON.stringify(shown(b))

function changedBody(before: Body, after: Body): readonly string[] {
  return [
    ...(before.markdown.trim() === after.markdown.trim() ? [] : ['testo']),
    ...(same([...before.images], [...after.images]) ? [] : ['immagini del testo']),
  ]
}

/** What of a record is other than it was, in the words of its labels: the fields that a reader sees, and the text. */
export function changedFields(labels: Labels, before: Kept, after: Kept): readonly string[] {
  const fields = Object.entries(labels).filter(([key]) => !same(fieldOf(before, key), fieldOf(after, key)))
  const text = before.body && after.body ? changedBody(before.body, after.body) : []
  return [...fields.map(([, label]) => label), ...text]
}
