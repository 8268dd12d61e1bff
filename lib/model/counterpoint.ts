import type { Magazine } from './magazine.ts'
import type { Article, Tag } from './records.ts'
import { nearest } from './related.ts'
import { bestScored, scoresOf, tagWeight } from './scores.ts'

/** The article of the opposite side, and the pair that puts it there: «Vendita, eppure ascolto». */
export type Counterpoint = { readonly article: Article; readonly tag: Tag; readonly opposite: Tag }

/**
 * The best article of the opposite side: one whose themes hold the declared opposite of one of this article's.
 * The rarest opposites count most; then the article that shares more with this one (same matter, other side),
 * then the nearest date. Undefined where no opposite has an article.
 */
export function counterpointOf(magazine: Magazine, article: Article): Counterpoint | undefined {
  const sides = article.tags.flatMap((tag) => {
    const opposite = tag.opposite === undefined ? undefined : magazine.bySlug.tag.get(tag.opposite)
    return opposite ? [{ tag, opposite, weight: tagWeight(magazine, opposite) }] : []
  })
  const scores = scoresOf(
    magazine,
    sides.map(({ opposite }) => opposite),
  )
  const barred = new Set([article.slug, ...article.related.exclude, ...article.related.pin])
  const then = scoresOf(magazine, article.tags)
  const first = bestScored(magazine, 1 + barred.size, { scores, then, closest: nearest(article) })
  const best = first.find(({ slug }) => !barred.has(slug))
  if (!best) return undefined
  const [side] = sides
    .filter(({ opposite }) => best.tags.some(({ slug }) => slug === opposite.slug))
    .toSorted((a, b) => b.weight - a.weight)
  return side && { article: best, tag: side.tag, opposite: side.opposite }
}
