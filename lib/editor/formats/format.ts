import type { Catalogue } from '#lib/model/magazine.ts'
import type { Remark } from '../review.ts'

/** What the check found, before it is written in one of the formats. */
export type Outcome = {
  /** Sorted, faults and doubts together. What they quote may hold line ends: see `oneLine`. */
  readonly remarks: readonly Remark[]
  /** Put before each path, so that a terminal or GitHub finds the file. */
  readonly folder: string
  /** Absent when the content has problems. */
  readonly catalogue?: Catalogue
}

export type Format = (outcome: Outcome) => string

/** One line of text, whatever it was: a file name may hold a line end, and what follows it must not pass for ours. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
}
