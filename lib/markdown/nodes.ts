import type { Image, Nodes, Paragraph, Parents, Root } from 'mdast'
import { type At, type Fault, START } from '#lib/model/fault.ts'

/** Where a node begins. Every node of our parser has a place; the first character stands in for the type's sake. */
export function startOf({ position }: Nodes): At {
  const { line, column } = position?.start ?? START
  return { line, column }
}

/**
 * Every node of a tree in the order of the text, with its parents (the nearest last).
 * Iterative: a text of 256 kB can nest emphasis deeper than the stack.
 */
export function* walk(
  tree: Nodes,
): Generator<{ readonly node: Nodes; readonly parents: readonly Parents[] }> {
  const waiting: { node: Nodes; parents: readonly Parents[] }[] = [{ node: tree, parents: [] }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    const { node, parents } = next
    if (!('children' in node) || node.children.length === 0) continue
    const inside = [...parents, node]
    for (const child of node.children.toReversed()) waiting.push({ node: child, parents: inside })
  }
}

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

/** The image of a paragraph that holds nothing else: it becomes a figure. */
export function pictureOf({ children }: Paragraph): Image | undefined {
  const [only, ...others] = children
  return only?.type === 'image' && others.length === 0 ? only : undefined
}

/** Caption and credit, written as the image's title with ` | ` between them. */
export function captionOf({ title }: Image): { readonly caption?: string; readonly credit?: string } {
  const [caption, ...rest] = (title ?? '').split(' | ').map((part) => part.trim())
  const credit = rest.join(' | ')
  return { ...(caption && { caption }), ...(credit && { credit }) }
}

/** A text under inspection: its tree, and each node of it with its parents, in the order of the text. */
export type Text = {
  readonly source: string
  readonly tree: Root
  /** The place of an offset of the source. */
  readonly at: (offset: number) => At
  readonly nodes: readonly { readonly node: Nodes; readonly parents: readonly Parents[] }[]
}

/** Finds the faults of one kind. */
export type Rule = (text: Text) => readonly Fault[]

/** A node as it is written. */
export const sourceOf = ({ source }: Text, { position }: Nodes): string =>
  source.slice(position?.start.offset, position?.end.offset)
