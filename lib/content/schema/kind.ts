import type { z } from 'zod'
import type { Data } from '../front-matter.ts'
import type { ParsedText } from '../parsed.ts'
import { article } from './article.ts'
import { author } from './author.ts'
import { call } from './call.ts'
import { issue } from './issue.ts'
import { page } from './page.ts'
import { section } from './section.ts'
import { tag } from './tag.ts'

export type Kind = ParsedText['kind']

type Described = {
  readonly kind: Kind
  readonly keys: ReadonlySet<string>
  readonly needed: readonly string[]
}

const described = (kind: Kind, schema: z.ZodObject): Described => {
  const fields = Object.entries(schema.shape)
  const needed = fields.filter(([, field]) => !field.safeParse(undefined).success)
  return {
    kind,
    keys: new Set(fields.map(([key]) => key)),
    needed: needed.map(([key]) => key),
  }
}

const KINDS: readonly Described[] = [
  described('article', article),
  described('issue', issue),
  described('page', page),
  described('author', author),
  described('tag', tag),
  described('section', section),
  described('call', call),
]

/** Keys that a kind has, less those that it would miss. */
function likeness({ keys, needed }: Described, data: Data): number {
  const written = Object.keys(data)
  const missed = needed.filter((key) => !written.includes(key))
  return written.filter((key) => keys.has(key)).length - missed.length
}

/** The kind of record that a front matter looks most like. */
const likeliest = (data: Data): Described | undefined =>
  KINDS.toSorted((a, b) => likeness(b, data) - likeness(a, data))[0]

/** Keys that no misspelling explains: the file stands in the wrong folder. */
const FOREIGN_KEYS = 2
const CLEARLY_MORE = 3

/** The kind that a front matter is by its keys, where that is clearly not the one of its place. */
export function otherKind(place: Kind, data: Data): Kind | undefined {
  const here = KINDS.find(({ kind }) => kind === place)
  const meant = likeliest(data)
  if (!here || !meant || meant === here) return undefined
  const foreign = Object.keys(data).filter((key) => meant.keys.has(key) && !here.keys.has(key))
  const isClear = likeness(meant, data) - likeness(here, data) >= CLEARLY_MORE
  return isClear && foreign.length >= FOREIGN_KEYS ? meant.kind : undefined
}
