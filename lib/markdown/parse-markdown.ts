import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast'
import { type CompileContext, fromMarkdown, type Token } from 'mdast-util-from-markdown'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import type { Processor } from 'unified'
import type { Fault } from '#lib/model/fault.ts'
import { limits } from './limits.ts'
import { messages } from './messages.ts'
import { walk } from './nodes.ts'
import { foreignWordsOnly, tableLines, tablesOn, withoutBareLinks } from './syntax.ts'

/** Where an address stands in the source, with the `<>` around it if it has them. */
type Place = { readonly from: number; readonly to: number }

declare module 'mdast' {
  interface Data {
    /** Of a link, an image or a definition that says its address. */
    destination?: Place
  }
}

function keepPlace(this: CompileContext, { start, end }: Token): void {
  const node = this.stack.at(-1)
  if (node) node.data = { ...node.data, destination: { from: start.offset, to: end.offset } }
}

/**
 * Has links, images and definitions say where in the source their addresses stand: the tree itself holds what an address
 * means, and nothing else of a text can be told from one by looking at its signs.
 */
function keepDestinations(this: Processor): void {
  const data = this.data()
  const enter = { resourceDestination: keepPlace, definitionDestination: keepPlace }
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { enter }]
}

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

/** A text that would cost too much, or that Git left in pieces, is refused and has no tree. */
export type Tree =
  | { readonly refused: Fault; readonly root?: undefined }
  | { readonly refused?: undefined; readonly root: Root }

/** What Git leaves of two changes to the same lines: whatever else would be said of such a text misleads. */
function conflictIn(markdown: string): Fault | undefined {
  const line = markdown.split('\n').findIndex((text) => /^(?:<{7}|>{7}) /.test(text)) + 1
  return line === 0 ? undefined : { line, column: 1, ...messages.conflict() }
}

/** The tree of a text, for those who only look at it; whoever changes a tree takes one of their own from `parse`. */
export function readTree(markdown: string): Tree {
  const refused = limits(markdown) ?? conflictIn(markdown)
  return refused ? { refused } : { root: parse(markdown) }
}
