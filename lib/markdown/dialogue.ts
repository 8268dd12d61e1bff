import type { BlockContent, DefinitionContent, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { contentsOf } from './blocks.ts'
import { type Lead, leadOf } from './lead.ts'

type Content = BlockContent | DefinitionContent

/** What one person says: a paragraph that opens with the name, and what follows it up to the next name. */
export type Speech = { readonly node: Paragraph; readonly lead: Lead; readonly more: readonly Content[] }

export type Dialogue = {
  readonly speeches: readonly Speech[]
  /** What stands before the first name. */
  readonly nobody: readonly Content[]
}

/** Reads a `:::dialogo`. A paragraph without a name goes on with what was being said. */
export function readDialogue(directive: ContainerDirective): Dialogue {
  const speeches: (Speech & { readonly more: Content[] })[] = []
  const nobody: Content[] = []
  for (const node of contentsOf(directive).rest) {
    const lead = leadOf(node)
    if (node.type === 'paragraph' && lead?.sign) speeches.push({ node, lead, more: [] })
    else (speeches.at(-1)?.more ?? nobody).push(node)
  }
  return { speeches, nobody }
}
