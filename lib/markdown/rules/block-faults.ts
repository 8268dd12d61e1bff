import type { Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Fault } from '#lib/model/fault.ts'
import { hasVoices } from '#lib/model/title.ts'
import { chartFaults } from '../blocks/chart.ts'
import { dialogueFaults } from '../blocks/dialogue.ts'
import { glossaryFaults, termsTwice } from '../blocks/glossary.ts'
import { checklistFaults, commentaryFaults, suggestionFaults } from '../blocks/other-blocks.ts'
import { quizFaults } from '../blocks/quiz.ts'
import {
  type Block,
  contentsOf,
  DIRECTIVES,
  isBlock,
  LANGUAGE,
  languageOf,
  nearestIn,
  TITLED,
} from '../blocks.ts'
import { formMessages } from '../form-messages.ts'
import { messages } from '../messages.ts'
import { plainText, type Rule, startOf, walk } from '../nodes.ts'
import { colonLines, headOf, isOpen, swallowedBy } from './colon-lines.ts'

/** What is wrong with the name of a block that is not one of ours. */
function unknownName(name: string): ReturnType<typeof messages.unknownBlock> {
  return name === LANGUAGE ? messages.language() : messages.unknownBlock(name, nearestIn(DIRECTIVES, name))
}

/** What is wrong with a name after one colon that is not that of a foreign word. */
export const colonName = (name: string): ReturnType<typeof messages.unknownBlock> =>
  isBlock(name) ? messages.blockColons(name) : unknownName(name)

/** Blocks: known names, closed, each with what it can hold; words of other languages with their language. */
export const blockFaults: Rule = (text) => {
  const { faults, badlyClosed, closers } = colonLines(text)
  const inBlocks = text.nodes.flatMap(({ node, parents }): Fault[] => {
    const at = startOf(node)
    if (node.type === 'textDirective' && node.name === LANGUAGE)
      return languageOf(node) && plainText(node).trim() ? [] : [{ ...at, ...messages.language() }]
    if (node.type === 'leafDirective') return [{ ...at, ...colonName(node.name) }]
    if (node.type !== 'containerDirective' || closers.has(node)) return []
    if (!isBlock(node.name)) return [{ ...at, ...unknownName(node.name) }]
    const swallowed = swallowedBy(node)
    const unclosed = swallowed !== undefined || isOpen(node, text.source)
    // The line that closes the outer block, in which nobody meant this one to stand, leaves the inner one open.
    const inside = parents.some(({ type }) => type === 'containerDirective')
    const said = badlyClosed.has(node) || (inside && !swallowed)
    const open = swallowed ? messages.blockSwallows(node.name, swallowed.name) : messages.blockOpen(node.name)
    return [
      ...(unclosed && !said ? [{ ...at, ...open }] : []),
      // What an unclosed block holds beyond its beginning follows from that, and is not wrong by itself.
      ...insideOf(node.name, unclosed ? headOf(node) : node, unclosed),
    ]
  })
  const glossaries = text.nodes.flatMap(({ node }) =>
    node.type === 'containerDirective' && node.name === 'glossario' ? [node] : [],
  )
  return [...faults, ...inBlocks, ...termsTwice(glossaries)]
}

/** The blocks of several parts: of one that is not closed it cannot be told which are its own. */
const OF_PARTS: ReadonlySet<Block> = new Set(['dialogo', 'quiz', 'commento'])

function insideOf(name: Block, node: ContainerDirective, unclosed: boolean): readonly Fault[] {
  const { title, rest } = contentsOf(node)
  const found = unclosed && (rest.length === 0 || OF_PARTS.has(name)) ? [] : contentFaults[name](node)
  if (Object.keys(node.attributes ?? {}).length === 0) return found
  // A title between braces: that it is missing is not said again.
  const misplaced = TITLED.has(name) && title.length === 0
  const untitled: readonly string[] = [
    messages.tableCaption().rule,
    messages.chartTitle().rule,
    formMessages.title(name).rule,
  ]
  return [
    { ...startOf(node), ...messages.blockAttributes(name, misplaced) },
    ...found.filter(({ rule }) => !untitled.includes(rule)),
  ]
}

/** Whether every bar of a pull quote divides it. Of lines that look like a table's that is said. */
function isOneVoiceOrTwo(line: Paragraph): boolean {
  const words = Array.from(walk(line), ({ node }) =>
    node.type === 'text' ? node.value : node.type === 'inlineCode' ? '-' : '',
  ).join('')
  if (!words.includes('|') || /^\s*\|/m.test(words)) return true
  const turns = line.children.some((child) => child.type === 'text' && child.value.includes(' | '))
  return turns && hasVoices(words)
}

const contentFaults: Record<Block, (node: ContainerDirective) => Fault[]> = {
  stacco: (node) => {
    const { title, rest } = contentsOf(node)
    const [line, ...others] = rest
    if (title.length > 0 || line?.type !== 'paragraph' || others.length > 0)
      return [{ ...startOf(node), ...messages.pullQuote() }]
    return isOneVoiceOrTwo(line) ? [] : [{ ...startOf(line), ...messages.pullQuoteBar() }]
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
  dialogo: dialogueFaults,
  glossario: glossaryFaults,
  scheda: checklistFaults,
  quiz: quizFaults,
  commento: commentaryFaults,
  anche: suggestionFaults,
}
