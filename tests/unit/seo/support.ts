import type { Graph } from 'schema-dts'
import { createLoader } from '#lib/content/loader.ts'
import { type Magazine, publish } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import {
  articleGraph,
  articlesGraph,
  authorGraph,
  homeGraph,
  issueGraph,
  listGraph,
  sectionGraph,
  standingGraph,
  themeGraph,
} from '#lib/seo/graph/graphs.ts'
import { correctionsGraph, pairGraph, readingPathsGraph } from '#lib/seo/graph/lists.ts'
import { oppositePairs } from '#lib/seo/list-pages.ts'
import { lastArticlesPage } from '#lib/seo/pages.ts'

export const SITE = 'https://eppure.example'
process.env.SITE_URL = SITE

const { catalogue } = await createLoader('tests/fixtures/valid').load()
if (!catalogue) throw new Error('the fixture is not valid')
/** The small magazine in which every optional part occurs, on a day on which all but its scheduled piece is out. */
export const fixture: Magazine = publish(catalogue, { now: Date.parse('2026-12-31'), preview: false })

/** The graph of every page, by its address. */
export function graphsOf(magazine: Magazine): ReadonlyMap<string, Graph> {
  const at = <T>(folder: string, items: readonly (T & { slug: string })[], graph: (item: T) => Graph) =>
    items.map((item) => [`${folder}/${item.slug}`, graph(item)] as const)
  const numbers = Array.from({ length: lastArticlesPage(magazine) }, (_, index) => index + 1)
  return new Map([
    ['/', homeGraph(magazine)] as const,
    ['/numeri', listGraph(magazine, 'issues')] as const,
    ['/temi', listGraph(magazine, 'themes')] as const,
    ['/rubriche', listGraph(magazine, 'sections')] as const,
    ['/autori', listGraph(magazine, 'authors')] as const,
    ['/percorsi', readingPathsGraph(magazine)] as const,
    ['/rettifiche', correctionsGraph()] as const,
    ...oppositePairs(magazine).map(
      (pair) => [paths.pair(pair.a.slug, pair.b.slug), pairGraph(pair)] as const,
    ),
    ...numbers.map(
      (n) => [n === 1 ? '/articoli' : `/articoli/pagina/${n}`, articlesGraph(magazine, n)] as const,
    ),
    ...at('/articoli', magazine.articles, (article) => articleGraph(magazine, article)),
    ...at('/numeri', magazine.issues, (issue) => issueGraph(magazine, issue)),
    ...at('/temi', magazine.tags, (tag) => themeGraph(magazine, tag)),
    ...at('/rubriche', magazine.sections, (section) => sectionGraph(magazine, section)),
    ...at('/autori', magazine.authors, (author) => authorGraph(magazine, author)),
    ...at('', magazine.pages, standingGraph),
  ])
}
