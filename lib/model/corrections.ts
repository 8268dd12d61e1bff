import type { Magazine } from './magazine.ts'
import { byCodeUnit } from './order.ts'
import type { Article } from './records.ts'

/** A sentence that the magazine took back. */
export type Erratum = {
  readonly article: Article
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly text: string
  /** The place of the correction in its article, from 1. */
  readonly number: number
}

/** All corrections of what is out, the newest first; then by address, as they were written. Withdrawn pieces stand on no page. */
export function errataOf({ articles }: Magazine): readonly Erratum[] {
  const corrected = articles.flatMap((article) =>
    article.corrections.map(({ date, text }, at) => ({ article, date, text, number: at + 1 })),
  )
  return corrected.toSorted(
    (a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.article.slug, b.article.slug),
  )
}
