import type { Fault } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import { plainText, startOf } from '../nodes.ts'
import type { Rule } from './rule.ts'

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
    // Of a block it is said by the block, or by its not being closed.
    const isInside = parents.length > 1 && parents.at(-1)?.type !== 'containerDirective'
    if (isInside) faults.push({ ...at, ...messages.insideHeading() })
    above = depth
  }
  return faults
}
