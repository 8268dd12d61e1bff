import { eachPiece } from './each-piece.ts'
import type { Magazine } from './magazine.ts'
import { byCodeUnit } from './order.ts'
import type { Article } from './records.ts'

/** Something that the magazine took back: a sentence, or a whole piece. */
export type Erratum = {
  readonly article: Article
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly text: string
  /** The place of the correction in its article, from 1; none where the piece itself was withdrawn. */
  readonly number?: number
}

/**
 * All corrections of what is out and all withdrawals, the newest first; then by address, as they were written. Of a piece that
 * was withdrawn only that is said.
 */
export function errataOf({ articles, withdrawn }: Magazine): readonly Erratum[] {
  const corrected = eachPiece(articles, (article): readonly Erratum[] =>
    article.corrections.map(({ date, text }, at) => ({ article, date, text, number: at + 1 })),
  ).flat()
  const gone = eachPiece([...withdrawn.values()], (article): readonly Erratum[] =>
    article.withdrawn ? [{ article, date: article.withdrawn.date, text: article.withdrawn.reason }] : [],
  ).flat()
  return [...corrected, ...gone].toSorted(
    (a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.article.slug, b.article.slug),
  )
}
