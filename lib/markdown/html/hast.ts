import type { Element, ElementContent, Properties } from 'hast'
import type { Options } from 'remark-html'

/** Turns one kind of Markdown node into HTML; given to remark-html. */
export type Handler = NonNullable<NonNullable<Options['handlers']>['paragraph']>
/** What a handler is given to turn the children of its node. */
export type State = Parameters<Handler>[0]

/** An element of the tree that remark-html writes out, after it has sanitised it. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** A text of that tree; remark-html escapes it. */
export const text = (value: string): ElementContent => ({ type: 'text', value })
