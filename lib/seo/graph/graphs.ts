import type { Graph, Thing } from 'schema-dts'
import { eachPiece } from '#lib/model/each-piece.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import type { Article, Author, Issue, Page } from '#lib/model/records.ts'
import { twinOf } from '#lib/model/translation.ts'
import type { PageFacts } from '../page-facts.ts'
import { articleFacts, homeFacts, issueFacts, standingFacts } from '../pages.ts'
import { articleNode, seriesNode } from './article.ts'
import { authorNode, authorStub } from './author.ts'
import { house, wholeHouse } from './house.ts'
import { ids } from './ids.ts'
import { articleStub, issueNode, issueStub, volumeNode } from './issue.ts'
import { NAMED, type PageKind, pageNode, themeStub } from './page.ts'
import { trailNode } from './trail.ts'

/**
 * One graph a page: what it is about, then the house that every page belongs to. What another page says in full stands here
 * by name: machines are told nothing of a page that its readers do not see.
 */
export const graphOf = (imprint: Imprint, things: readonly Thing[], belongingTo = house(imprint)): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [...things, ...belongingTo],
})

/** An article whole, with its authors and themes; its issue in short. */
export function articleGraph(magazine: Magazine, article: Article): Graph {
  const { series } = article
  const twin = twinOf(magazine, article)
  return graphOf(magazine.imprint, [
    articleNode(article, twin),
    ...(twin ? [articleStub(twin)] : []),
    ...(series === undefined ? [] : [seriesNode(series)]),
    pageNode(articleFacts(magazine, article), 'WebPage', { about: ids.article(article.slug), trail: true }),
    trailNode(article),
    issueStub(article.issue),
    volumeNode(article.issue),
    ...article.authors.map(authorNode),
    ...article.tags.map(themeStub),
  ])
}

/** An issue whole, its articles in short. */
export function issueGraph(magazine: Magazine, issue: Issue): Graph {
  // A piece that cannot be named is no part either.
  const parts = eachPiece(articlesIn(magazine.byIssue, issue), (article) => ({
    slug: article.slug,
    stub: articleStub(article),
  }))
  return graphOf(magazine.imprint, [
    pageNode(issueFacts(magazine, issue), 'WebPage', { about: ids.issue(issue.slug) }),
    issueNode(magazine, issue, parts),
    volumeNode(issue),
    ...parts.map(({ stub }) => stub),
    ...issue.authors.map(authorStub),
  ])
}

/** The page on which an issue stands whole: about the issue, which its own page describes. */
export function wholeIssueGraph(facts: PageFacts, issue: Issue): Graph {
  return graphOf(issue.imprint, [
    pageNode(facts, 'WebPage', { about: ids.issue(issue.slug) }),
    issueStub(issue),
    volumeNode(issue),
  ])
}

/** The home page is about the magazine; it shows the current issue. */
export function homeGraph(magazine: Magazine): Graph {
  const page = pageNode(homeFacts(magazine), 'WebPage', { about: ids.periodical })
  const [issue] = magazine.issues
  return graphOf(
    magazine.imprint,
    [page, ...(issue ? [issueStub(issue), volumeNode(issue)] : [])],
    wholeHouse(magazine),
  )
}

/** Who signs, and the newest articles that the page lists; a desk is an organisation. */
export function authorGraph(facts: PageFacts, author: Author, articles: readonly Article[]): Graph {
  const page = pageNode(facts, 'ProfilePage', { about: ids.author(author.slug) })
  return graphOf(facts.imprint, [
    page,
    authorNode(author),
    ...eachPiece(articles.slice(0, NAMED), articleStub),
  ])
}

/** A standing page, under the name that schema.org has for its part. */
export function standingGraph({ imprint }: Magazine, page: Page): Graph {
  const { about, contact } = imprint.parts
  const kinds = new Map<string | undefined, PageKind>([
    [about, 'AboutPage'],
    [contact, 'ContactPage'],
  ])
  return graphOf(imprint, [pageNode(standingFacts(imprint, page), kinds.get(page.slug) ?? 'WebPage')])
}
