import type { Code, Parents } from 'mdast'
import { type Fault, startOf } from '../fault.ts'
import { messages } from '../messages.ts'
import type { Rule } from './rule.ts'

/** What a tag of a word processor or of a web page is in Markdown. */
const IN_MARKDOWN: ReadonlyMap<string, string> = new Map([
  ['b', 'scrivi «**parole**»'],
  ['strong', 'scrivi «**parole**»'],
  ['i', 'scrivi «*parole*»'],
  ['em', 'scrivi «*parole*»'],
  ['br', 'togli il segno; per un nuovo paragrafo lascia una riga vuota'],
  ['p', 'togli i segni e dividi i paragrafi con una riga vuota'],
  ['span', 'togli i segni e lascia le parole'],
  ['div', 'togli i segni e lascia le parole'],
  ['a', 'scrivi «[parole](https://…)»'],
  ['img', 'scrivi «![che cosa si vede](immagini/nome.jpg)»'],
])

function htmlFault(html: string) {
  const better = html.startsWith('</') ? undefined : IN_MARKDOWN.get(nameOf(html))
  return better === undefined ? messages.rawHtml(shortened(html)) : messages.rawTag(shortened(html), better)
}

const nameOf = (html: string): string => /^<\/?([a-z][\w-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''

/** The end of a tag is mended with its beginning, if that stands beside it. */
const closes = (html: string, parent: Parents | undefined): boolean =>
  html.startsWith('</') &&
  (parent?.children ?? []).some(
    (node) => node.type === 'html' && !node.value.startsWith('</') && nameOf(node.value) === nameOf(html),
  )

/** What the magazine does not have: raw HTML and lists to tick off; and rows that are longer than their table. */
export const otherFaults: Rule = ({ nodes, source }) =>
  nodes.flatMap(({ node, parents }): Fault[] => {
    const at = startOf(node)
    if (node.type === 'html')
      return closes(node.value, parents.at(-1)) ? [] : [{ ...at, ...htmlFault(node.value) }]
    if (node.type === 'code' && isIndented(source, node)) return [{ ...at, ...messages.indented() }]
    if (node.type === 'listItem' && typeof node.checked === 'boolean') return [{ ...at, ...messages.task() }]
    const table = parents.at(-1)
    if (node.type !== 'tableRow' || table?.type !== 'table') return []
    const columns = table.children[0]?.children.length ?? 0
    return node.children.length > columns ? [{ ...at, ...messages.tableRow(columns) }] : []
  })

/** Fenced code is meant; four spaces before a line seldom are. */
const isIndented = (source: string, { position }: Code): boolean =>
  !/^(?:`{3}|~{3})/.test(source.slice(position?.start.offset, position?.end.offset))

function shortened(html: string): string {
  const [line = ''] = html.split(/[\r\n]/, 1)
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
