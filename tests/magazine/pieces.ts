import type { Magazine } from '#lib/model/magazine.ts'
import type { Article, Issue } from '#lib/model/records.ts'

/** A piece as it is read: an article or an editorial. */
export type Piece = Article | Issue

/** The issues that were read again for the second edition. What editors add later is between them and the check. */
const READ_AGAIN = 5

/** The articles and the editorials of the issues that were read again; what is withdrawn is not read any more. */
export function piecesOf(magazine: Magazine): readonly Piece[] {
  return [
    ...magazine.articles.filter(({ issue }) => issue.number <= READ_AGAIN),
    ...magazine.issues.filter(({ number }) => number <= READ_AGAIN),
  ]
}
