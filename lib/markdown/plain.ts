import type { Nodes } from 'mdast'

/** The words a reader sees in a node, without marks, notes and alternative texts. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

/** Words of a plain text: what stands between spaces and holds a letter or a figure. «dell’azienda» is one, «×» is none. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
