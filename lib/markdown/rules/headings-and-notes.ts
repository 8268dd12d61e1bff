import type { Fault } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import { plainText, type Rule, startOf, walk } from '../nodes.ts'
import { collectNotes } from '../notes.ts'
import { swallowedIn } from './colon-lines.ts'

/** Headings: h2 and h3, one under the other, with words, in nothing else. */
export const headingFaults: Rule = ({ nodes }) => {
  const faults: Fault[] = []
  let above = 0
  for (const { node, parents } of nodes) {
    if (node.type !== 'heading') continue
    const { depth } = node
    const at = startOf(node)
    // One made by a line of signs is said as such.
    const isWritten = node.position?.start.line === node.position?.end.line
    if (depth === 1 && isWritten) faults.push({ ...at, ...messages.h1() })
    else if (depth > 3) faults.push({ ...at, ...messages.deepHeading(depth) })
    else if (depth === 3 && above === 0) faults.push({ ...at, ...messages.headingJump() })
    if (plainText(node).trim() === '') faults.push({ ...at, ...messages.emptyHeading() })
    if (node.children.some((child) => child.type === 'text' && child.value.includes(' | ')))
      faults.push({ ...at, ...messages.headingBar() })
    // Of a block it is said by the block, or by its not being closed.
    const isInside = parents.length > 1 && parents.at(-1)?.type !== 'containerDirective'
    if (isInside) faults.push({ ...at, ...messages.insideHeading() })
    above = depth
  }
  return faults
}

/** Notes: each defined once, used, in a sentence of the text, and made of sentences. Undefined ones: see `textFaults`. */
export const noteFaults: Rule = (text) => {
  const { tree, nodes } = text
  const { misplaced: all, unused, repeated } = collectNotes(tree)
  const swallowed = all.length + unused.length > 0 ? swallowedIn(text) : new Set()
  const misplaced = all.filter((node) => !swallowed.has(node))
  const definitions = nodes.flatMap(({ node }) => (node.type === 'footnoteDefinition' ? [node] : []))
  return [
    ...misplaced.map((node) => ({ ...startOf(node), ...messages.noteMisplaced() })),
    ...unused
      .filter((node) => !swallowed.has(node))
      .map((node) => ({ ...startOf(node), ...messages.noteUnused(node.identifier) })),
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
