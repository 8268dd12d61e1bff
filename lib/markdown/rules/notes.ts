import { startOf } from '../fault.ts'
import { messages } from '../messages.ts'
import { collectNotes } from '../notes.ts'
import { walk } from '../walk.ts'
import type { Rule } from './rule.ts'

/** Notes: each defined once, used, in a sentence of the text, and made of sentences. Undefined ones: see `textFaults`. */
export const noteFaults: Rule = ({ tree, nodes }) => {
  const { misplaced, unused, repeated } = collectNotes(tree)
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
