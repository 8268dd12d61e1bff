import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast'
import { walk } from './walk.ts'

/** Whether a child stands for a definition kept elsewhere in the text. */
const isReference = (node: { type: string }): node is LinkReference | ImageReference =>
  node.type === 'linkReference' || node.type === 'imageReference'

function resolved(node: LinkReference | ImageReference, { url, title }: Definition): Link | Image {
  const { position } = node
  return node.type === 'imageReference'
    ? { type: 'image', url, title, alt: node.alt, position }
    : { type: 'link', url, title, children: node.children, position }
}

/**
 * Puts links and images where the text refers to a definition (`[words][x]` … `[x]: /articoli/otto-mesi`):
 * the page is rendered section by section, and a definition may stand in another one. The first definition of a name counts.
 */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>()
  const parents = []
  for (const { node } of walk(tree)) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if ('children' in node && node.children.some(isReference)) parents.push(node)
  }
  for (const parent of parents) {
    for (const [index, child] of parent.children.entries()) {
      const definition = isReference(child) && definitions.get(child.identifier)
      if (definition) parent.children.splice(index, 1, resolved(child, definition))
    }
  }
}
