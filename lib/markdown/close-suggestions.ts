import type { Nodes, Root, RootContent } from 'mdast'
import { walk } from './nodes.ts'

/** Whether all that a part of a text leads to is not out. */
function isClosed(part: Nodes, closed: ReadonlySet<string>): boolean {
  const links = [...walk(part)].flatMap(({ node }) => (node.type === 'link' ? [node.url] : []))
  return links.length > 0 && links.every((url) => closed.has(url.replace(/[?#].*$/s, '')))
}

/**
 * Takes out of `:::anche` what leads to nothing that is out: elsewhere a link that is closed leaves its words, but a suggestion
 * without its link is none. A block of which nothing stays goes whole, with «Leggi anche».
 */
export function closeSuggestions(tree: Root, closed: ReadonlySet<string>): void {
  if (closed.size === 0) return
  for (const { node, parents } of [...walk(tree)]) {
    if (node.type !== 'containerDirective' || node.name !== 'anche') continue
    for (const list of node.children) {
      if (list.type === 'list') list.children = list.children.filter((item) => !isClosed(item, closed))
    }
    const kept = node.children.filter((part) =>
      part.type === 'list' ? part.children.length > 0 : !isClosed(part, closed),
    )
    if (kept.length === node.children.length) continue
    node.children = kept
    const siblings: RootContent[] = parents.at(-1)?.children ?? []
    if (kept.length === 0) siblings.splice(siblings.indexOf(node), 1)
  }
}
