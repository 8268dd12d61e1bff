import type { Magazine } from './magazine.ts'
import { ranked } from './ranked.ts'
import type { Article, Tag } from './records.ts'
import { bestScored, tagWeight } from './scores.ts'

/** The article of the opposite side, and the pair that puts it there: «Vendita», then «ascolto». */
export type Counterpoint = { readonly article: Article; readonly tag: Tag; readonly opposite: Tag }

const oppositesOf = ({ bySlug }: Magazine, { tags }: Article): readonly Tag[] =>
  tags.flatMap(({ opposite = '' }) => bySlug.tag.get(opposite) ?? [])

const byOpposites = ranked((magazine, article, count) =>
  bestScored(magazine, oppositesOf(magazine, article), count, { near: article, second: article.tags }),
)

/**
 * The best article of the opposite side: one whose themes hold the declared opposite of one of this article's.
 * The rarest opposites count most; then the article that shares more with this one (same matter, other side),
 * then the nearest date. Undefined where no opposite has an article; `without` are slugs shown elsewhere on the page.
 */
export function counterpointOf(
  magazine: Magazine,
  article: Article,
  without: readonly string[] = [],
): Counterpoint | undefined {
  const { slug, related, translation = slug } = article
  const barred = new Set([slug, translation, ...without, ...related.exclude, ...related.pin])
  const best = byOpposites(magazine, article, 1 + barred.size).find((other) => !barred.has(other.slug))
  if (!best) return undefined
  const [opposite] = oppositesOf(magazine, article)
    .filter((one) => best.tags.some((held) => held.slug === one.slug))
    .toSorted((a, b) => tagWeight(magazine, b) - tagWeight(magazine, a))
  const tag = article.tags.find((own) => own.opposite === opposite?.slug)
  return tag && opposite && { article: best, tag, opposite }
}
