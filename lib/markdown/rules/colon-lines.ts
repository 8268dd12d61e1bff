import type { Nodes, Text as TextNode } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { At, Fault } from '#lib/model/fault.ts'
import { BLOCKS, contentsOf, isBlock, meantBlock } from '../blocks.ts'
import { messages } from '../messages.ts'
import { startOf, type Text, walk } from '../nodes.ts'

/** The colons that open a block: as many close it, or more. */
const fenceOf = ({ position }: ContainerDirective, source: string): string =>
  /^:+/.exec(source.slice(position?.start.offset, position?.end.offset))?.[0] ?? ':::'

/** Whether no line closes a block: the parser closes it at the end of the text, which it thus swallows. */
export function isOpen(node: ContainerDirective, source: string): boolean {
  const { start, end } = node.position ?? {}
  const tail = source.slice(start?.offset, end?.offset).trimEnd().slice(-400)
  const colons = /[\r\n][\s>]*(:+)$/.exec(tail)?.[1] ?? ''
  return colons.length < fenceOf(node, source).length
}

/**
 * The block that a block swallowed because it was not closed before it; none of ours stands in another, not even in an item of
 * its list, where the line that closes the inner one closes the outer one.
 */
export function swallowedBy(block: ContainerDirective): ContainerDirective | undefined {
  for (const { node } of walk(block)) {
    if (node !== block && node.type === 'containerDirective') return node
  }
  return undefined
}

/** Whether a block holds what was never meant to stand in it. */
const isUnclosed = (node: ContainerDirective, source: string): boolean =>
  swallowedBy(node) !== undefined || isOpen(node, source)

/** What stands in an unclosed block below its beginning: it was never meant to be there. */
export function swallowedIn({ nodes, source }: Text): ReadonlySet<Nodes> {
  const blocks = nodes.flatMap(({ node }) =>
    node.type === 'containerDirective' && isUnclosed(node, source) ? contentsOf(node).rest.slice(1) : [],
  )
  return new Set(blocks.flatMap((block) => Array.from(walk(block), ({ node }) => node)))
}

/** An unclosed block with what was surely meant for it: its title and what stands first in it. */
export function headOf(node: ContainerDirective): ContainerDirective {
  const { label, rest } = contentsOf(node)
  const first = rest.slice(0, 1).filter(({ type }) => type !== 'containerDirective')
  return { ...node, children: [...(label ? [label] : []), ...first] }
}

/** What became of the lines of colons that are no blocks, and which blocks they were meant to close. */
export type ColonLines = {
  readonly faults: readonly Fault[]
  /** Blocks whose closing line is reported: that they are not closed is not said again. */
  readonly badlyClosed: ReadonlySet<ContainerDirective>
  /** `:::fine`: blocks to the parser, meant to close the one around them. */
  readonly closers: ReadonlySet<ContainerDirective>
}

/**
 * Goes through the lines of colons in the order of the text. A wrong opening leaves its closing line without a block, and a
 * wrong closing leaves its block open: each is one slip, and is reported where it was made.
 */
export function colonLines(text: Text): ColonLines {
  const { nodes, source } = text
  const faults: Fault[] = []
  const badlyClosed = new Set<ContainerDirective>()
  const closers = new Set<ContainerDirective>()
  const unclosed = new Set(
    nodes.flatMap(({ node }) =>
      node.type === 'containerDirective' && isUnclosed(node, source) ? [node] : [],
    ),
  )
  /** Something above is reported to which the next bare line of colons may belong. */
  let pending = false

  const closesBadly = (block: ContainerDirective, at: At): void => {
    if (!badlyClosed.has(block))
      faults.push({ ...at, ...messages.blockClose(block.name, fenceOf(block, source)) })
    badlyClosed.add(block)
    pending = false
  }

  for (const { node, parents } of nodes) {
    if (node.type === 'leafDirective') pending = true
    const lines = node.type === 'text' ? linesIn(node, text) : []
    // Most nodes are neither, and need not know where they stand.
    if (node.type !== 'containerDirective' && lines.length === 0) continue
    const around = parents.findLast((parent) => parent.type === 'containerDirective')
    const open = around && unclosed.has(around) ? around : undefined
    if (node.type === 'containerDirective') {
      if (open && !meantBlock(node.name) && unclosed.has(node)) {
        closers.add(node)
        closesBadly(open, startOf(node))
      } else pending = unclosed.has(node) || isBroken(node) || (around !== undefined && pending)
    }
    for (const { at, colons, words, isLineEnd } of lines) {
      if (colons === 1) {
        // With brackets it is said where words of other languages are looked for.
        if (isBlock(words)) faults.push({ ...at, ...messages.blockColons(words) })
        pending = true
        continue
      }
      const meant = meantBlock(/^\p{L}+/u.exec(words)?.[0] ?? '')
      if (open && !meant) closesBadly(open, at)
      else if (isLineEnd) faults.push({ ...at, ...messages.blockLineEnd() })
      else if (meant || words !== '' || !pending) {
        faults.push({ ...at, ...(meant ? messages.blockOpening(meant) : messages.blockStray()) })
        pending = true
      } else pending = false
    }
  }
  return { faults, badlyClosed, closers }
}

/** A closed block whose own closing line may stand further down. */
const isBroken = ({ name, children }: ContainerDirective): boolean => !isBlock(name) || children.length === 0

/** Colons behind the words of a line that does not begin with any: «Frase. :::». */
const BEHIND = /(?<=\S[ \t])(:{3,})[ \t]*$/gm
const COLONS = new RegExp(`^(?:(:)(?=(?:${BLOCKS.join('|')})(?:[[{].*)?$)|(:{2,})[ \\t]*)(.*)$`, 'gm')

type ColonLine = {
  readonly at: At
  readonly colons: number
  readonly words: string
  /** They stand behind other words. */
  readonly isLineEnd: boolean
}

function linesIn(node: TextNode, { source, at }: Text): readonly ColonLine[] {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset)
  if (!written.includes(':')) return []
  const start = node.position?.start.offset ?? 0
  const lines = Array.from(written.matchAll(COLONS), ({ 1: one, 2: more = one, 3: words = '', index }) => ({
    at: at(start + index),
    colons: (more ?? '').length,
    words: words.trim(),
    isLineEnd: false,
  })).filter(({ at: { column }, colons }) => colons > 1 || column === 1)
  const behind = Array.from(written.matchAll(BEHIND), ({ 1: colons = '', index }) => ({
    at: at(start + index),
    colons: colons.length,
    words: '',
    isLineEnd: true,
  })).filter(({ at: { line } }) => lines.every((other) => other.at.line !== line))
  return [...lines, ...behind].toSorted((a, b) => a.at.line - b.at.line)
}
