import { type Erratum, errataOf } from '#lib/model/corrections.ts'
import { type ListPage, listPage } from '#lib/model/list-page.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { DURATIONS, pathsFor, type ReadingPath } from '#lib/model/reading-path.ts'
import type { Article, Page } from '#lib/model/records.ts'
import { standingGraph } from '#lib/seo/graph/graphs.ts'
import { articlesGraph, correctionsGraph, readingPathsGraph } from '#lib/seo/graph/lists.ts'
import { articlesFacts, correctionsFacts, readingPathsFacts } from '#lib/seo/list-pages.ts'
import { onPage, standingFacts } from '#lib/seo/pages.ts'
import { type PageView, pageOf, type Seen } from './page.ts'
import { wholeOf } from './whole.ts'

/** Paths for each time. */
const MOST = 3

export type StandingView = PageView & { readonly page: Page }

/** A page of the magazine's own: chi siamo, colophon, privacy… */
export function standingView(magazine: Magazine, slug: string): Seen<StandingView> {
  const page = magazine.bySlug.page.get(slug)
  return (
    page && {
      ...pageOf(magazine, standingFacts(magazine.imprint, page), standingGraph(magazine, page)),
      page,
      shown: wholeOf(page),
    }
  )
}

export type ArticlesView = PageView & { readonly articles: readonly Article[]; readonly list: ListPage }

/** A page of all the articles, the newest first; `rest` says which, as in `listPage`. */
export function articlesView(magazine: Magazine, rest = ''): Seen<ArticlesView> {
  const page = listPage(magazine.articles, paths.articles, rest)
  if (!page || 'moved' in page) return page
  const { items, list } = page
  const facts = onPage(articlesFacts(magazine), list.current, list.last)
  return { ...pageOf(magazine, facts, articlesGraph(facts, items)), articles: items, list }
}

export type CorrectionsView = PageView & { readonly errata: readonly Erratum[] }

/** Everything that the magazine took back. */
export function correctionsView(magazine: Magazine): CorrectionsView {
  return {
    ...pageOf(magazine, correctionsFacts(magazine.imprint), correctionsGraph(magazine)),
    errata: errataOf(magazine),
  }
}

export type ReadingPathsView = PageView & {
  readonly durations: readonly { readonly minutes: number; readonly paths: readonly ReadingPath[] }[]
}

/** Ways through the magazine by the minutes that a reader has; only those for which there is any. */
export function readingPathsView(magazine: Magazine): ReadingPathsView {
  return {
    ...pageOf(magazine, readingPathsFacts(magazine), readingPathsGraph(magazine)),
    durations: DURATIONS.map((minutes) => ({ minutes, paths: pathsFor(magazine, minutes, MOST) })).filter(
      (duration) => duration.paths.length > 0,
    ),
  }
}
