import type { Graph, Thing } from 'schema-dts'
import { eachPiece } from '#lib/model/each-piece.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { type Pieces, sectionsInUse } from '#lib/model/pieces.ts'
import type { Article, Author, Issue, Page, Tag } from '#lib/model/records.ts'
import { twinOf } from '#lib/model/translation.ts'
import type { PageFacts } from '../page-facts.ts'
import { articleFacts, homeFacts, issueFacts, type List, listFacts, standingFacts } from '../pages.ts'
import { articleNode, seriesNode } from './article.ts'
import { authorNode, authorStub } from './author.ts'
import { house, wholeHouse } from './house.ts'
import { ids } from './ids.ts'
import { articleStub, issueNode, issueStub, volumeNode } from './issue.ts'
import { type Listed, NAMED, type PageKind, pageNode, themeNode, themeStub } from './page.ts'
import { trailNode } from './trail.ts'

/**
 * One graph a page: what it is about, then the house that every page belongs to. What another page says in full stands here
 * by name: machines are told nothing of a page that its readers do not see.
 */
export const graphOf = (imprint: Imprint, things: readonly Thing[], belongingTo = house(imprint)): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [...things, ...belongingTo],
})

/** Articles as a list names them. */
export const listed = (articles: readonly Article[]): readonly Listed[] =>
  eachPiece(articles, ({ slug, title }) => ({ name: title.text, path: paths.article(slug) }))

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

/** A theme as a term, and the articles that its page lists. */
export function themeGraph(facts: PageFacts, tag: Tag, articles: readonly Article[]): Graph {
  return graphOf(facts.imprint, [
    pageNode(facts, 'CollectionPage', { list: listed(articles) }),
    themeNode(tag),
  ])
}

/** A section has no node of its own: it is the list of the pieces that its page shows. */
export function sectionGraph(facts: PageFacts, { articles, editorials }: Pieces): Graph {
  const list = [
    ...listed(articles),
    ...eachPiece(editorials, (issue) => ({
      name: issue.title?.text ?? issueTitle(issue),
      path: paths.issue(issue.slug),
    })),
  ]
  return graphOf(facts.imprint, [pageNode(facts, 'CollectionPage', { list })])
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

/** One page of the list of all articles: only what it shows. */
export function articlesGraph(facts: PageFacts, articles: readonly Article[]): Graph {
  return graphOf(facts.imprint, [pageNode(facts, 'CollectionPage', { list: listed(articles) })])
}

/** A page of the archive: only what it shows. */
export function issuesGraph(facts: PageFacts, issues: readonly Issue[]): Graph {
  const list = eachPiece(issues, (issue) => ({ name: issueTitle(issue), path: paths.issue(issue.slug) }))
  return graphOf(facts.imprint, [pageNode(facts, 'CollectionPage', { list })])
}

/** The themes, the sections or the authors, as a list of names. */
export function listGraph(magazine: Magazine, list: Exclude<List, 'issues'>): Graph {
  const items: Readonly<Record<Exclude<List, 'issues'>, () => readonly Listed[]>> = {
    themes: () => eachPiece(magazine.tags, ({ name, slug }) => ({ name, path: paths.theme(slug) })),
    sections: () =>
      eachPiece(sectionsInUse(magazine), ({ name, slug }) => ({ name, path: paths.section(slug) })),
    authors: () =>
      eachPiece(magazine.authors, ({ name, slug }) => ({ name: name.text, path: paths.author(slug) })),
  }
  return graphOf(magazine.imprint, [
    pageNode(listFacts(magazine, list), 'CollectionPage', { list: items[list]() }),
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
