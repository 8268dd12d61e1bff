import type { Article, Issue } from './records.ts'

const collator = new Intl.Collator('it', { numeric: true })

/** Italian alphabetical order (È stands by E, «2» before «10»): plain sorting puts È after Z. */
export const alphabetical = (a: string, b: string): number => collator.compare(a, b)

/** The same on every machine, whatever its language: for paths and slugs that no reader sees in this order. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Newest first; the slug breaks ties, so that two machines never differ. */
export function newestFirst(a: Article, b: Article): number {
  return b.published.instant - a.published.instant || alphabetical(a.slug, b.slug)
}

/** The order of an issue: as its editor numbered the pieces; those without a number follow, oldest first. */
export function issueOrder(a: Article, b: Article): number {
  const place = (article: Article) => article.order ?? Number.MAX_SAFE_INTEGER
  return place(a) - place(b) || a.published.instant - b.published.instant || alphabetical(a.slug, b.slug)
}

/** Latest issue first. */
export function latestIssueFirst(a: Issue, b: Issue): number {
  return b.published.instant - a.published.instant || b.number - a.number
}
