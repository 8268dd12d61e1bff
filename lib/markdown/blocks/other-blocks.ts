import type { BlockContent, Blockquote, DefinitionContent, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Fault } from '#lib/model/fault.ts'
import { type Block, contentsOf } from '../blocks.ts'
import { formMessages } from '../form-messages.ts'
import { plainText, startOf, walk } from '../nodes.ts'

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

/** What is said of a block whose title is missing. */
export function untitled(name: Block, directive: ContainerDirective): Fault[] {
  return contentsOf(directive).title.length > 0
    ? []
    : [{ ...startOf(directive), ...formMessages.title(name) }]
}

/** A `:::scheda`: a title, things to tick off, and sentences about them if need be. */
export function checklistFaults(directive: ContainerDirective): Fault[] {
  const { rest } = contentsOf(directive)
  const isFine = rest.every(({ type }) => type === 'list' || type === 'paragraph')
  const lists = rest.filter((child) => child.type === 'list')
  const ticked = lists.length > 0 && lists.every(({ ordered }) => !ordered)
  return [
    ...untitled('scheda', directive),
    ...(isFine && ticked ? [] : [{ ...startOf(directive), ...formMessages.checklistBlock() }]),
  ]
}

/** A `:::commento`: a title, a quoted document, notes on it. */
export function commentaryFaults(directive: ContainerDirective): Fault[] {
  const { quote, notes } = readCommentary(directive)
  const at = startOf(directive)
  const isFine = notes.every(({ type }) => type === 'list' || type === 'paragraph')
  return [
    ...untitled('commento', directive),
    ...(quote && isFine ? [] : [{ ...at, ...formMessages.commentaryBlock() }]),
    ...(quote && notes.length === 0 ? [{ ...at, ...formMessages.commentaryNotes() }] : []),
  ]
}

const LABEL = /^\s*leggi anche\b/i

/** An `:::anche`: links to pieces of the magazine, in sentences or in a list; what is above them the block says. */
export function suggestionFaults(directive: ContainerDirective): Fault[] {
  const { title, rest } = contentsOf(directive)
  const at = startOf(directive)
  const [first] = rest
  const isFine = rest.every(
    (child) => child.type === 'paragraph' || (child.type === 'list' && !child.ordered),
  )
  if (title.length > 0 || !first || !isFine) return [{ ...at, ...formMessages.suggestionBlock() }]
  const isOwn = [...walk(directive)].some(({ node }) => node.type === 'link' && /^\/(?!\/)/.test(node.url))
  return [
    ...(isOwn ? [] : [{ ...at, ...formMessages.suggestionLink() }]),
    ...(LABEL.test(plainText(first)) ? [{ ...startOf(first), ...formMessages.suggestionLabel() }] : []),
  ]
}
