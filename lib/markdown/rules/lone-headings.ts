import type { Fault } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import { plainText, type Rule, startOf } from '../nodes.ts'

/**
 * Headings with nothing below them: the text ends, or one of the same rank follows. Notes stand elsewhere on the page; a line that
 * signs below it made a heading is said as such.
 */
export const loneHeadings: Rule = ({ tree }) => {
  const blocks = tree.children.filter(({ type }) => type !== 'footnoteDefinition' && type !== 'definition')
  if (blocks.every(({ type }) => type === 'heading')) return []
  return blocks.flatMap((node, index): Fault[] => {
    if (node.type !== 'heading' || plainText(node).trim() === '') return []
    if (node.position?.start.line !== node.position?.end.line) return []
    const next = blocks[index + 1]
    const isLone = next === undefined || (next.type === 'heading' && next.depth <= node.depth)
    return isLone ? [{ ...startOf(node), ...messages.loneHeading() }] : []
  })
}
