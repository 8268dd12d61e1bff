import type { CompileContext, Token } from 'mdast-util-from-markdown'
import type { Processor } from 'unified'

/** Where an address stands in the source, with the `<>` around it if it has them. */
export type Place = { readonly from: number; readonly to: number }

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
export function keepDestinations(this: Processor): void {
  const data = this.data()
  const enter = { resourceDestination: keepPlace, definitionDestination: keepPlace }
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { enter }]
}
