import type { Image, Nodes, Parents } from 'mdast'
import { walk } from '#lib/markdown/nodes.ts'
import type { Tree } from '#lib/markdown/parse-markdown.ts'
import { writtenIn } from '#lib/markdown/written.ts'
import type { Kind, Segment } from './segments.ts'

const rangeOf = ({ position }: Nodes): readonly [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
]

/** Where a block of text stands decides what may be asked of it. */
function kindOf(node: Nodes, parents: readonly Parents[]): Kind | undefined {
  if (node.type === 'heading') return 'heading'
  if (node.type === 'tableCell') return 'cell'
  if (node.type !== 'paragraph') return undefined
  if (node.data && 'directiveLabel' in node.data) return 'line'
  const inside = (type: Nodes['type']) => parents.some((parent) => parent.type === type)
  if (inside('listItem')) return 'item'
  // Where a line need not be a sentence.
  if (
    parents.some((parent) => parent.type === 'containerDirective' && /^(?:stacco|anche)$/.test(parent.name))
  )
    return 'aside'
  return inside('blockquote') ? 'aside' : 'paragraph'
}

/** The alternative text and the caption of an image, where they are written as they read. */
function imageSegments(node: Image, markdown: string): readonly Segment[] {
  const [from, to] = rangeOf(node)
  const source = markdown.slice(from, to)
  const segment = (kind: Kind, text: string, at: number): readonly Segment[] =>
    text !== '' && at >= 0 ? [{ kind, text, start: from + at, verbatim: true }] : []
  const alt = node.alt ?? ''
  const title = node.title ?? ''
  return [
    ...segment('alt', alt, source.startsWith(`![${alt}]`) ? 2 : -1),
    ...segment('caption', title, title.includes('\n') ? -1 : source.lastIndexOf(title)),
  ]
}

/** The prose of a Markdown text, read by the parser that the page is made with. Nothing of a text that is refused unread. */
export function bodySegments(markdown: string, { root }: Tree): readonly Segment[] {
  if (!root) return []
  return [...walk(root)].flatMap(({ node, parents }): readonly Segment[] => {
    if (node.type === 'image') return imageSegments(node, markdown)
    const kind = node.type === 'link' ? 'link' : kindOf(node, parents)
    if (!kind) return []
    return [{ kind, text: writtenIn(node, markdown), start: rangeOf(node)[0], verbatim: true }]
  })
}
