import type { Magazine } from './magazine.ts'
import type { Article } from './records.ts'

/** Something that the magazine took back: a sentence that was wrong, or a whole piece. */
export type Erratum = {
  readonly article: Article
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly text: string
  /** The place of the correction in its article, from 1; undefined for a piece that was withdrawn. */
  readonly number?: number
}

/** All corrections and withdrawals of what is or was out, the newest first; then by address, as they were written. */
export function errataOf({ articles, withdrawn }: Magazine): readonly Erratum[] {
  const corrected = articles.flatMap((article) =>
    article.corrections.map(({ date, text }, at): Erratum => ({ article, date, text, number: at + 1 })),
  )
  const taken = [...withdrawn.values()].flatMap((article): readonly Erratum[] =>
    article.withdrawn ? [{ article, date: article.withdrawn.date, text: article.withdrawn.reason }] : [],
  )
  return [...corrected, ...taken].toSorted(
    (a, b) =>
      (a.date === b.date ? 0 : a.date < b.date ? 1 : -1) ||
      (a.article.slug < b.article.slug ? -1 : a.article.slug > b.article.slug ? 1 : 0),
  )
}
