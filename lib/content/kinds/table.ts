import type { Data } from '../front-matter.ts'
import { article } from './article.ts'
import { author } from './author.ts'
import { call } from './call.ts'
import type { About } from './fields.ts'
import { issue } from './issue.ts'
import { page } from './page.ts'
import { type Fields, fieldsOf, keysAt } from './schema-paths.ts'
import { section } from './section.ts'
import { tag } from './tag.ts'

/** Every kind of record there is. What one of them is stands in its file, and all the rest reads it here. */
export const KINDS = { article, issue, author, tag, section, page, call } as const

export type Kind = keyof typeof KINDS
type Described = (typeof KINDS)[Kind]

const ALL: readonly Described[] = Object.values(KINDS)
export const KIND_NAMES: readonly Kind[] = ALL.map(({ kind }) => kind)

/** The keys of a kind in the order in which a file has them, with their words. */
export const keysOf = (kind: Kind): readonly (readonly [key: string, about: About])[] =>
  keysAt(KINDS[kind].schema, [])

/** The keys that no record of a kind can do without, and all that it may have. */
const NEEDED = new Map(
  ALL.map(({ kind, schema }) => {
    const fields = Object.entries(schema.shape)
    const needed = fields.filter(([, field]) => !field.safeParse(undefined).success)
    return [kind, new Set(needed.map(([key]) => key))] as const
  }),
)
const KEYS = new Map(ALL.map(({ kind }) => [kind, new Set(keysOf(kind).map(([key]) => key))] as const))

/** Whether a key may be left out of a record. */
export const isOptional = (kind: Kind, key: string): boolean => NEEDED.get(kind)?.has(key) === false

/** What is known of every value of every front matter, by its keys: «hero.alt». Two kinds mean the same by the same key. */
export const FIELDS: Fields = new Map(ALL.flatMap(({ schema }) => [...fieldsOf(schema)]))

/** Keys that a kind has, less those that it would miss. */
function likeness(kind: Kind, data: Data): number {
  const missed = [...(NEEDED.get(kind) ?? [])].filter((key) => !Object.hasOwn(data, key))
  return Object.keys(data).filter((key) => KEYS.get(kind)?.has(key)).length - missed.length
}

/** Keys that no misspelling explains: the file stands in the wrong folder. */
const FOREIGN_KEYS = 2
const CLEARLY_MORE = 3

/** The kind that a front matter is by its keys, where that is clearly not the one of its place. */
export function otherKind(place: Kind, data: Data): Kind | undefined {
  const [meant = place] = KIND_NAMES.toSorted((a, b) => likeness(b, data) - likeness(a, data))
  const foreign = Object.keys(data).filter((key) => KEYS.get(meant)?.has(key) && !KEYS.get(place)?.has(key))
  const isClear = likeness(meant, data) - likeness(place, data) >= CLEARLY_MORE
  return isClear && foreign.length >= FOREIGN_KEYS ? meant : undefined
}
