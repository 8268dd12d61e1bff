import type { Nodes, Parents } from 'mdast'
import type { Visible } from '#lib/model/body.ts'
import { captionOf } from './nodes.ts'

/** Blocks whose text is a line of its own. */
const LINES: ReadonlySet<string> = new Set(['paragraph', 'tableRow'])

/** The words of one node: where they stand in the source, or as they are read where the source has marks or references among them. */
function stretch(value: string, from: number | undefined, source: string): Visible {
  if (from !== undefined && source.startsWith(value, from)) return [from, from + value.length]
  return [value.replace(/\s+/g, ' ')]
}

/** The word of a node that shows some; `\n` before each block. */
function partsOf(node: Nodes, parents: readonly Parents[], source: string): Visible {
  if (LINES.has(node.type)) return ['\n']
  switch (node.type) {
    case 'text': {
      const inQuote = parents.some(
        (parent) => parent.type === 'containerDirective' && parent.name === 'stacco',
      )
      // The bar between the two voices of a pull quote is not read.
      if (inQuote && node.value.includes(' | ')) return [node.value.replaceAll(' | ', ' ')]
      return stretch(node.value, node.position?.start.offset, source)
    }
    case 'inlineCode': {
      const open = node.position?.start.offset
      return stretch(node.value, open === undefined ? open : source.indexOf(node.value, open), source)
    }
    case 'code':
      return ['\n', node.value.replaceAll('\n', ' ')]
    case 'image':
      return [` ${captionOf(node).caption ?? ''} `]
    case 'break':
    case 'tableCell':
      return [' ']
    default:
      return []
  }
}

/**
 * The words of a text that a reader sees, block by block, without headings (which stand apart) and alternative texts. Takes the
 * nodes of `walk` over the tree that `parse` makes of the source.
 */
export function visibleIn(
  nodes: Iterable<{ readonly node: Nodes; readonly parents: readonly Parents[] }>,
  source: string,
): Visible {
  const visible: (string | number)[] = []
  for (const { node, parents } of nodes) {
    if (parents.some(({ type }) => type === 'heading')) continue
    visible.push(...partsOf(node, parents, source))
  }
  return visible
}
