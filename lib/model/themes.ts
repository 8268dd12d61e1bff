import { articlesIn, type Magazine } from './magazine.ts'
import { alphabetical, latestIssueFirst } from './order.ts'
import type { Article, Issue, Tag } from './records.ts'
import { remembered } from './remembered.ts'

/** How many forms a drawing is made of at most (docs/design.md, 6.3). */
const MOST_DRAWN = 3

/** An article's first themes: their forms make its drawing, and lists name no others. */
export function drawnThemes(tags: readonly Tag[]): readonly Tag[] {
  return tags.slice(0, MOST_DRAWN)
}

export type TagCount = { readonly tag: Tag; readonly count: number }

/**
 * The themes of some articles with how many of them hold each: the most frequent first, then by name. Remembered: each page of
 * what somebody has signed asks it of all that he has.
 */
export const tagsOf: (articles: readonly Article[]) => readonly TagCount[] = remembered(
  (articles: readonly Article[]) => {
    const counts = new Map<string, { tag: Tag; count: number }>()
    for (const tag of articles.flatMap((article) => article.tags)) {
      const known = counts.get(tag.slug)
      if (known) known.count += 1
      else counts.set(tag.slug, { tag, count: 1 })
    }
    return [...counts.values()].toSorted((a, b) => b.count - a.count || alphabetical(a.tag.name, b.tag.name))
  },
)

/** The themes of a magazine, those with the most articles first; by the lists at hand, however many articles they hold. */
export function frequentThemes({ tags, byTag }: Magazine): readonly Tag[] {
  const countOf = ({ slug }: Tag): number => byTag.get(slug)?.length ?? 0
  return tags
    .filter((tag) => countOf(tag) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a) || alphabetical(a.name, b.name))
}

/** Themes that stand beside this one in the same articles, the most frequent first. */
export function nearbyThemes(magazine: Magazine, tag: Tag): readonly TagCount[] {
  return tagsOf(articlesIn(magazine.byTag, tag)).filter((other) => other.tag.slug !== tag.slug)
}

export type IssueGroup = { readonly issue: Issue; readonly articles: readonly Article[] }

/** Articles under their issues, the latest issue first; within an issue in the given order. */
export function groupByIssue(magazine: Magazine, articles: readonly Article[]): readonly IssueGroup[] {
  return [...Map.groupBy(articles, (article) => article.issue.slug)]
    .flatMap(([slug, own]) => {
      const issue = magazine.bySlug.issue.get(slug)
      return issue ? [{ issue, articles: own }] : []
    })
    .toSorted((a, b) => latestIssueFirst(a.issue, b.issue))
}
