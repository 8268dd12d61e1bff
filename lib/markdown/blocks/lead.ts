import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { plainText } from '../nodes.ts'

/** The bold words that open a line and the sign after them (`**Nome.** battuta`, `**voce**: definizione`). */
export type Lead = {
  /** The bold words without the sign. */
  readonly head: readonly PhrasingContent[]
  readonly text: string
  /** A stop or a colon; empty where the editor forgot it. */
  readonly sign: string
  /** What follows in the same paragraph. */
  readonly rest: readonly PhrasingContent[]
}

const isSign = (sign: string | undefined): sign is string => sign === '.' || sign === ':'

/** A text changed by a function; no node where nothing is left of it. Other nodes stay. */
function changed(
  node: PhrasingContent | undefined,
  change: (text: string) => string,
): readonly PhrasingContent[] {
  if (node?.type !== 'text') return node ? [node] : []
  const value = change(node.value)
  return value === '' ? [] : [{ ...node, value }]
}

const withoutLast = (text: string): string => text.trimEnd().slice(0, -1).trimEnd()

/** Reads how a paragraph begins; undefined if not in bold. The sign may stand in the bold or right after it: editors write both. */
export function leadOf(node: RootContent | undefined): Lead | undefined {
  if (node?.type !== 'paragraph') return undefined
  const [bold, next, ...others] = node.children
  if (bold?.type !== 'strong') return undefined
  const words = plainText(bold).trim()
  const inside = words.at(-1)
  if (isSign(inside)) {
    const head = [...bold.children.slice(0, -1), ...changed(bold.children.at(-1), withoutLast)]
    const rest = [...changed(next, (text) => text.trimStart()), ...others]
    return { head, text: withoutLast(words), sign: inside, rest }
  }
  const after = next?.type === 'text' ? next.value.trimStart().charAt(0) : ''
  const sign = isSign(after) ? after : ''
  const rest = [...changed(next, (text) => text.trimStart().slice(sign.length).trimStart()), ...others]
  return { head: bold.children, text: words, sign, rest }
}

/** What an item of a list says in bold at its beginning, and what follows on its line. */
export const leadOfItem = ({ children }: ListItem): Lead | undefined => leadOf(children[0])
