import type { Root, RootContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Point } from 'unist'
import { walk } from './walk.ts'

/** The only directive that stands inside a line. */
export const LANGUAGE = 'lang'

const isStray = (node: RootContent): node is TextDirective =>
  node.type === 'textDirective' && node.name !== LANGUAGE

/**
 * remark-directive takes every colon before a letter or a figure for a directive: «alle 8:30» would lose its minutes.
 * Names that are not ours become text again, as written. The check looks for those that were meant.
 */
export function restoreColons(tree: Root, source: string): void {
  const parents = [...walk(tree)].flatMap(({ node }) =>
    'children' in node && node.children.some(isStray) ? [node] : [],
  )
  // The innermost first: a stray directive may stand in the label of another.
  for (const { children } of parents.reverse()) {
    const all: RootContent[] = children
    const restored = all.flatMap((child) => (isStray(child) ? written(child, source) : [child]))
    all.splice(0, all.length, ...joined(restored))
  }
}

/** A directive as its author wrote it: the label keeps its marks, what stands around it is text. */
function written(node: TextDirective, source: string): RootContent[] {
  if (!node.position) return node.children
  const { start, end } = node.position
  const first = node.children[0]?.position?.start ?? end
  const last = node.children.at(-1)?.position?.end ?? end
  const text = (from: Point, to: Point): RootContent[] =>
    from.offset === to.offset
      ? []
      : [{ type: 'text', value: source.slice(from.offset, to.offset), position: { start: from, end: to } }]
  return [...text(start, first), ...node.children, ...text(last, end)]
}

/** Neighbouring texts as one: «8» and «:30» are one word again. */
function joined(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  for (const child of children) {
    const last = result.at(-1)
    if (last?.type === 'text' && child.type === 'text') {
      last.value += child.value
      if (last.position && child.position) last.position.end = child.position.end
    } else result.push(child)
  }
  return result
}
