import { dayAt, type Moment, monthsBetween } from './dates.ts'
import type { Article, Call, Issue } from './records.ts'

/** The clock is passed in: `now` in milliseconds. `preview` shows drafts and scheduled pieces (development only). */
export type View = { readonly now: number; readonly preview: boolean }

export type State = 'published' | 'scheduled' | 'draft' | 'withdrawn'

/** The one place that decides whether a piece is out. Who withdraws a piece wants it gone: its date, if that is to come, is not waited for. */
export function stateOf(article: Article, now: number): State {
  if (article.draft) return 'draft'
  if (opensAt(article).instant > now) return 'scheduled'
  return article.withdrawn ? 'withdrawn' : 'published'
}

/** When a piece comes out: at its own date, and never before its issue. */
export function opensAt({ published, issue }: Article): Moment {
  return published.instant >= issue.published.instant ? published : issue.published
}

/** Whether an article stands in the lists: it is out, or somebody previews what is not. A withdrawn one never does. */
export function isShown(article: Article, view: View): boolean {
  const state = stateOf(article, view.now)
  return state === 'published' || (view.preview && state !== 'withdrawn')
}

/** Whether an issue stands in the lists. Its articles wait for it: none is out before its issue. */
export function isIssueShown(issue: Issue, view: View): boolean {
  return view.preview || issue.published.instant <= view.now
}

/** A call is live up to and including its last day on the magazine's clock. */
export function isLive(call: Call, now: number, zone?: string): boolean {
  return call.until === undefined || dayAt(now, zone) <= call.until
}

/** Whole years since publication, if the article's section says that its pieces age and it is old enough. */
export function ageInYears(article: Article, now: number): number | undefined {
  const limit = article.section.agesAfterMonths
  if (limit === undefined) return undefined
  const months = monthsBetween((article.updated ?? article.published).day, dayAt(now, article.published.zone))
  return months >= limit && months >= 12 ? Math.floor(months / 12) : undefined
}
