import type { Catalogue } from '#lib/model/magazine.ts'

/** What an editor has answered so far, by the name of the question. */
export type Answers = Readonly<Record<string, string>>

/** One thing to ask. */
export type Question = {
  readonly name: string
  /** As it is asked (Italian). */
  readonly ask: string
  /** What is proposed, and taken where nobody can be asked; undefined where an answer is needed. */
  readonly propose: (answers: Answers, catalogue: Catalogue) => string | undefined
  /** Why an answer will not do (Italian); undefined if it will. */
  readonly refuse: (answer: string, catalogue: Catalogue, answers: Answers) => string | undefined
}

/** A file to write, below the content folder. */
export type NewFile = { readonly path: string; readonly text: string }

/** How one kind of file is made: what to ask, and what comes of the answers. Pure. */
export type Recipe = {
  readonly questions: readonly Question[]
  readonly write: (answers: Answers, catalogue: Catalogue) => NewFile
  /** What to do next, said after the file is written. */
  readonly next: (answers: Answers) => readonly string[]
}
