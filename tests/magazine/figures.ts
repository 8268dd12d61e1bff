import type { Table as MdastTable } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { parseQuantity, readChart } from '#lib/markdown/blocks/chart.ts'
import { contentsOf } from '#lib/markdown/blocks.ts'
import { plainText, walk } from '#lib/markdown/nodes.ts'
import { parse } from '#lib/markdown/parse-markdown.ts'

/** A cell as it is written and the number it begins with, if it does: «4 su 8» is 4, «meno di 10» is none. */
export type Cell = { readonly text: string; readonly value?: number }

export type Table = {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export type Chart = {
  readonly title: string
  readonly caption: string
  readonly bars: readonly { readonly label: string; readonly value?: number }[]
}

const numbered = (text: string): Cell => {
  const value = parseQuantity(text)?.value
  return { text, ...(value !== undefined && { value }) }
}

const titleOf = (block: ContainerDirective): string => contentsOf(block).title.map(plainText).join('')

/** The blocks with this name, in the order of the text. */
const blocks = (markdown: string, name: string): readonly ContainerDirective[] =>
  [...walk(parse(markdown))].flatMap(({ node }) =>
    node.type === 'containerDirective' && node.name === name ? [node] : [],
  )

const cellsOf = ({ children }: MdastTable): readonly (readonly string[])[] =>
  children.map((row) => row.children.map((cell) => plainText(cell).replaceAll('\u00a0', ' ').trim()))

/** The tables of a text. */
export function tablesOf(markdown: string): readonly Table[] {
  return blocks(markdown, 'tabella').flatMap((block) => {
    const table = block.children.find((child) => child.type === 'table')
    if (!table) return []
    const [head = [], ...rows] = cellsOf(table)
    return [{ title: titleOf(block), head, rows: rows.map((row) => row.map(numbered)) }]
  })
}

/** The charts of a text. */
export function chartsOf(markdown: string): readonly Chart[] {
  return blocks(markdown, 'grafico').map((block) => {
    const { bars, caption } = readChart(block)
    return {
      title: titleOf(block),
      caption: caption.map(plainText).join(' '),
      bars: bars.map(({ label, quantity }) => ({ label, ...(quantity && { value: quantity.value }) })),
    }
  })
}

/** The numbers of a row by its name, one for each column that has one there. Throws where no row bears the name. */
export function rowOf({ title, rows }: Table, name: string): ReadonlyMap<number, number> {
  const row = rows.find(([first]) => first?.text === name)
  if (!row) throw new Error(`«${title}» has no row «${name}»`)
  return new Map(row.flatMap(({ value }, at) => (at > 0 && value !== undefined ? [[at, value]] : [])))
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
/** «12 × 22 ore × 35 €», «96 × 24 €». */
const PRODUCT = new RegExp(
  String.raw`(?:${NUMBER})(?:\s*(?:[€%]|\p{L}+))?(?:\s*×\s*(?:${NUMBER})(?:\s*(?:[€%]|\p{L}+))?)+`,
  'u',
)
/** «80 ore a 24 €», «6 a 350 €». */
const AT_PRICE = new RegExp(String.raw`(${NUMBER})(?:\s+ore)?\s+a\s+(${NUMBER})\s*€`, 'u')
/** «1,5 per cento di 992.000 €». */
const SHARE = new RegExp(String.raw`(${NUMBER})\s+per cento di\s+(${NUMBER})`, 'u')

const read = (text = ''): number => parseQuantity(text)?.value ?? Number.NaN

/** What the words of a cell say that the numbers beside it amount to; undefined for words that reckon nothing. */
export function reckoned(text: string): number | undefined {
  const share = SHARE.exec(text)
  if (share) return (read(share[1]) / 100) * read(share[2])
  const [product] = PRODUCT.exec(text) ?? []
  if (product)
    return (product.match(new RegExp(NUMBER, 'g')) ?? []).reduce((whole, one) => whole * read(one), 1)
  const priced = AT_PRICE.exec(text)
  return priced ? read(priced[1]) * read(priced[2]) : undefined
}

/** The price of one in the name of a row: «Ines, a 192 €», «Arjan accanto a Silvia, a 35 € l’ora». */
export function priceIn(text: string): number | undefined {
  const match = new RegExp(String.raw`, a\s+(${NUMBER})\s*€(?:\s+l’ora)?$`, 'u').exec(text)
  return match ? read(match[1]) : undefined
}
