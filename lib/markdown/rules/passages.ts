import type { Nodes, Parents } from 'mdast'
import type { Said, Slip } from '#lib/model/fault.ts'
import type { Text } from '../nodes.ts'
import { writtenIn } from '../written.ts'

/** A block of text as it stands on the page. */
export type Passage = {
  readonly kind: 'paragraph' | 'heading' | 'tableCell'
  /** As long as its source; a sign of Markdown that is in it is one that a reader sees (`writtenIn`). */
  readonly text: string
  /** As it is written. */
  readonly source: string
  /** Offset of its first character in the body. */
  readonly start: number
  /** Where its links stand: first and last offset in it. */
  readonly links: readonly (readonly [number, number])[]
}

/** Finds one kind of slip in a passage, in time linear in it. */
export type Finder = (passage: Passage) => readonly Slip[]

/** A finder for what a global pattern finds; `say` gives undefined for what is right after all. */
export const finder =
  (pattern: RegExp, say: (match: RegExpExecArray, passage: Passage) => Said | undefined): Finder =>
  (passage) =>
    passage.text.search(pattern) < 0
      ? []
      : Array.from(passage.text.matchAll(pattern)).flatMap((match) => {
          const said = say(match, passage)
          return said ? [{ at: match.index, length: match[0].length, ...said }] : []
        })

/** The source of what a pattern found: with the marks that took effect inside it. */
export const sourceOf = ({ source }: Passage, { 0: found, index }: RegExpExecArray): string =>
  source.slice(index, index + found.length)

/** A text without the spaces and marks at its end, where patterns look for its last sign. */
function trimmed(text: string): string {
  let end = text.length
  while (end > 0 && /[\s\u2063]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

const offsetOf = ({ position }: Nodes, edge: 'start' | 'end'): number => position?.[edge].offset ?? 0

/** The blocks of text in which a sign of Markdown may have come to nothing; most have none and are not masked. */
export function passagesOf({ nodes, source }: Text, suspect: RegExp): readonly Passage[] {
  const links = new Map<Nodes, (readonly [number, number])[]>()
  const blocks = nodes.flatMap(({ node, parents }) => {
    if (node.type === 'link') noteLink(node, parents, links)
    const { type: kind } = node
    if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'tableCell') return []
    // That its row is too long is said of the row.
    if (kind === 'tableCell' && isTooLong(parents)) return []
    const [start, end] = [offsetOf(node, 'start'), offsetOf(node, 'end')]
    const written = source.slice(start, end)
    return suspect.test(written) ? [{ node, kind, start, source: written }] : []
  })
  return blocks.flatMap(({ node, ...block }) => {
    const text = trimmed(writtenIn(node, source, true))
    return suspect.test(text) ? [{ ...block, text, links: links.get(node) ?? [] }] : []
  })
}

function noteLink(
  link: Nodes,
  parents: readonly Parents[],
  links: Map<Nodes, (readonly [number, number])[]>,
): void {
  const block = parents.findLast(({ type }) => ['paragraph', 'heading', 'tableCell'].includes(type))
  if (!block) return
  const from = offsetOf(block, 'start')
  links.set(block, [
    ...(links.get(block) ?? []),
    [offsetOf(link, 'start') - from, offsetOf(link, 'end') - from],
  ])
}

function isTooLong(parents: readonly Parents[]): boolean {
  const [table, row] = parents.slice(-2)
  return table?.type === 'table' && (row?.children.length ?? 0) > (table.children[0]?.children.length ?? 0)
}
