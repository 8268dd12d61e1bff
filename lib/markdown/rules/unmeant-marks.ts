import type { Emphasis, Nodes, Paragraph, Parents, Strong } from 'mdast'
import type { Fault } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import { plainText, type Rule, sourceOf, startOf, type Text } from '../nodes.ts'
import { listFaults } from './unmeant-lists.ts'

/** Marks that took effect although nobody meant them: lists, headings, emphasis, quotes that swallow a line. */
export const unmeantMarks: Rule = (text) => {
  const siblings = new Map<Nodes, Nodes>()
  return text.nodes.flatMap(({ node, parents }): Fault[] => {
    if ('children' in node)
      for (const [at, child] of node.children.entries()) {
        const before = node.children[at - 1]
        if (before && child.type === 'list' && node.type !== 'listItem') siblings.set(child, before)
      }
    return found(node, parents, siblings.get(node), text)
  })
}

function found(node: Nodes, parents: readonly Parents[], before: Nodes | undefined, text: Text): Fault[] {
  if (node.type === 'list') return listFaults(node, before, text)
  if (node.type === 'emphasis' || node.type === 'strong') return emphasisFaults(node, text)
  if (node.type === 'heading') {
    const line = /\n[\s>]*(=+|-+)[^\S\n]*$/.exec(sourceOf(text, node))?.[1]
    return line ? [{ ...startOf(node), ...messages.setext(line.slice(0, 10)) }] : []
  }
  if (node.type === 'paragraph') return lazyFaults(node, parents, text)
  if (node.type !== 'tableRow') return []
  const columns = parents.at(-1)?.children[0]
  const wide = columns?.type === 'tableRow' && columns.children.length > 1
  // A line of colons that ends up here is said by the blocks.
  return wide && !/(?<!\\)\||^:{2,}/.test(sourceOf(text, node))
    ? [{ ...startOf(node), ...messages.rowSwallowed() }]
    : []
}

/** Asterisks between figures, or from the middle of one word to that of another: multiplications, words with a letter left out. */
function emphasisFaults(node: Emphasis | Strong, { source }: Text): Fault[] {
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
  return [{ ...startOf(node), ...(sum ? messages.times(written) : messages.emphasisAcross(written)) }]
}

/** Lines of a quotation or of an item without its sign: the parser takes them in, a writer who forgot the empty line did not mean it. */
function lazyFaults(node: Paragraph, parents: readonly Parents[], text: Text): Fault[] {
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
    // What became of a line of colons is said where blocks are looked at.
    const isSwallowed = depth > 0 ? marks - 1 < depth : column > 2 && indent === 0
    if (isSwallowed && !/^:{2,}/.test(line)) {
      const swallower = item?.type === 'listItem' ? 'la voce di elenco' : 'la nota'
      return [{ ...text.at(offset), ...messages.lazy(depth > 0 ? 'la citazione' : swallower) }]
    }
    offset += line.length + 1
  }
  return []
}
