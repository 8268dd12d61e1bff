import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'

/** The blocks that editors open with `:::`, by the names they write. */
export const BLOCKS = ['stacco', 'pratica', 'tabella', 'grafico'] as const
export type Block = (typeof BLOCKS)[number]

/** What a block holds: its title between square brackets, if it has one, and the rest. */
export type Contents = {
  readonly title: readonly PhrasingContent[]
  readonly label?: Paragraph
  readonly rest: readonly (BlockContent | DefinitionContent)[]
}

/** Tells the title of a block from what follows: the parser puts it first, as a marked paragraph. */
export function contentsOf({ children }: ContainerDirective): Contents {
  const [label, ...rest] = children
  return label?.type === 'paragraph' && label.data?.directiveLabel
    ? { title: label.children, label, rest }
    : { title: [], rest: children }
}
