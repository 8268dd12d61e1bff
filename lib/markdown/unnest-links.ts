import type { Root, RootContent } from 'mdast'
import { walk } from './walk.ts'

/** Leaves the outer one of two links inside each other (`[a <https://b>](c)`): browsers would break such a pair apart. */
export function unnestLinks(tree: Root): void {
  const inner = [...walk(tree)].filter(
    ({ node, parents }) => node.type === 'link' && parents.some((parent) => parent.type === 'link'),
  )
  for (const { node, parents } of inner.reverse()) {
    if (node.type !== 'link') continue
    const siblings: RootContent[] = parents.at(-1)?.children ?? []
    siblings.splice(siblings.indexOf(node), 1, ...node.children)
  }
}
