import type { Code, Html, Parents } from 'mdast'
import type { Fault } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import { type Rule, startOf } from '../nodes.ts'

const WORDS = 'togli i segni e lascia le parole'
const STEPS = 'scrivi i passi come «1. …», uno per riga; con un titolo loro stanno in un blocco «:::pratica»'
const LIST = 'comincia ogni voce con «- » o «1. », senza tag'

/** What a tag of a word processor or of a web page is in Markdown. */
const IN_MARKDOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ b: 'scrivi «**parole**»', strong: 'scrivi «**parole**»' },
    ...{ i: 'scrivi «*parole*»', em: 'scrivi «*parole*»', cite: 'scrivi «*parole*»' },
    ...{ del: 'scrivi «~~parole~~»', s: 'scrivi «~~parole~~»', strike: 'scrivi «~~parole~~»' },
    ...{ code: 'scrivi «`parole`»', pre: 'metti il codice fra due righe «```»' },
    br: 'togli il segno; per un nuovo paragrafo lascia una riga vuota',
    p: 'togli i segni e dividi i paragrafi con una riga vuota',
    ...{
      span: WORDS,
      div: WORDS,
      u: WORDS,
      font: WORDS,
      center: WORDS,
      section: WORDS,
      mark: WORDS,
      small: WORDS,
    },
    ...{ sup: 'scrivi il numero in alto com’è: «m²»', sub: 'scrivi il numero in basso com’è: «H₂O»' },
    ...{ h1: 'scrivi «## …»', h2: 'scrivi «## …»', h3: 'scrivi «### …»', h4: 'scrivi «### …»' },
    ...{ ul: LIST, ol: LIST, li: LIST },
    ...{ blockquote: 'comincia le righe con «> »', hr: 'scrivi «---» fra due righe vuote' },
    ...{ table: 'scrivi la tabella con le barre: «| Voce | Euro |», e sotto «| --- | --: |»' },
    details: 'togli i segni: sulla pagina si legge tutto; se serve un titolo, scrivi «## …»',
    summary: 'scrivi «## …»',
    a: 'scrivi «[parole](https://…)»',
    ...{
      img: 'scrivi «![che cosa si vede](immagini/nome.jpg)»',
      figure: 'scrivi «![che cosa si vede](immagini/nome.jpg)»',
    },
  }),
)
const EMBEDDED: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'embed', 'object'])

function htmlFault(html: string, isDoubled: boolean) {
  if (isDoubled) return messages.doubledAngles(`<${shortened(html)}>`, `«${html.slice(1, -1)}»`)
  const name = nameOf(html)
  if (html.startsWith('<!--')) return messages.comment(shortened(html))
  if (html.startsWith('</')) return messages.rawHtml(shortened(html))
  const address = /\b(?:src|data|href)\s*=\s*["']?(https?:[^\s"'>]{1,300})/i.exec(html)?.[1]
  if (EMBEDDED.has(name)) return messages.embedded(shortened(html), address ?? 'https://…')
  if (name === 'a' && address) return messages.rawTag(shortened(html), `scrivi «[parole](${address})»`)
  if (/^<[A-Z]/.test(html) && !IN_MARKDOWN.has(name)) return messages.component(shortened(html))
  // A block of HTML is one slip, with all that stands in it.
  const listed = /<ol\b/i.test(html) ? STEPS : /<(?:ul|li)\b/i.test(html) ? LIST : undefined
  const better = listed ?? IN_MARKDOWN.get(name)
  return better === undefined ? messages.rawHtml(shortened(html)) : messages.rawTag(shortened(html), better)
}

/** «<<parole>>»: quotation marks, of which the parser takes the inner pair. */
const isDoubled = ({ position }: Html, source: string): boolean =>
  source.charAt((position?.start.offset ?? 0) - 1) === '<' && source.charAt(position?.end.offset ?? 0) === '>'

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
      return closes(node.value, parents.at(-1))
        ? []
        : [{ ...at, ...htmlFault(node.value, isDoubled(node, source)) }]
    if (node.type === 'code' && isIndented(source, node)) return [{ ...at, ...messages.indented() }]
    if (node.type === 'code' && isOpen(source, node)) return [{ ...at, ...messages.codeOpen() }]
    if (node.type === 'listItem' && typeof node.checked === 'boolean') return [{ ...at, ...messages.task() }]
    const table = parents.at(-1)
    if (node.type !== 'tableRow' || table?.type !== 'table') return []
    const columns = table.children[0]?.children.length ?? 0
    return node.children.length > columns ? [{ ...at, ...messages.tableRow(columns) }] : []
  })

/** Fenced code is meant; four spaces before a line seldom are. */
const isIndented = (source: string, { position }: Code): boolean =>
  !/^(?:`{3}|~{3})/.test(source.slice(position?.start.offset, position?.end.offset))

/** Whether no line closes fenced code: it goes on to the end of what it stands in. */
function isOpen(source: string, { position }: Code): boolean {
  const written = source.slice(position?.start.offset, position?.end.offset)
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0] ?? ''
  const last = written
    .slice(written.lastIndexOf('\n') + 1)
    .replace(/^[\s>]*/, '')
    .trimEnd()
  return !written.includes('\n') || last.length < fence.length || last !== fence.charAt(0).repeat(last.length)
}

/** Characters of HTML that a message shows: whoever wrote it knows it by its beginning. */
const MOST_QUOTED = 40

function shortened(html: string): string {
  const [line = ''] = html.split(/[\r\n]/, 1)
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED - 1)}…` : line
}
