import type { Emphasis, List, Nodes, Paragraph, Parents, Strong } from 'mdast'
import { type Fault, type Said, startOf } from '../fault.ts'
import { messages } from '../messages.ts'
import { plainText } from '../plain.ts'
import type { Rule, Text } from './rule.ts'

type Said1 = readonly [node: Nodes, said: Said, doubt?: true]

const sourceOf = ({ source }: Text, { position }: Nodes): string =>
  source.slice(position?.start.offset, position?.end.offset)

/** The sign with which an item begins: `-`, `1986.`. */
const markerOf = (text: Text, item: Nodes): string =>
  /^(?:[-*+]|\d{1,9}[.)])/.exec(sourceOf(text, item))?.[0] ?? '-'

/** Marks that took effect although nobody meant them: lists, headings, emphasis, quotes that swallow a line. */
export const unmeantMarks: Rule = (text) => {
  const siblings = new Map<Nodes, Nodes>()
  return text.nodes.flatMap(({ node, parents }): Fault[] => {
    if ('children' in node)
      for (const [at, child] of node.children.entries()) {
        const before = node.children[at - 1]
        if (before && child.type === 'list' && node.type !== 'listItem') siblings.set(child, before)
      }
    return found(node, parents, siblings.get(node), text).map(([at, said, doubt]) => ({
      ...startOf(at),
      ...said,
      ...(doubt && { doubt }),
    }))
  })
}

function found(
  node: Nodes,
  parents: readonly Parents[],
  before: Nodes | undefined,
  text: Text,
): readonly Said1[] {
  if (node.type === 'list') return listFaults(node, before, text)
  if (node.type === 'emphasis' || node.type === 'strong') return emphasisFaults(node, text)
  if (node.type === 'heading') {
    const line = /\n[\s>]*(=+|-+)[^\S\n]*$/.exec(sourceOf(text, node))?.[1]
    return line ? [[node, messages.setext(line.slice(0, 10))]] : []
  }
  if (node.type === 'paragraph') return lazyFaults(node, parents, text)
  if (node.type !== 'tableRow') return []
  const columns = parents.at(-1)?.children[0]
  const wide = columns?.type === 'tableRow' && columns.children.length > 1
  // A line of colons that ends up here is said by the blocks.
  return wide && !/(?<!\\)\||^:{2,}/.test(sourceOf(text, node)) ? [[node, messages.rowSwallowed()]] : []
}

const SENTENCE_END = /[.:;!?…)»”*_]\s*$/

function listFaults(list: List, before: Nodes | undefined, text: Text): readonly Said1[] {
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
function orderFaults(list: List, text: Text): readonly Said1[] {
  const numbers = list.children.map((item) => Number.parseInt(markerOf(text, item), 10))
  const start = list.start ?? 1
  if (numbers.every((number) => number === start)) return start > 99 ? yearOf(list, text) : []
  const at = numbers.findIndex((number, index) => number !== start + index)
  const item = list.children[at]
  if (!item) return start > 99 ? yearOf(list, text) : []
  return [[item, messages.listOrder(markerOf(text, item), String(start + at))]]
}

const yearOf = (list: List, text: Text): readonly Said1[] =>
  list.children.slice(0, 1).map((item) => [item, messages.listYear(markerOf(text, item))])

/** Asterisks between figures, or from the middle of one word to that of another: multiplications, words with a letter left out. */
function emphasisFaults(node: Emphasis | Strong, { source }: Text): readonly Said1[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const [before, after] = [source.charAt(from - 1), source.charAt(to)]
  if (source.charAt(from) !== '*' || !/[\p{L}\d)€%]/u.test(before)) return []
  const inside = plainText(node)
  const sum = /[\d)€%]/.test(before) && /^[\d(€]/.test(inside)
  const across = /[\p{L}\d]/u.test(after) && /\s/.test(inside)
  if (!sum && !across) return []
  const [left = ''] = /\S{0,20}$/.exec(source.slice(Math.max(0, from - 20), from)) ?? []
  const [right = ''] = /^\S{0,20}/.exec(source.slice(to, to + 20)) ?? []
  const written = `${left}${source.slice(from, to)}${right}`
  return [[node, sum ? messages.times(written) : messages.emphasisAcross(written)]]
}

/** Lines of a quotation or of an item without its sign: the parser takes them in, a writer who forgot the empty line did not mean it. */
function lazyFaults(node: Paragraph, parents: readonly Parents[], text: Text): readonly Said1[] {
  const { start, end } = node.position ?? {}
  if (!start || !end || start.line === end.line) return []
  const depth = parents.filter(({ type }) => type === 'blockquote').length
  const item =
    parents.at(-1)?.type === 'listItem' || parents.at(-1)?.type === 'footnoteDefinition'
      ? parents.at(-1)
      : undefined
  if (depth === 0 && !item) return []
  const lines = sourceOf(text, node).split('\n')
  const column = startOf(node).column
  let offset = (start.offset ?? 0) + (lines[0] ?? '').length + 1
  for (const line of lines.slice(1)) {
    const marks = line.match(/^(?:[^\S\n]*>)*/)?.[0].split('>').length ?? 1
    const indent = line.length - line.trimStart().length
    if (depth > 0 ? marks - 1 < depth : column > 2 && indent === 0) {
      return [
        [
          { ...node, position: { start: { ...text.at(offset), offset }, end } },
          messages.lazy(
            depth > 0 ? 'la citazione' : item?.type === 'listItem' ? 'la voce di elenco' : 'la nota',
          ),
          true,
        ],
      ]
    }
    offset += line.length + 1
  }
  return []
}
