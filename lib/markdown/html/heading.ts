import type { Element } from 'hast'
import type { Heading } from 'mdast'
import { element, type State } from './hast.ts'
import type { Scope } from './scope.ts'

/** A heading of the text: h2 or h3, since the page's title is the only h1 and the check refuses deeper ones. */
export function heading(scope: Scope, state: State, node: Heading): Element {
  const id = scope.headingIds.get(node)
  return element(node.depth <= 2 ? 'h2' : 'h3', id === undefined ? {} : { id }, state.all(node))
}
