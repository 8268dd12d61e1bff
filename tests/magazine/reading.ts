import type { Paragraph as MdastParagraph, Nodes } from 'mdast'
import { countWords, plainText, walk } from '#lib/markdown/nodes.ts'
import { parse } from '#lib/markdown/parse-markdown.ts'

/** What is not the running text of a piece: what is looked at, what is said beside it, and what others wrote. */
const ASIDE = new Set<Nodes['type']>(['heading', 'table', 'footnoteDefinition', 'blockquote', 'code'])
const SHOWN: ReadonlySet<string> = new Set(['tabella', 'grafico', 'stacco', 'anche'])
/** Blocks and lists speak in short lines by their nature: the way a paragraph ends is judged outside of them. */
const SHORT: ReadonlySet<string> = new Set(['dialogo', 'glossario', 'scheda', 'quiz', 'commento', 'pratica'])

const named = (node: Nodes, names: ReadonlySet<string>): boolean =>
  node.type === 'containerDirective' && names.has(node.name)

export type Paragraph = {
  readonly text: string
  /** A paragraph of prose, neither a line of a block nor an item of a list, that does not lead to what follows with a colon. */
  readonly prose: boolean
}

/** A paragraph without the date or the name in bold or italics that opens it, as in a diary or at the head of an answer. */
function saidIn(paragraph: MdastParagraph): string {
  const [first, ...rest] = paragraph.children
  const label = first?.type === 'strong' || first?.type === 'emphasis'
  return plainText(
    label && rest.length > 0 && /[.:]$/.test(plainText(first)) ? { ...paragraph, children: rest } : paragraph,
  ).trim()
}

/** The paragraphs of a text in their order, without tables, charts, notes, quotations, pull quotes and headings. */
function paragraphsOf(markdown: string): readonly Paragraph[] {
  return [...walk(parse(markdown))].flatMap(({ node, parents }) => {
    if (node.type !== 'paragraph' || node.data?.directiveLabel) return []
    if (parents.some((parent) => ASIDE.has(parent.type) || named(parent, SHOWN))) return []
    const text = saidIn(node)
    const apart = parents.some((parent) => parent.type === 'listItem' || named(parent, SHORT))
    return [{ text, prose: !apart && !text.endsWith(':') }]
  })
}

/** The blocks of a text that bear a name. */
function blocksOf(markdown: string, name: string): number {
  return [...walk(parse(markdown))].filter(({ node }) => named(node, new Set([name]))).length
}

/** Where a sentence ends: a stop that is not inside a number or an abbreviation («art. 3», «D.Lgs.», «J. B. S. Haldane»). */
const END =
  /(?<!\b(?:art|artt|n|co|es|pag|D|L|P|R|J|B|S|M|C|Lgs|Spett\.le)\.)(?<=[.!?…][»”)]*)\s+(?=[«“(]*[\p{Lu}\p{N}])/u

/** The sentences of a paragraph. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(END)
    .filter((sentence) => countWords(sentence) > 0)

/** How often a pattern, which must be global, is found in a text. */
const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** «Chi» that is not a question: «chi vende», «a chi compra». What is asked is counted out by its question mark. */
const relatives = (text: string): number =>
  sentencesOf(text).reduce(
    (sum, sentence) =>
      sum + (/\?[»”)]*$/.test(sentence) ? 0 : times(sentence, /(?<![\p{L}’])chi(?![\p{L}’])/giu)),
    0,
  )

/** A paragraph that ends on a sentence of so few words is said to end on the drum. */
const DRUM = 10

/** What one text amounts to. */
export type Count = {
  readonly words: number
  readonly relatives: number
  readonly poniamo: number
  readonly notebooks: number
  readonly pulled: number
  /** Paragraphs of prose with more than one sentence, and those of them that end on a short one. */
  readonly long: number
  readonly drums: readonly string[]
}

/** The counts of one text, all over the same paragraphs. */
export function countsOf(markdown: string): Count {
  const paragraphs = paragraphsOf(markdown)
  const text = paragraphs.map((paragraph) => paragraph.text)
  const all = text.join('\n')
  const long = paragraphs
    .filter(({ prose }) => prose)
    .map((paragraph) => sentencesOf(paragraph.text))
    .filter((sentences) => sentences.length > 1)
  return {
    words: countWords(all),
    relatives: text.reduce((sum, one) => sum + relatives(one), 0),
    poniamo: times(all, /(?<!\p{L})poniamo(?!\p{L})/giu),
    notebooks: times(all, /(?<!\p{L})quadern[oi](?!\p{L})/giu),
    pulled: blocksOf(markdown, 'stacco'),
    long: long.length,
    drums: long.flatMap((sentences) => {
      const last = sentences.at(-1) ?? ''
      return countWords(last) <= DRUM ? [last] : []
    }),
  }
}
