import { constellation, type Star } from '#lib/model/constellation.ts'
import { type ListPage, listPage } from '#lib/model/list-page.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { linesBetween, type PairCount } from '#lib/model/pairs.ts'
import { paths } from '#lib/model/paths.ts'
import type { Tag } from '#lib/model/records.ts'
import { groupByIssue, type IssueGroup, nearbyThemes, type TagCount } from '#lib/model/themes.ts'
import { listGraph, themeGraph } from '#lib/seo/graph/lists.ts'
import { listFacts, onPage, themeFacts } from '#lib/seo/pages.ts'
import { type PageView, pageOf, type Seen } from './page.ts'
import { type PairView, pairView } from './pairs.ts'

/** Themes beside a theme. */
const NEARBY = 8

export type ThemesView = PageView & {
  readonly themes: readonly TagCount[]
  /** Which themes stand together, and where each stands on the map; none where no two do. */
  readonly lines: readonly PairCount[]
  readonly stars: readonly (Star & { readonly count: number })[]
}

/** All themes. */
export function themesView(magazine: Magazine): ThemesView {
  const countOf = (tag: Tag): number => articlesIn(magazine.byTag, tag).length
  const lines = linesBetween(magazine).map(({ a, b, articles, opposite }) => ({
    a,
    b,
    opposite,
    count: articles.length,
  }))
  const tied = new Set(lines.flatMap(({ a, b }) => [a.slug, b.slug]))
  const ties = lines.map(({ a, b, count }) => ({ a, b, weight: count }))
  const stars = constellation(
    magazine.tags.filter(({ slug }) => tied.has(slug)),
    ties,
  )
  return {
    ...pageOf(magazine, listFacts(magazine, 'themes'), listGraph(magazine, 'themes')),
    themes: magazine.tags.map((tag) => ({ tag, count: countOf(tag) })),
    lines,
    stars: stars.map((star) => ({ ...star, count: countOf(star.tag) })),
  }
}

export type ThemeView = PageView & {
  readonly tag: Tag
  readonly description: string
  readonly count: number
  readonly opposite?: Tag
  readonly groups: readonly IssueGroup[]
  readonly list: ListPage
  /** On the first page. */
  readonly nearby: readonly TagCount[]
}

/** A page of the articles under a theme, the newest first; `rest` says which, as in `listPage`. */
function themeView(magazine: Magazine, slug: string, rest = ''): Seen<ThemeView> {
  const tag = magazine.bySlug.tag.get(slug)
  const articles = tag ? articlesIn(magazine.byTag, tag) : []
  const page = listPage(articles, paths.theme(slug), rest)
  if (!tag || !page) return undefined
  if ('moved' in page) return page
  const { items, list } = page
  const facts = onPage(themeFacts(magazine, tag), list.current, list.last)
  const opposite = tag.opposite === undefined ? undefined : magazine.bySlug.tag.get(tag.opposite)
  return {
    ...pageOf(magazine, facts, themeGraph(facts, tag, items)),
    tag,
    description: tag.description,
    count: articles.length,
    opposite,
    groups: groupByIssue(magazine, items),
    list,
    nearby: list.current === 1 ? nearbyThemes(magazine, tag).slice(0, NEARBY) : [],
  }
}

/** Themes and pairs share their addresses: a pair has a plus, which may be written as «%2B». */
export function themeOrPairView(magazine: Magazine, written: string, rest = ''): Seen<ThemeView | PairView> {
  const slug = written.replace(/%2b/gi, '+')
  if (!slug.includes('+')) return themeView(magazine, slug, rest)
  return pairView(magazine, slug, rest)
}
