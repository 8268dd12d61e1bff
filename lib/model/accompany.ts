import { type Counterpoint, counterpointOf } from './counterpoint.ts'
import { type Neighbours, neighboursInIssue } from './issue.ts'
import type { Magazine } from './magazine.ts'
import type { Article } from './records.ts'
import { type Related, relatedTo } from './related.ts'

/** What an article's page leads to, and the slugs of all of it: whoever adds more passes over these. */
export type Company = {
  readonly neighbours: Neighbours<Article>
  readonly counterpoint: Counterpoint | undefined
  readonly related: readonly Related[]
  readonly shown: readonly string[]
}

/**
 * What stands under an article, so that no piece stands there twice: first its neighbours in the issue, then the opposite side,
 * then the related. Only a piece that the editor pinned is shown among the related although it is a neighbour too.
 */
export function accompany(magazine: Magazine, article: Article): Company {
  const neighbours = neighboursInIssue(magazine, article)
  const beside = [neighbours.previous, neighbours.next].flatMap((other) => other?.slug ?? [])
  const counterpoint = counterpointOf(magazine, article, beside)
  const taken = counterpoint ? [...beside, counterpoint.article.slug] : beside
  const related = relatedTo(
    magazine,
    article,
    taken.filter((slug) => !article.related.pin.includes(slug)),
  )
  return { neighbours, counterpoint, related, shown: [...taken, ...related.map((link) => link.article.slug)] }
}
