import type { Root } from 'mdast'
import type { Heading, Visible } from '#lib/model/body.ts'
import { type At, type Fault, placesIn } from '#lib/model/fault.ts'
import { termIds } from './blocks/glossary.ts'
import { headingIds } from './heading-ids.ts'
import { captionOf, countWords, plainText, type Rule, startOf, type Text, walk } from './nodes.ts'
import { readTree, type Tree } from './parse-markdown.ts'
import { blockFaults } from './rules/block-faults.ts'
import { headingFaults, noteFaults } from './rules/headings-and-notes.ts'
import { otherFaults } from './rules/html-and-code.ts'
import { imageFaults, linkFaults } from './rules/links-and-images.ts'
import { loneHeadings } from './rules/lone-headings.ts'
import { misreadFaults, misreadIn } from './rules/misread.ts'
import { noteSpaces } from './rules/note-spaces.ts'
import { readRaw, type Stretch } from './rules/raw-marks.ts'
import { unmeantMarks } from './rules/unmeant-marks.ts'
import { characterFaults } from './rules/unseen-characters.ts'
import { visibleIn } from './visible.ts'

/** What a text holds, what is wrong and what is doubtful in it, for the check and for the magazine's records. */
export type Inspection = {
  /** Words of the visible text, with tables, notes and captions; alternative texts are not counted. */
  readonly words: number
  /** The words themselves, as the search reads them. */
  readonly visible: Visible
  /** Ids are those that the page has. */
  readonly headings: readonly (Heading & At)[]
  /** Ids of the page that are no headings': those of the terms of glossaries. */
  readonly terms: readonly string[]
  /** Plain text of the paragraphs that stand in nothing else. */
  readonly paragraphs: readonly (At & { readonly text: string })[]
  readonly links: readonly (At & { readonly url: string; readonly text: string })[]
  readonly images: readonly (At & {
    readonly url: string
    readonly alt: string
    readonly caption?: string
    readonly credit?: string
  })[]
  /** In the order of the text. */
  readonly faults: readonly Fault[]
  /** What a person should look at in a text and judge, in the order of the text. */
  readonly doubts: readonly Fault[]
  /** The stretches of which a fault or a doubt has spoken: there a slip has been said. */
  readonly said: readonly Stretch[]
}

/** All that is looked for besides signs that came to nothing (`readRaw`); each takes time linear in the text. */
export const RULES: readonly Rule[] = [
  headingFaults,
  noteFaults,
  blockFaults,
  linkFaults,
  imageFaults,
  otherFaults,
  characterFaults,
  misreadFaults,
  unmeantMarks,
  loneHeadings,
  noteSpaces,
]

/** A parsed text, ready for the rules. */
export const textOf = (source: string, tree: Root): Text => ({
  source,
  tree,
  nodes: [...walk(tree)],
  at: placesIn(source),
})

/**
 * Looks through a body text with the parser that the page is made with, so that the check sees what readers will see.
 * Never throws: a text that would cost too much is refused before it is parsed, and its only fault is that.
 */
export function inspect(markdown: string, { refused, root }: Tree = readTree(markdown)): Inspection {
  if (refused)
    return {
      words: 0,
      visible: [],
      headings: [],
      terms: [],
      paragraphs: [],
      links: [],
      images: [],
      faults: [refused],
      doubts: [],
      said: [],
    }
  const text = textOf(markdown, root)
  const ids = headingIds(root)
  const headings = Array.from(ids, ([node, id]) => ({
    depth: node.depth,
    text: plainText(node),
    id,
    ...startOf(node),
  }))
  const paragraphs = root.children.flatMap((node) =>
    node.type === 'paragraph' ? [{ text: plainText(node), ...startOf(node) }] : [],
  )
  const links = text.nodes.flatMap(({ node }) =>
    node.type === 'link' ? [{ url: node.url, text: plainText(node), ...startOf(node) }] : [],
  )
  const images = text.nodes.flatMap(({ node }) =>
    node.type === 'image'
      ? [{ url: node.url, alt: node.alt ?? '', ...captionOf(node), ...startOf(node) }]
      : [],
  )
  const raw = readRaw(text)
  const misread = misreadIn(markdown).map(({ at, length }): Stretch => ({ at, length, of: 'words' }))
  const slips = [...RULES.flatMap((rule) => rule(text)), ...raw.faults].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  )
  return {
    words: wordsOf(text),
    visible: visibleIn(text.nodes, markdown),
    headings,
    terms: [...termIds(root, ids.values()).values()],
    paragraphs,
    links,
    images,
    faults: slips.filter(({ level }) => level === 'fault'),
    doubts: slips.filter(({ level }) => level === 'doubt'),
    said: [...raw.said, ...misread],
  }
}

/** Blocks are counted one by one: two cells side by side are two words. */
function wordsOf({ nodes }: Text): number {
  return nodes.reduce((sum, { node }) => {
    if (node.type === 'image') return sum + countWords(node.title ?? '')
    const holdsText = ['paragraph', 'heading', 'tableCell', 'code'].includes(node.type)
    return holdsText ? sum + countWords(plainText(node)) : sum
  }, 0)
}
