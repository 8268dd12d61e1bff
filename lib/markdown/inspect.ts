import type { Root } from 'mdast'
import type { Heading, Visible } from '#lib/model/body.ts'
import { type At, type Fault, type Level, placesIn } from '#lib/model/fault.ts'
import { termIds } from './blocks/glossary.ts'
import { headingIds } from './heading-ids.ts'
import { captionOf, countWords, plainText, type Rule, startOf, type Text, walk } from './nodes.ts'
import { readTree, type Tree } from './parse-markdown.ts'
import { blockFaults } from './rules/block-faults.ts'
import { headingFaults, noteFaults } from './rules/headings-and-notes.ts'
import { otherFaults } from './rules/html-and-code.ts'
import { imageFaults, linkFaults } from './rules/links-and-images.ts'
import { loneHeadings } from './rules/lone-headings.ts'
import { misreadFaults } from './rules/misread.ts'
import { noteSpaces } from './rules/note-spaces.ts'
import { rawMarks } from './rules/raw-marks.ts'
import { unmeantMarks } from './rules/unmeant-marks.ts'
import { characterFaults } from './rules/unseen-characters.ts'
import { visibleIn } from './visible.ts'

/** What a text holds and what is wrong in it, for the check and for the magazine's records. */
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
}

/** All that is looked for; each takes time linear in the text. */
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
  rawMarks,
  loneHeadings,
  noteSpaces,
]
/** Those that may be in doubt. */
const DOUBTING = [linkFaults, unmeantMarks, rawMarks, loneHeadings, noteSpaces]

/** A parsed text, ready for the rules. */
export const textOf = (source: string, tree: Root): Text => ({
  source,
  tree,
  nodes: [...walk(tree)],
  at: placesIn(source),
})

function found(text: Text, rules: readonly Rule[], level: Level): readonly Fault[] {
  const said = rules.flatMap((rule) => rule(text)).filter((fault) => fault.level === level)
  return said.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

/** What a person should look at in a text and judge; nothing in one that is refused. In the order of the text. */
export function doubtsIn(markdown: string, { root }: Tree = readTree(markdown)): readonly Fault[] {
  return root ? found(textOf(markdown, root), DOUBTING, 'doubt') : []
}

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
  return {
    words: wordsOf(text),
    visible: visibleIn(text.nodes, markdown),
    headings,
    terms: [...termIds(root, ids.values()).values()],
    paragraphs,
    links,
    images,
    faults: found(text, RULES, 'fault'),
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
