import type { Catalogue } from '#lib/model/magazine.ts'
import type { Article } from '#lib/model/records.ts'
import type { parseTitle } from '#lib/model/title.ts'
import type { Side } from './side.ts'

export type Pair = { readonly before: Article; readonly after: Article }

/** What happened between two catalogues, article by article. */
type Articles = {
  readonly added: readonly Article[]
  readonly removed: readonly Article[]
  /** Those that have another address now. */
  readonly renamed: readonly Pair[]
  /** Those that stand where they stood; changed or not. */
  readonly kept: readonly Pair[]
}

export type Change = Articles & {
  readonly base: Side
  readonly head: Side
  /** The moment of the report, in milliseconds. */
  readonly now: number
}

/** Words shared by two texts, from 0 to 1. */
function likeness(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const [ours, theirs] = [words(a), words(b)]
  const common = [...ours].filter((word) => theirs.has(word)).length
  return common / Math.max(1, ours.size + theirs.size - common)
}

/** From this likeness on, a text that went and one that came are one that changed its name. */
const SAME = 0.6

function successor(gone: Article, came: readonly Article[]): Article | undefined {
  const declared = came.find(({ aliases }) => aliases.includes(gone.slug))
  if (declared) return declared
  const [closest] = came
    .map((article) => ({ article, share: likeness(gone.body.markdown, article.body.markdown) }))
    .toSorted((a, b) => b.share - a.share)
  return closest && closest.share >= SAME ? closest.article : undefined
}

/** Which articles are new, gone, renamed: told by their addresses, then by their aliases and texts. */
export function articlesBetween(base: Catalogue, head: Catalogue): Articles {
  const before = new Map(base.articles.map((article) => [article.slug, article]))
  const after = new Map(head.articles.map((article) => [article.slug, article]))
  const gone = base.articles.filter(({ slug }) => !after.has(slug))
  const came = head.articles.filter(({ slug }) => !before.has(slug))
  const renamed: Pair[] = []
  for (const article of gone) {
    const free = came.filter((candidate) => !renamed.some((pair) => pair.after === candidate))
    const next = successor(article, free)
    if (next) renamed.push({ before: article, after: next })
  }
  return {
    renamed,
    added: came.filter((article) => !renamed.some((pair) => pair.after === article)),
    removed: gone.filter((article) => !renamed.some((pair) => pair.before === article)),
    kept: head.articles.flatMap((article) => {
      const known = before.get(article.slug)
      return known ? [{ before: known, after: article }] : []
    }),
  }
}

/** Compares two sides: all that the report is made from. */
export function changeBetween(base: Side, head: Side, now: number): Change {
  return { base, head, now, ...articlesBetween(base.catalogue, head.catalogue) }
}

/** A title as one line. */
export const titleOf = ({ title }: { readonly title: ReturnType<typeof parseTitle> }): string => title.text
