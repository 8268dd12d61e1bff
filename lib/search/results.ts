import type { Fragment } from '#lib/model/fragment.ts'
import type { Tag } from '#lib/model/records.ts'
import type { Piece } from './piece.ts'
import type { Filter, Query } from './query.ts'

/** One answer: a piece and its texts with the marks. */
export type Result = {
  readonly piece: Piece
  readonly first: readonly Fragment[]
  readonly second: readonly Fragment[]
  /** The passage around the match; the deck where it answers as well or where the text does not. */
  readonly passage: readonly Fragment[]
  readonly authors: readonly Fragment[]
}

export type Results = {
  readonly query: Query
  readonly count: number
  readonly pages: number
  readonly results: readonly Result[]
  /** Number of the first result of this page. */
  readonly from: number
  readonly themes: readonly Tag[]
  /** No piece holds all the words: these hold some. */
  readonly partial: boolean
  /** «Intendevi…»: the question with its unknown words replaced by the magazine's own. */
  readonly suggestion: string | undefined
}

/** A value that a filter may take. */
export type Choice = { readonly value: string; readonly name: string }
export type Choices = Readonly<Record<Filter, readonly Choice[]>>
