import { bookKilobytes } from '#lib/model/book-size.ts'
import { type FrontPage, frontPage, type Neighbours, neighbouringIssues } from '#lib/model/issue.ts'
import { type ListPage, listPage } from '#lib/model/list-page.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { sectionsInUse } from '#lib/model/pieces.ts'
import type { Article, Issue, Section } from '#lib/model/records.ts'
import { type TagCount, tagsOf } from '#lib/model/themes.ts'
import { byYear } from '#lib/model/years.ts'
import { homeGraph, issueGraph } from '#lib/seo/graph/graphs.ts'
import { issuesGraph } from '#lib/seo/graph/lists.ts'
import { homeFacts, issueFacts, listFacts, onPage } from '#lib/seo/pages.ts'
import { type PageView, pageOf, type Seen } from './page.ts'
import { coverOf, wholeOf } from './whole.ts'

/** Covers of earlier issues on the home page. */
const EARLIER = 4

export type HomeView = PageView & {
  readonly issue: Issue
  /** The body of its editorial is told by how long it is to read. */
  readonly front: FrontPage
  /** Pieces of the issue. */
  readonly count: number
  readonly earlier: readonly Issue[]
}

/** The home page; none while no issue is out. */
export function homeView(magazine: Magazine): HomeView | undefined {
  const [issue, ...earlier] = magazine.issues
  if (!issue) return undefined
  const articles = articlesIn(magazine.byIssue, issue)
  return {
    ...pageOf(magazine, homeFacts(magazine), homeGraph(magazine)),
    issue,
    front: frontPage(articles),
    count: articles.length,
    earlier: earlier.slice(0, EARLIER),
    shown: [issue, ...earlier.slice(0, EARLIER)].map(coverOf),
  }
}

export type IssueView = PageView & {
  readonly issue: Issue
  readonly isCurrent: boolean
  readonly articles: readonly Article[]
  readonly themes: readonly TagCount[]
  /** About how large its e-book is, and how large its PDF, where there is one. */
  readonly epubKilobytes: number
  readonly pdfBytes: number | undefined
  readonly neighbours: Neighbours<Issue>
}

/** The page of an issue by its slug; «5» leads to the one that everybody calls so. */
export function issueView(magazine: Magazine, slug: string): Seen<IssueView> {
  const issue = magazine.bySlug.issue.get(slug)
  if (!issue) {
    const numbered = magazine.issues.find(({ number }) => String(number) === slug)
    return numbered && { moved: paths.issue(numbered.slug) }
  }
  const articles = articlesIn(magazine.byIssue, issue)
  return {
    ...pageOf(magazine, issueFacts(magazine, issue), issueGraph(magazine, issue)),
    issue,
    shown: [wholeOf(issue), coverOf(issue)],
    isCurrent: issue === magazine.issues[0],
    articles,
    themes: tagsOf(articles),
    epubKilobytes: bookKilobytes(issue, articles),
    pdfBytes: magazine.prints.get(issue.slug)?.bytes,
    neighbours: neighbouringIssues(magazine, issue),
  }
}

type IssueRow = { readonly issue: Issue; readonly articles: readonly Article[] }

export type ArchiveView = PageView & {
  readonly list: ListPage
  /** Issues of the whole archive. */
  readonly count: number
  readonly years: readonly { readonly year: string; readonly rows: readonly IssueRow[] }[]
  readonly sections: readonly Pick<Section, 'slug' | 'name'>[]
}

/** A page of the archive: issues with their titles, by year; `rest` says which, as in `listPage`. */
export function archiveView(magazine: Magazine, rest = ''): Seen<ArchiveView> {
  const page = listPage(magazine.issues, paths.issues, rest)
  if (!page || 'moved' in page) return page
  const { items, list } = page
  const facts = onPage(listFacts(magazine, 'issues'), list.current, list.last)
  const years = byYear(items).map(({ year, issues }) => ({
    year,
    rows: issues.map((issue) => ({ issue, articles: articlesIn(magazine.byIssue, issue) })),
  }))
  return {
    ...pageOf(magazine, facts, issuesGraph(facts, items)),
    list,
    count: magazine.issues.length,
    years,
    sections: sectionsInUse(magazine).map(({ slug, name }) => ({ slug, name })),
    shown: items.map(coverOf),
  }
}
