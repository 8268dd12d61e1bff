import type { Graph, Thing } from 'schema-dts'
import { issueTitle } from '#lib/model/issue.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { piecesIn, sectionsInUse } from '#lib/model/pieces.ts'
import type { Article, Author, Issue, Page, Section, Tag } from '#lib/model/records.ts'
import { STANDING, type Standing } from '#lib/model/standing.ts'
import { twinOf } from '#lib/model/translation.ts'
import { site } from '#lib/site.ts'
import {
  articleFacts,
  articlesFacts,
  authorFacts,
  homeFacts,
  issueFacts,
  type List,
  listFacts,
  sectionFacts,
  standingFacts,
  themeFacts,
} from '../pages.ts'
import { articleNode, seriesNode } from './article.ts'
import { authorNode } from './author.ts'
import { organization, periodical, website } from './house.ts'
import { ids } from './ids.ts'
import { articleStub, issueNode, issueStub, volumeNode } from './issue.ts'
import { type Listed, NAMED, type PageKind, pageNode, themeNode } from './page.ts'
import { trailNode } from './trail.ts'

/** One graph a page: what it is about, then the house that every page belongs to. */
export const graphOf = (things: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [...things, website(), periodical(), organization()],
})

/** Articles as a list names them. */
export const listed = (articles: readonly Article[]): readonly Listed[] =>
  articles.map(({ slug, title }) => ({ name: title.text, path: paths.article(slug) }))

/** An article whole, with its authors and themes; its issue in short. */
export function articleGraph(magazine: Magazine, article: Article): Graph {
  const { series } = article
  const twin = twinOf(magazine, article)
  return graphOf([
    articleNode(article, twin),
    ...(twin ? [articleStub(twin)] : []),
    ...(series === undefined ? [] : [seriesNode(series)]),
    pageNode(articleFacts(magazine, article), 'WebPage', { about: ids.article(article.slug), trail: true }),
    trailNode(article),
    issueStub(article.issue),
    volumeNode(article.issue),
    ...article.authors.map(authorNode),
    ...article.tags.map(themeNode),
  ])
}

function issueThings(magazine: Magazine, issue: Issue): readonly Thing[] {
  const articles = articlesIn(magazine.byIssue, issue)
  return [
    issueNode(magazine, issue, articles),
    volumeNode(issue),
    ...articles.map(articleStub),
    ...issue.authors.map(authorNode),
  ]
}

/** An issue whole, its articles in short. */
export function issueGraph(magazine: Magazine, issue: Issue): Graph {
  const page = pageNode(issueFacts(magazine, issue), 'WebPage', { about: ids.issue(issue.slug) })
  return graphOf([page, ...issueThings(magazine, issue)])
}

/** The home page is about the magazine; it shows the current issue. */
export function homeGraph(magazine: Magazine): Graph {
  const page = pageNode(homeFacts(magazine), 'WebPage', { about: ids.periodical })
  const [issue] = magazine.issues
  return graphOf([page, ...(issue ? issueThings(magazine, issue) : [])])
}

/** A theme as a term, and the articles under it. */
export function themeGraph(magazine: Magazine, tag: Tag): Graph {
  const list = listed(articlesIn(magazine.byTag, tag))
  return graphOf([pageNode(themeFacts(magazine, tag), 'CollectionPage', { list }), themeNode(tag)])
}

/** A section has no node of its own: it is the list of its pieces. */
export function sectionGraph(magazine: Magazine, section: Section): Graph {
  const { articles, editorials } = piecesIn(magazine, section)
  const list = [
    ...listed(articles),
    ...editorials.map((issue) => ({
      name: issue.title?.text ?? issueTitle(issue),
      path: paths.issue(issue.slug),
    })),
  ]
  return graphOf([pageNode(sectionFacts(magazine, section), 'CollectionPage', { list })])
}

/** Who signs, and the newest articles; a desk is an organisation. */
export function authorGraph(magazine: Magazine, author: Author): Graph {
  const page = pageNode(authorFacts(magazine, author), 'ProfilePage', { about: ids.author(author.slug) })
  return graphOf([
    page,
    authorNode(author),
    ...articlesIn(magazine.byAuthor, author).slice(0, NAMED).map(articleStub),
  ])
}

/** One page of the list of all articles: only what it shows. */
export function articlesGraph(magazine: Magazine, page: number): Graph {
  const start = (page - 1) * site.articlesPerPage
  const list = listed(magazine.articles.slice(start, start + site.articlesPerPage))
  return graphOf([pageNode(articlesFacts(magazine, page), 'CollectionPage', { list })])
}

/** The archive, the themes, the sections or the authors, as a list of names. */
export function listGraph(magazine: Magazine, list: List): Graph {
  const items: Readonly<Record<List, () => readonly Listed[]>> = {
    issues: () =>
      magazine.issues.map((issue) => ({ name: issueTitle(issue), path: paths.issue(issue.slug) })),
    themes: () => magazine.tags.map(({ name, slug }) => ({ name, path: paths.theme(slug) })),
    sections: () => sectionsInUse(magazine).map(({ name, slug }) => ({ name, path: paths.section(slug) })),
    authors: () => magazine.authors.map(({ name, slug }) => ({ name: name.text, path: paths.author(slug) })),
  }
  return graphOf([pageNode(listFacts(magazine, list), 'CollectionPage', { list: items[list]() })])
}

/** The standing pages that schema.org has a name for. */
const KINDS: Readonly<Partial<Record<Standing, PageKind>>> = {
  'chi-siamo': 'AboutPage',
  contatti: 'ContactPage',
}

/** A standing page, under the name that schema.org has for its kind. */
export function standingGraph(page: Page): Graph {
  const known = STANDING.find((slug) => slug === page.slug)
  return graphOf([pageNode(standingFacts(page), (known && KINDS[known]) ?? 'WebPage')])
}
