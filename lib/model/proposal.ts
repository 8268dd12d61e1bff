import type { RenderedBody } from './body.ts'
import type { Level } from './fault.ts'
import type { Article } from './records.ts'

/** What somebody who has only a browser may come with: a piece, a new theme, an error, a piece that he would change. */
export const WAYS = ['articolo', 'tema', 'errore', 'modifica'] as const
export type Way = (typeof WAYS)[number]

/** What is written in a form, by the names of its fields: one value, or several where several may be chosen. */
export type Values = Readonly<Record<string, readonly string[]>>

/** One of a closed list: as it is written in a file, and as people call it. */
export type Choice = { readonly value: string; readonly name: string }

/** The closed lists of a magazine that a form offers, by what they list. */
export type Choices = Readonly<Record<'author' | 'section' | 'tag' | 'issue', readonly Choice[]>>

/** What a form says besides its values: how many places each group has, of which one more is wanted, which file to hand over. */
export const SAYS = { places: 'posti.', oneMore: 'aggiungi', download: 'scarica' } as const

type Labelled = {
  readonly name: string
  /** Italian, as it is shown. */
  readonly label: string
  readonly hint: string
  /** Whether it may not be left empty. */
  readonly needed: boolean
}

/** One thing to fill in. `lines` are several texts, one a line; `paragraphs` are a text that keeps its lines, and so is the
 * `body` of a piece; `choices` are boxes to tick. */
export type Field = Labelled &
  (
    | { readonly control: 'line' | 'text' | 'lines' | 'paragraphs' | 'body' | 'date' | 'number' }
    | { readonly control: 'choice' | 'choices'; readonly of: keyof Choices | readonly Choice[] }
  )

/** Several things that belong together, any number of times. */
export type Group = Labelled & { readonly control: 'group'; readonly fields: readonly Field[] }

/** A form: what everybody fills in, what only some need, and who signs for the first time. */
export type Form = {
  readonly main: readonly (Field | Group)[]
  readonly more: readonly (Field | Group)[]
  readonly signature: readonly Field[]
}

/** What the check says of a field (Italian), and of which of its lines. */
export type Remark = { readonly level: Level; readonly says: string; readonly line?: number }

/** A finished file, and the link that takes it to the forge; `isWhole` where the link holds all of its text. */
export type ProposedFile = {
  readonly path: string
  readonly name: string
  readonly text: string
  readonly link: string
  readonly isWhole: boolean
}

/** What came of a form that was sent. */
export type Proposal = {
  readonly way: Way
  readonly values: Values
  /** By the name of the field; those of no field under the empty name. */
  readonly remarks: Readonly<Record<string, readonly Remark[]>>
  /** Signs that were put right as `--fix` does. */
  readonly mended: number
  /** Places for each group that there are to fill in. */
  readonly places: Readonly<Record<string, number>>
  /** Ready to be proposed; none while something is wrong. */
  readonly files: readonly ProposedFile[]
  /** The article as it would look, as far as it can be told. */
  readonly seen?: { readonly article: Article; readonly text: RenderedBody }
  /** Where an error is reported, or a piece is changed; a letter where somebody reads letters. */
  readonly links: readonly { readonly to: 'forge' | 'letter'; readonly href: string }[]
  /** The piece that it is about. */
  readonly piece?: { readonly slug: string; readonly title: string }
}

/** Whether something keeps a proposal from being one. */
export const isRefused = ({ remarks }: Pick<Proposal, 'remarks'>): boolean =>
  Object.values(remarks).some((all) => all.some(({ level }) => level === 'fault'))
