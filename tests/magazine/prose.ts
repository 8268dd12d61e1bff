import type { Nodes } from 'mdast'
import { walk } from '#lib/markdown/nodes.ts'
import { parse } from '#lib/markdown/parse-markdown.ts'

type NodeType = Nodes['type']

const blocks: readonly NodeType[] = ['paragraph', 'heading', 'tableCell']

function textOf(node: Nodes, without: ReadonlySet<NodeType>): string {
  if (without.has(node.type)) return '\n'
  if (node.type === 'break') return '\n'
  if ('children' in node) return node.children.map((child) => textOf(child, without)).join('')
  return 'value' in node ? node.value : ''
}

/**
 * The passages of a text, one for each paragraph, heading, cell, alternative text and caption. Nodes of the types in
 * `without` leave a line end behind, so that what stood around them does not become one run.
 */
export function proseOf(markdown: string, without: ReadonlySet<NodeType>): readonly string[] {
  return [...walk(parse(markdown))].flatMap(({ node }) => {
    if (node.type === 'image') return [node.alt ?? '', ...(node.title ?? '').split(' | ')]
    return blocks.includes(node.type) ? [textOf(node, without)] : []
  })
}
