import type { Kind } from '#lib/content/kinds/table.ts'
import type { Catalogue } from '#lib/model/magazine.ts'

/** What an editor has answered so far, by the name of the question. Several names of a list stand with commas between them. */
export type Answers = Readonly<Record<string, string>>

/** One thing that a closed list has. */
export type Option = {
  /** As it is written in a file. */
  readonly slug: string
  /** As people call it. */
  readonly name: string
  /** The number by which everybody knows it; without one it is chosen by its place in the list. */
  readonly number?: number
}

/** A closed list to choose from. */
export type List = {
  readonly options: (catalogue: Catalogue, answers: Answers) => readonly Option[]
  /** What is not there when a name is not known: «nessuna firma». */
  readonly none: string
  readonly least: number
  readonly most: number
  /** The kind of record that it lists, where a new one may be made on the way. */
  readonly adds?: Kind
  /** Whether to make one, as it is asked: «Ne aggiungo una adesso?» */
  readonly addOne?: string
}

/** One thing to ask. */
export type Question = {
  /** The name of its flag. */
  readonly name: string
  /** As it is asked (Italian). */
  readonly ask: string
  /** What help shows as a value. */
  readonly example: string
  /** Whether nothing can ever be proposed. */
  readonly needed?: true
  /** The key of the front matter that it fills, or `ADDRESS`. */
  readonly field: string
  /** Whether the answer is prose, which the check of style reads. */
  readonly isProse?: true
  readonly list?: List
  /** What is proposed, and taken where nobody can be asked; undefined where an answer is needed. `now` in milliseconds. */
  readonly propose: (answers: Answers, catalogue: Catalogue, now: number) => string | undefined
  /** An answer as it would be written: an address without accents, a date as the files have it. */
  readonly tidy?: (answer: string) => string
  /** Why an answer will not do (Italian); undefined if it will. */
  readonly refuse?: (answer: string, catalogue: Catalogue, answers: Answers) => string | undefined
}

/** A file to write, below the content folder. */
export type NewFile = { readonly path: string; readonly text: string }

/** How one kind of file is made: what to ask, and what comes of the answers. Pure. */
export type Recipe = {
  readonly questions: readonly Question[]
  /** Also of answers that are not all there yet: the check reads one at a time. */
  readonly write: (answers: Answers, catalogue: Catalogue) => NewFile
  /** What to do next, said after the file is written. */
  readonly next: (answers: Answers) => readonly string[]
}
