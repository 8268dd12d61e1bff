import type { ListPage } from '#lib/model/list-page.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { type Counts, countsOf, type Pieces, piecesIn, piecesPage, sectionsInUse } from '#lib/model/pieces.ts'
import type { Issue, Section } from '#lib/model/records.ts'
import { groupByIssue, type IssueGroup } from '#lib/model/themes.ts'
import { listGraph, sectionGraph } from '#lib/seo/graph/lists.ts'
import { listFacts, onPage, sectionFacts } from '#lib/seo/pages.ts'
import { type PageView, pageOf, type Seen } from './page.ts'
import { coverOf } from './whole.ts'

/** Pieces of each section in the list of sections. */
const NEWEST = 2

type SectionRow = {
  readonly section: Section
  readonly description: string
  readonly counts: Counts
  readonly newest: Pieces
  readonly shown: unknown
}

export type SectionsView = PageView & { readonly rows: readonly SectionRow[] }

/** The sections in use, each with its newest pieces; editorials where it has no articles. */
export function sectionsView(magazine: Magazine): SectionsView {
  return {
    ...pageOf(magazine, listFacts(magazine, 'sections'), listGraph(magazine, 'sections')),
    rows: sectionsInUse(magazine).map((section) => {
      const pieces = piecesIn(magazine, section)
      const articles = pieces.articles.slice(0, NEWEST)
      const editorials = articles.length > 0 ? [] : pieces.editorials.slice(0, NEWEST)
      const { description } = section
      const shown = editorials.map(coverOf)
      return { section, description, counts: countsOf(pieces), newest: { articles, editorials }, shown }
    }),
  }
}

export type SectionView = PageView & {
  readonly section: Section
  readonly description: string
  readonly counts: Counts
  readonly groups: readonly IssueGroup[]
  readonly list: ListPage
  /** After the last of the articles. */
  readonly editorials: readonly Issue[]
  readonly others: readonly Pick<Section, 'slug' | 'name'>[]
}

/** A page of a section's pieces, the newest first; `rest` says which, as in `listPage`. */
export function sectionView(magazine: Magazine, slug: string, rest = ''): Seen<SectionView> {
  const section = magazine.bySlug.section.get(slug)
  if (!section) return undefined
  const pieces = piecesIn(magazine, section)
  const page = piecesPage(pieces, paths.section(slug), rest)
  if (!page || 'moved' in page) return page
  const { articles, editorials, list } = page
  const facts = onPage(sectionFacts(magazine, section), list.current, list.last)
  return {
    ...pageOf(magazine, facts, sectionGraph(facts, { articles, editorials })),
    section,
    description: section.description,
    counts: countsOf(pieces),
    groups: groupByIssue(magazine, articles),
    list,
    editorials,
    shown: editorials.map(coverOf),
    others: sectionsInUse(magazine)
      .filter((other) => other !== section)
      .map((other) => ({ slug: other.slug, name: other.name })),
  }
}
