import type { ContainerDirective } from 'mdast-util-directive'
import { contentsOf } from '../blocks.ts'
import { walk } from '../nodes.ts'

/** The colons that open a block: as many close it, or more. */
export const fenceOf = ({ position }: ContainerDirective, source: string): string =>
  /^:+/.exec(source.slice(position?.start.offset, position?.end.offset))?.[0] ?? ':::'

/** Whether no line closes a block: the parser closes it at the end of the text, which it thus swallows. */
export function isOpen(node: ContainerDirective, source: string): boolean {
  const { start, end } = node.position ?? {}
  const tail = source.slice(start?.offset, end?.offset).trimEnd().slice(-400)
  const colons = /[\r\n][\s>]*(:+)$/.exec(tail)?.[1] ?? ''
  return colons.length < fenceOf(node, source).length
}

/**
 * The block that a block swallowed because it was not closed before it; none of ours stands in another, not even in an item of
 * its list, where the line that closes the inner one closes the outer one.
 */
export function swallowedBy(block: ContainerDirective): ContainerDirective | undefined {
  for (const { node } of walk(block)) {
    if (node !== block && node.type === 'containerDirective') return node
  }
  return undefined
}

/** Whether a block holds what was never meant to stand in it. */
export const isUnclosed = (node: ContainerDirective, source: string): boolean =>
  swallowedBy(node) !== undefined || isOpen(node, source)

/** An unclosed block with what was surely meant for it: its title and what stands first in it. */
export function headOf(node: ContainerDirective): ContainerDirective {
  const { label, rest } = contentsOf(node)
  const first = rest.slice(0, 1).filter(({ type }) => type !== 'containerDirective')
  return { ...node, children: [...(label ? [label] : []), ...first] }
}
