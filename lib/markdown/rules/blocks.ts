import { closest, distance } from 'fastest-levenshtein'
import type { ContainerDirective } from 'mdast-util-directive'
import { BLOCKS, type Block, contentsOf } from '../blocks.ts'
import { type Fault, startOf } from '../fault.ts'
import { languageOf } from '../language.ts'
import { messages } from '../messages.ts'
import { plainText } from '../plain.ts'
import { LANGUAGE } from '../restore-colons.ts'
import { chartFaults } from './chart.ts'
import type { Rule } from './rule.ts'

const NAMES: readonly string[] = [...BLOCKS, LANGUAGE]

/** What is wrong with a name that is not ours, with the nearest one that is. */
export function unknownName(name: string): ReturnType<typeof messages.unknownBlock> {
  const near = closest(name.toLowerCase(), NAMES)
  return messages.unknownBlock(name, distance(name.toLowerCase(), near) <= name.length / 2 ? near : undefined)
}

/** Blocks: known names, closed, each with what it can hold; words of other languages with their language. */
export const blockFaults: Rule = ({ nodes, source }) =>
  nodes.flatMap(({ node, parents }): Fault[] => {
    const at = startOf(node)
    if (node.type === 'textDirective' && node.name === LANGUAGE)
      return languageOf(node) && plainText(node).trim() ? [] : [{ ...at, ...messages.language() }]
    if (node.type === 'leafDirective')
      return [{ ...at, ...(isBlock(node.name) ? messages.blockColons(node.name) : unknownName(node.name)) }]
    if (node.type !== 'containerDirective') return []
    if (!isBlock(node.name)) return [{ ...at, ...unknownName(node.name) }]
    const swallowed = node.children.find(({ type }) => type === 'containerDirective')
    if (swallowed?.type === 'containerDirective')
      return [{ ...at, ...messages.blockSwallows(node.name, swallowed.name) }]
    // The line that closes the outer block, in which nobody meant this one to stand, leaves the inner one open.
    const inside = parents.some(({ type }) => type === 'containerDirective')
    const open = !inside && isOpen(node, source) ? [{ ...at, ...messages.blockOpen(node.name) }] : []
    const braces =
      Object.keys(node.attributes ?? {}).length > 0 ? [{ ...at, ...messages.blockAttributes(node.name) }] : []
    return [...open, ...braces, ...contentFaults[node.name](node)]
  })

const isBlock = (name: string): name is Block => BLOCKS.some((known) => known === name)

/** The parser closes a forgotten block at the end of the text, which it thus swallows. */
function isOpen({ position }: ContainerDirective, source: string): boolean {
  const written = source.slice(position?.start.offset, position?.end.offset).trimEnd()
  return !/[\r\n][\s>]*:{3,}$/.test(written.slice(-400))
}

const contentFaults: Record<Block, (node: ContainerDirective) => Fault[]> = {
  stacco: (node) => {
    const { title, rest } = contentsOf(node)
    const one = title.length === 0 && rest.length === 1 && rest[0]?.type === 'paragraph'
    return one ? [] : [{ ...startOf(node), ...messages.pullQuote() }]
  },
  pratica: (node) => {
    const [list, ...others] = contentsOf(node).rest
    const one = list?.type === 'list' && list.ordered === true && others.length === 0
    return one ? [] : [{ ...startOf(node), ...messages.practice() }]
  },
  tabella: (node) => {
    const { title, rest } = contentsOf(node)
    const at = startOf(node)
    return [
      ...(rest.length === 1 && rest[0]?.type === 'table' ? [] : [{ ...at, ...messages.tableBlock() }]),
      ...(title.length === 0 ? [{ ...at, ...messages.tableCaption() }] : []),
    ]
  },
  grafico: chartFaults,
}
