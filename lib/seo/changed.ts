import { type Moment, parseMoment } from '#lib/model/dates.ts'
import { eachPiece } from '#lib/model/each-piece.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { remembered } from '#lib/model/remembered.ts'

/** The latest of some moments. */
export function latest(moments: readonly Moment[]): Moment | undefined {
  return moments.reduce<Moment | undefined>(
    (last, moment) => (last && last.instant >= moment.instant ? last : moment),
    undefined,
  )
}

/** When an article last changed, as its editor declares it: publication, update, last correction. Never the file's date. */
export const articleChanged: (article: Article) => Moment = remembered((article: Article) => {
  const corrections = article.corrections.flatMap(
    ({ date }) => parseMoment(date, article.published.zone) ?? [],
  )
  const updated = article.updated ? [article.updated] : []
  return latest([article.published, ...updated, ...corrections]) ?? article.published
})

/**
 * The last change of a list. Remembered: every page of the list of all articles asks it of the whole archive, and
 * the sitemap asks for all the pages (8 s for 3,000 articles without it, 0.3 s for 10,000 with it).
 */
export const articlesChanged: (articles: readonly Article[]) => Moment | undefined = remembered(
  (articles: readonly Article[]) => latest(eachPiece(articles, articleChanged)),
)

/** The last change of articles and issues; of an issue, its publication. */
export function piecesChanged(articles: readonly Article[], issues: readonly Issue[]): Moment | undefined {
  const last = articlesChanged(articles)
  return latest([...(last ? [last] : []), ...issues.map(({ published }) => published)])
}

/** The last change of an issue's page, which lists its articles. */
export function issueChanged(magazine: Magazine, issue: Issue): Moment {
  return (
    latest([issue.published, ...eachPiece(articlesIn(magazine.byIssue, issue), articleChanged)]) ??
    issue.published
  )
}
