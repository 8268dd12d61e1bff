import type { Magazine } from './magazine.ts'
import type { Article } from './records.ts'

/** The article that says the same in another language, once it is out. */
export const twinOf = ({ bySlug }: Magazine, { translation = '' }: Article): Article | undefined =>
  bySlug.article.get(translation)

/**
 * Of two twins the one that was translated: the Italian one, since the magazine is, else the older. Nobody writes down which
 * was first.
 */
export function originalOf(article: Article, twin: Article): Article {
  const [a, b] = [article, twin].toSorted(
    (one, other) => one.published.instant - other.published.instant || (one.slug < other.slug ? -1 : 1),
  )
  return [a, b].find((one) => one?.lang === 'it') ?? a ?? article
}
