import type { List, Nodes } from 'mdast'
import { startOf } from '../fault.ts'
import { messages } from '../messages.ts'
import { type About, sourceOf, type Text } from './rule.ts'

/** The sign with which an item begins: `-`, `1986.`. */
const markerOf = (text: Text, item: Nodes): string =>
  /^(?:[-*+]|\d{1,9}[.)])/.exec(sourceOf(text, item))?.[0] ?? '-'

const SENTENCE_END = /[.:;!?…)»”*_]\s*$/

/** Lists that begin by themselves, and numbers that the page does not show as they are written; `before` stands above the list. */
export function listFaults(list: List, before: Nodes | undefined, text: Text): readonly About[] {
  const [first] = list.children
  if (!first) return []
  const marker = markerOf(text, first)
  const empty = list.children.filter(({ children }) => children.length === 0)
  const interrupts =
    before?.type === 'paragraph' &&
    !before.data?.directiveLabel &&
    before.position?.end.line === startOf(list).line - 1
  if (empty.length > 0) return empty.map((item) => [item, messages.listEmpty(markerOf(text, item))])
  if (list.children.length === 1) {
    if (interrupts && !SENTENCE_END.test(sourceOf(text, before)))
      return [[first, messages.listBroken(marker)]]
    if (list.ordered && (list.start ?? 1) > 99) return [[first, messages.listYear(marker)]]
    const number = /^[-+]\s+\d/.test(sourceOf(text, first))
    if (number) return [[first, messages.listSign(marker)]]
    if (
      list.ordered &&
      ![0, 1].includes(list.start ?? 1) &&
      before?.type !== 'list' &&
      !continues(list, text)
    )
      return [[first, messages.listYear(marker), true]]
    return marker === '*' ? [[first, messages.listSign(marker), true]] : []
  }
  return list.ordered ? orderFaults(list, text) : []
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
function orderFaults(list: List, text: Text): readonly About[] {
  const numbers = list.children.map((item) => Number.parseInt(markerOf(text, item), 10))
  const start = list.start ?? 1
  if (start < 2 && numbers.every((number) => number === start)) return []
  const at = numbers.findIndex((number, index) => number !== start + index)
  const item = list.children[at]
  return item ? [[item, messages.listOrder(markerOf(text, item), String(start + at))]] : []
}
