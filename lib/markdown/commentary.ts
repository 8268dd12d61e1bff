import type { BlockContent, Blockquote, DefinitionContent, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { contentsOf } from './blocks.ts'
import { plainText } from './nodes.ts'

/** A quoted document, where it is from, and what is to be said of it. */
export type Commentary = {
  readonly quote?: Blockquote
  /** A paragraph right below the quotation that begins with «Fonte». */
  readonly source?: Paragraph
  readonly notes: readonly (BlockContent | DefinitionContent)[]
}

const SOURCE = /^\s*fonte\b/i

/** Reads a `:::commento`. */
export function readCommentary(directive: ContainerDirective): Commentary {
  const { rest } = contentsOf(directive)
  const [quote, ...others] = rest
  if (quote?.type !== 'blockquote') return { notes: rest }
  const [source, ...notes] = others
  return source?.type === 'paragraph' && SOURCE.test(plainText(source))
    ? { quote, source, notes }
    : { quote, notes: others }
}
