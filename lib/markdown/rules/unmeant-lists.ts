import type { List, Nodes } from 'mdast'
import { doubtful, type Fault, type Said } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import { sourceOf, startOf, type Text } from '../nodes.ts'

/** The sign with which an item begins: `-`, `1986.`. */
const markerOf = (text: Text, item: Nodes): string =>
  /^(?:[-*+]|\d{1,9}[.)])/.exec(sourceOf(text, item))?.[0] ?? '-'

const SENTENCE_END = /[.:;!?…)»”*_]\s*$/

/** Lists that begin by themselves, and numbers that the page does not show as they are written; `before` stands above the list. */
export function listFaults(list: List, before: Nodes | undefined, text: Text): Fault[] {
  const [first] = list.children
  if (!first) return []
  const marker = markerOf(text, first)
  const empty = list.children.filter(({ children }) => children.length === 0)
  const interrupts =
    before?.type === 'paragraph' &&
    !before.data?.directiveLabel &&
    before.position?.end.line === startOf(list).line - 1
  if (empty.length > 0)
    return empty.map((item) => ({ ...startOf(item), ...messages.listEmpty(markerOf(text, item)) }))
  if (list.children.length > 1) return list.ordered ? orderFaults(list, text) : []
  const isBroken = interrupts && !SENTENCE_END.test(sourceOf(text, before))
  const said = isBroken ? messages.listBroken(marker) : loneItem(list, sourceOf(text, first), marker)
  const isLate = list.ordered && ![0, 1].includes(list.start ?? 1)
  if (said) return [{ ...startOf(first), ...said }]
  return isLate && before?.type !== 'list' && !continues(list, text)
    ? [{ ...startOf(first), ...doubtful(messages.listYear(marker)) }]
    : []
}

/** What is said of a list of one item by itself. */
function loneItem(list: List, item: string, marker: string): Said | undefined {
  if (list.ordered && (list.start ?? 1) > 99) return messages.listYear(marker)
  if (/^[-+]\s+\d/.test(item)) return messages.listSign(marker)
  return marker === '*' ? doubtful(messages.listSign(marker)) : undefined
}

/** Whether a list goes on with the number after that of the list before it in the text. */
const continues = (list: List, { nodes }: Text): boolean =>
  nodes.some(
    ({ node }) =>
      node.type === 'list' &&
      node.ordered &&
      node !== list &&
      (node.start ?? 1) + node.children.length === list.start,
  )

/** The first number that the page does not show as it is written. All ones is a way to write a list. */
function orderFaults(list: List, text: Text): Fault[] {
  const numbers = list.children.map((item) => Number.parseInt(markerOf(text, item), 10))
  const start = list.start ?? 1
  if (start < 2 && numbers.every((number) => number === start)) return []
  const at = numbers.findIndex((number, index) => number !== start + index)
  const item = list.children[at]
  if (!item) return []
  return [{ ...startOf(item), ...messages.listOrder(markerOf(text, item), String(start + at)) }]
}
