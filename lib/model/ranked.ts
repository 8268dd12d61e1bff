import type { Magazine } from './magazine.ts'
import type { Article } from './records.ts'

/** The first articles of a magazine for one of its articles, the best first. */
type Rank = (magazine: Magazine, article: Article, count: number) => readonly Article[]

/** More than a page asks for, unless its editor pinned many. */
const KEPT = 16

/**
 * Remembers whom a ranking put first: the page of an article, the paths that lead over it and the book of its issue ask for
 * the same few, and looking through the lists of its themes is most of what the view of a page takes.
 */
export function ranked(rank: Rank): Rank {
  const known = new WeakMap<Magazine, Map<string, readonly Article[]>>()
  return (magazine, article, count) => {
    if (count > KEPT) return rank(magazine, article, count)
    const of = known.get(magazine) ?? new Map<string, readonly Article[]>()
    known.set(magazine, of)
    const first = of.get(article.slug) ?? rank(magazine, article, KEPT)
    of.set(article.slug, first)
    return first.slice(0, count)
  }
}
