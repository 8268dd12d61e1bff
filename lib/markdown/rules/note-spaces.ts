import { messages } from '../messages.ts'
import { type Rule, startOf } from '../nodes.ts'

/** Calls of notes that stand apart from their word: the number may go to the next line alone. */
export const noteSpaces: Rule = ({ nodes, source }) =>
  nodes.flatMap(({ node }) => {
    if (node.type !== 'footnoteReference') return []
    const at = node.position?.start.offset ?? 0
    return /[\p{L}\p{N}.,;:!?»”)][ \u00A0]$/u.test(source.slice(Math.max(0, at - 3), at))
      ? [{ ...startOf(node), ...messages.noteSpace(node.identifier) }]
      : []
  })
