import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import { keepDestinations } from './destinations.ts'
import { walk } from './nodes.ts'
import { foreignWordsOnly, tableLines, tablesOn, withoutBareLinks } from './syntax.ts'

const { micromarkExtensions = [], fromMarkdownExtensions = [] } = remark()
  // «5~7 euro e 100~200» is no deletion: that takes two tildes.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(withoutBareLinks)
  .use(foreignWordsOnly)
  .use(keepDestinations)
  .freeze()
  .data()

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
function resolveReferences(tree: Root): void {
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

/**
 * Markdown to the one tree that both the check and the page are made from. The text must have passed `limits`:
 * some kilobytes of nested quotes overflow the stack of any CommonMark parser of this family.
 */
export function parse(markdown: string): Root {
  const tree = fromMarkdown(markdown, {
    extensions: tablesOn(micromarkExtensions, tableLines(markdown)),
    mdastExtensions: fromMarkdownExtensions,
  })
  resolveReferences(tree)
  return tree
}
