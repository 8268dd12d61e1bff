import type { Heading, ListItem, Paragraph } from 'mdast'
import type { Notes } from '../notes.ts'

/** What the pieces of one text must know of the whole. */
export type Scope = {
  readonly headingIds: ReadonlyMap<Heading, string>
  /** Of the entries of glossaries. */
  readonly termIds: ReadonlyMap<ListItem, string>
  readonly notes: Notes
  /** Address and size of an image of the text; undefined for one that the magazine does not have. */
  readonly image: (
    url: string,
  ) => { src: string; width: number; height: number; srcSet?: string; sizes?: string } | undefined
  /** Gives the block its drop cap. */
  readonly opening?: Paragraph
  /** Holds the end mark in its last word. */
  readonly ending?: Paragraph
  /** For elements that hold words of the magazine's own: their language, in a text in another one. */
  readonly ourLanguage: { readonly lang?: 'it' }
  /** A fresh id of the form `tabella-1`: one word and a number, which no heading has. */
  readonly nextId: (word: string) => string
}
