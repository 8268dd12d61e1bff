import type { Element, ElementContent, Properties } from 'hast'
import type { Heading, ListItem, Paragraph } from 'mdast'
import type { Options } from 'remark-html'
import type { Notes } from '../notes.ts'

/** Turns one kind of Markdown node into HTML; given to remark-html. */
type Handler = NonNullable<NonNullable<Options['handlers']>['paragraph']>
/** What a handler is given to turn the children of its node. */
export type State = Parameters<Handler>[0]

/** An element of the tree that remark-html writes out, after it has sanitised it. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** A text of that tree; remark-html escapes it. */
export const text = (value: string): ElementContent => ({ type: 'text', value })

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
