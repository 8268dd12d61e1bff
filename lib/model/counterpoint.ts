import { firstOf } from './first.ts'
import { articlesIn, type Magazine } from './magazine.ts'
import type { Article, Tag } from './records.ts'
import { nearest, scoreByTags, tagWeight } from './related.ts'

/** The article of the opposite side, and the pair that puts it there: «Vendita, eppure ascolto». */
export type Counterpoint = { readonly article: Article; readonly tag: Tag; readonly opposite: Tag }

/**
 * The best article of the opposite side: one whose themes hold the declared opposite of one of this article's.
 * The rarest opposites count most; then the article that shares more with this one (same matter, other side),
 * then the nearest date. Undefined where no opposite has an article.
 */
export function counterpointOf(magazine: Magazine, article: Article): Counterpoint | undefined {
  const barred = new Set([article.slug, ...article.related.exclude, ...article.related.pin])
  const found = new Map<Article, { score: number; tag: Tag; opposite: Tag; best: number }>()
  for (const tag of article.tags) {
    const opposite = tag.opposite === undefined ? undefined : magazine.bySlug.tag.get(tag.opposite)
    if (!opposite) continue
    const weight = tagWeight(magazine, opposite)
    for (const other of articlesIn(magazine.byTag, opposite)) {
      if (barred.has(other.slug)) continue
      const known = found.get(other)
      if (!known) found.set(other, { score: weight, tag, opposite, best: weight })
      else {
        known.score += weight
        if (weight > known.best) found.set(other, { ...known, tag, opposite, best: weight })
      }
    }
  }
  const shared = scoreByTags(magazine, article)
  const closest = nearest(article)
  const [first] = firstOf(
    found,
    1,
    ([a, x], [b, y]) => y.score - x.score || (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || closest(a, b),
  )
  return first && { article: first[0], tag: first[1].tag, opposite: first[1].opposite }
}
