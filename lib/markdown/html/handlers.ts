import type { Element } from 'hast'
import type { FootnoteReference, Heading, Image, Paragraph, Table } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import type { Options } from 'remark-html'
import { block } from './blocks.ts'
import { element, type State } from './hast.ts'
import { foreignWord, noteReference } from './inline.ts'
import { image, paragraph } from './paragraph.ts'
import type { Scope } from './scope.ts'
import { table } from './table.ts'

/** The nodes that we write ourselves; the rest (emphasis, links, lists, quotes, code, rules) is remark-html's. */
export function handlers(scope: Scope): NonNullable<Options['handlers']> {
  return {
    heading: (state: State, node: Heading) => heading(scope, state, node),
    paragraph: (state: State, node: Paragraph) => paragraph(scope, state, node),
    image: (_: State, node: Image) => image(scope, node),
    table: (state: State, node: Table) => table(scope, state, node),
    footnoteReference: (state: State, node: FootnoteReference) => noteReference(scope, state, node),
    textDirective: (state: State, node: TextDirective) => foreignWord(state, node),
    containerDirective: (state: State, node: ContainerDirective) => block(scope, state, node),
    leafDirective: (state: State, node: LeafDirective) => state.all(node),
  }
}

/** A heading of the text: h2 or h3, since the page's title is the only h1 and the check refuses deeper ones. */
function heading(scope: Scope, state: State, node: Heading): Element {
  const id = scope.headingIds.get(node)
  return element(node.depth <= 2 ? 'h2' : 'h3', id === undefined ? {} : { id }, state.all(node))
}
