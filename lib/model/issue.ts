import type { Magazine } from './magazine.ts'
import { articlesIn } from './magazine.ts'
import type { Article, Issue } from './records.ts'

/** «Lenti oppure svelti» where the hinge is «oppure»; «Acqua alta» where the magazine has no hinge. */
export function issueTitle({ a, b, imprint }: Pick<Issue, 'a' | 'b' | 'imprint'>): string {
  return [a, imprint.hinge, b].filter((word) => word !== undefined).join(' ')
}

export type Neighbours<T> = { readonly previous?: T; readonly next?: T }

function neighbours<T extends { slug: string }>(list: readonly T[], item: T): Neighbours<T> {
  const at = list.findIndex(({ slug }) => slug === item.slug)
  return at < 0 ? {} : { previous: list[at - 1], next: list[at + 1] }
}

/** The articles before and after one in the order of its issue. */
export function neighboursInIssue(magazine: Magazine, article: Article): Neighbours<Article> {
  return neighbours(articlesIn(magazine.byIssue, article.issue), article)
}

/** The issues before and after one in time. */
export function neighbouringIssues(magazine: Magazine, issue: Issue): Neighbours<Issue> {
  const { previous: next, next: previous } = neighbours(magazine.issues, issue)
  return { previous, next }
}

/** How the home page shares out the pieces of an issue (docs/design.md, 7): none appears twice. */
export type FrontPage = {
  readonly lead?: Article
  /** Up to three unequal pieces. */
  readonly block: readonly Article[]
  /** The band takes the first opinion piece; without one it takes the editorial. */
  readonly opinion?: Article
  readonly rest: readonly Article[]
}

const BLOCK = 3

/** The front page of an issue's articles, given in the issue's order. */
export function frontPage(articles: readonly Article[]): FrontPage {
  const opinion = articles.find((article) => article.section.opinion)
  const [lead, ...others] = articles.filter((article) => article !== opinion)
  return { lead, opinion, block: others.slice(0, BLOCK), rest: others.slice(BLOCK) }
}

/** The seed of an issue's own drawings: its number, so that a renamed folder keeps its cover. */
export function issueSeed(issue: Pick<Issue, 'number'>): string {
  return `numero-${issue.number}`
}
