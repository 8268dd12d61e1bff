import type { FootnoteDefinition, FootnoteReference, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import type { Block } from './blocks.ts'
import { walk } from './nodes.ts'

/** A note and its number, which follows the order of the text. */
export type Note = { readonly number: number; readonly definition: FootnoteDefinition }

export type Notes = {
  readonly list: readonly Note[]
  /** The references that stand where a note can; `first` ones carry the text beside the line. */
  readonly references: ReadonlyMap<FootnoteReference, Note & { readonly first: boolean }>
  /** Those in a title, a table, a link, a block of ours (but a dialogue or a glossary) or another note. */
  readonly misplaced: readonly FootnoteReference[]
  readonly unused: readonly FootnoteDefinition[]
  readonly repeated: readonly FootnoteDefinition[]
}

/** A note beside the line floats: it cannot do so out of these. */
const CLOSED: ReadonlySet<string> = new Set([
  'heading',
  'table',
  'link',
  'containerDirective',
  'leafDirective',
  'footnoteDefinition',
])

/** Blocks whose lines end where those of the text do: what floats beside the text floats beside them. */
const OPEN: ReadonlySet<string> = new Set<Block>(['dialogo', 'glossario'])

const isClosed = (parent: Parents): boolean =>
  CLOSED.has(parent.type) && !(parent.type === 'containerDirective' && OPEN.has(parent.name))

/** Numbers the notes of a text and finds what is wrong with them. The first definition of a name counts. */
export function collectNotes(tree: Root): Notes {
  const definitions = new Map<string, FootnoteDefinition>()
  const repeated: FootnoteDefinition[] = []
  const misplaced: FootnoteReference[] = []
  const placed: FootnoteReference[] = []
  for (const { node, parents } of walk(tree)) {
    if (node.type === 'footnoteDefinition') {
      if (definitions.has(node.identifier)) repeated.push(node)
      else definitions.set(node.identifier, node)
    } else if (node.type === 'footnoteReference') {
      const closed = parents.some(isClosed)
      ;(closed ? misplaced : placed).push(node)
    }
  }
  const numbered = new Map<string, Note>()
  const references = new Map<FootnoteReference, Note & { first: boolean }>()
  for (const reference of placed) {
    const known = numbered.get(reference.identifier)
    const definition = definitions.get(reference.identifier)
    if (!definition) continue
    const note = known ?? { number: numbered.size + 1, definition }
    numbered.set(reference.identifier, note)
    references.set(reference, { ...note, first: !known })
  }
  const named = new Set([...placed, ...misplaced].map((reference) => reference.identifier))
  const unused = [...definitions.values()].filter((definition) => !named.has(definition.identifier))
  return { list: [...numbered.values()], references, misplaced, unused, repeated }
}

/** The text of a note as one line: its paragraphs one after the other. Blocks are left out (the check refuses them). */
export function noteLine({ definition }: Note): PhrasingContent[] {
  const paragraphs = definition.children.filter((child): child is Paragraph => child.type === 'paragraph')
  return paragraphs.flatMap(({ children }, index): PhrasingContent[] =>
    index === 0 ? children : [{ type: 'text', value: ' ' }, ...children],
  )
}
