import { contentsOf } from '../blocks.ts'
import { messages } from '../messages.ts'
import { startOf, walk } from '../nodes.ts'
import { collectNotes } from '../notes.ts'
import type { Rule, Text } from './rule.ts'
import { isUnclosed } from './unclosed.ts'

/** Notes: each defined once, used, in a sentence of the text, and made of sentences. Undefined ones: see `textFaults`. */
export const noteFaults: Rule = (text) => {
  const { tree, nodes } = text
  const { misplaced: all, unused, repeated } = collectNotes(tree)
  const swallowed = all.length > 0 ? swallowedIn(text) : new Set()
  const misplaced = all.filter((node) => !swallowed.has(node))
  const definitions = nodes.flatMap(({ node }) => (node.type === 'footnoteDefinition' ? [node] : []))
  return [
    ...misplaced.map((node) => ({ ...startOf(node), ...messages.noteMisplaced() })),
    ...unused.map((node) => ({ ...startOf(node), ...messages.noteUnused(node.identifier) })),
    ...repeated.map((node) => ({ ...startOf(node), ...messages.noteRepeated(node.identifier) })),
    ...definitions
      .filter(({ children }) => children.length === 0)
      .map((node) => ({ ...startOf(node), ...messages.noteEmpty(node.identifier) })),
    ...definitions
      .flatMap(({ children }) => children)
      .filter(
        (child) => child.type !== 'paragraph' || [...walk(child)].some(({ node }) => node.type === 'image'),
      )
      .map((child) => ({ ...startOf(child), ...messages.noteBlock() })),
  ]
}

/** What stands in an unclosed block below its beginning: it was never meant to be there. */
function swallowedIn({ nodes, source }: Text): ReadonlySet<unknown> {
  const blocks = nodes.flatMap(({ node }) =>
    node.type === 'containerDirective' && isUnclosed(node, source) ? contentsOf(node).rest.slice(1) : [],
  )
  return new Set(blocks.flatMap((block) => Array.from(walk(block), ({ node }) => node)))
}
