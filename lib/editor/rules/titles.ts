import { missingSign } from '#lib/art/signs.ts'
import { parseTitle } from '#lib/model/title.ts'
import { MARK, OTHER, type Segment } from '../prose/segments.ts'
import { type Match, type Rule, shown, trimEnd } from './rule.ts'

/** Said where the text begins: a slip further on is another matter. */
const atStart = (message: string, remedy: string): readonly Match[] => [{ at: 0, length: 1, message, remedy }]

/** What a search result and a browser's tab show before they cut. */
const MOST = 60

/** The signs of a heading, of which the shortest are `## `, and those of bold. */
const BOLD = new RegExp(`^${MARK}{5,}[^${MARK}]+${MARK}{2}$`, 'u')

/** A paragraph that is one passage in bold, in one line. */
const BOLD_LINE = new RegExp(`^${MARK}{2,3}(?!${MARK})(?:(?!${MARK}{2})[^\\n]){1,80}${MARK}{2,3}$`, 'u')

/** Whether a paragraph is a heading in all but its signs: short, in bold, without the stop of a sentence. */
export const isBoldLine = ({ kind, text }: Segment): boolean =>
  kind === 'paragraph' && BOLD_LINE.test(text) && !/[.!?…]$/.test(trimEnd(text))

/** What the images of link previews set in large letters. */
const DRAWN = new Set(['title', 'name', 'a', 'b', 'subtitle'])

/** What an image is, and nothing of what it shows. */
const BARE =
  /^(?:(?:la|una|un['’]|l['’]|il|un) ?)?(?:foto(?:grafia)?|immagine|figura|disegno|illustrazione|grafico|schermata|screenshot|image|img|picture|photo|copertina|apertura)(?: \d{1,4}| (?:di|d['’]) ?(?:apertura|copertina)| (?:principale|generica|decorativa)| (?:dell['’]|del) ?(?:articolo|pezzo))?[.\u2063]*$/iu

/** Whether a text is written in capitals: an acronym or two are not. */
function isLoud(text: string): boolean {
  if (text !== text.toUpperCase()) return false
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length > 1 && words.some(({ length }) => length > 4)
}

/** The rules of titles and of what has a length, in their rank. */
export const TITLES: readonly Rule[] = [
  /** A title, an eyebrow, a heading that ends like a sentence. */
  {
    name: 'title-stop',
    says: 'un titolo che finisce con il punto',
    level: 'doubt',
    find: ({ kind, key, text }) => {
      const isKey = key !== undefined && (kind === 'title' || kind === 'line')
      if (kind !== 'heading' && !isKey) return []
      const end = trimEnd(text)
      if (!/[^.]\.$/.test(end.slice(-2))) return []
      const [at, message] = [end.length - 1, 'i titoli non hanno il punto finale']
      return [{ at, length: 1, message, remedy: 'toglilo' }]
    },
  },
  /** «IL PREZZO DEL PANE», «il prezzo del pane»: some screen readers spell capitals out. A name may begin small: «iPhone», «e-commerce». */
  {
    name: 'title-case',
    says: 'un titolo tutto in maiuscole, o che comincia con la minuscola',
    level: 'doubt',
    find: ({ kind, key, text }) => {
      if (kind !== 'heading' && kind !== 'title') return []
      const words = text.replaceAll(MARK, '').trim()
      if (isLoud(words)) return atStart('il titolo è tutto in maiuscole', 'scrivilo come una frase')
      const [first = ''] = /^\S+/u.exec(words) ?? []
      return key === 'title' && /^\p{Ll}{2,}$/u.test(first)
        ? atStart(
            'il titolo comincia con la minuscola',
            `scrivi «${first.charAt(0).toUpperCase()}${first.slice(1)}»`,
          )
        : []
    },
  },
  /** «Foto», «Immagine di apertura»: whoever does not see it hears that already. */
  {
    name: 'bare-alt',
    says: 'un testo alternativo che dice solo «foto»',
    level: 'doubt',
    find: ({ kind, text }) =>
      kind === 'alt' && BARE.test(text.trim())
        ? atStart(`il testo alternativo «${shown(text)}» non dice che cosa si vede`, 'scrivilo, in una frase')
        : [],
  },
  /** A title that results and tabs would cut. */
  {
    name: 'title-length',
    says: 'un titolo più lungo di 60 caratteri',
    level: 'doubt',
    find: ({ kind, text }) => {
      const length = kind === 'title' ? parseTitle(text).text.length : 0
      const message = `il titolo ha ${length} caratteri: oltre ${MOST} i motori di ricerca lo tagliano`
      return length > MOST ? atStart(message, 'accorcialo') : []
    },
  },
  /** A sommario, or a sentence of «In breve», that is longer than its place. */
  {
    name: 'field-length',
    says: 'un sommario oltre i 150 caratteri, una frase di «In breve» oltre i 140, la descrizione della rivista oltre i 160, il suo motto oltre gli 80',
    level: 'doubt',
    find: ({ key = '', most = Number.POSITIVE_INFINITY, text }) => {
      if (text.length <= most) return []
      return atStart(`«${key}» ha ${text.length} caratteri: al massimo ne vuole ${most}`, 'accorcialo')
    },
  },
  /** «### **1. Introduzione**»: programs write so; the page makes headings bold and needs no numbers. */
  {
    name: 'heading-dress',
    says: 'un titolo tutto in grassetto, o numerato a mano',
    level: 'doubt',
    find: ({ kind, text }) => {
      if (kind !== 'heading') return []
      const words = text.replaceAll(MARK, '')
      if (/^\d{1,2}[.)] \p{L}/u.test(words)) return atStart('il titolo è numerato a mano', 'togli il numero')
      return BOLD.test(text) ? atStart('il titolo è già in grassetto', 'togli gli asterischi') : []
    },
  },
  /** «**Introduzione**» alone on its line: to who reads by headings it is none. */
  {
    name: 'bold-heading',
    says: 'una riga tutta in grassetto al posto di un titolo',
    level: 'doubt',
    find: (segment) => {
      if (!isBoldLine(segment)) return []
      const words = segment.text.replaceAll(MARK, '').replace(/^\d{1,2}[.)] |:$/g, '')
      const remedy = `scrivi «## ${shown(words)}»; se è una frase, chiudila con il punto`
      return atStart('questa riga tutta in grassetto sembra un titolo, e non lo è', remedy)
    },
  },
  /** A sign that the letters of link previews do not have: their image goes out without the words it stands in. */
  {
    name: 'share-letters',
    says: 'nel titolo, un segno che l’immagine da condividere non sa disegnare',
    level: 'doubt',
    find: ({ key = '', text }) => {
      const sign = DRAWN.has(key) ? missingSign(text.replaceAll(MARK, '').replaceAll(OTHER, '')) : undefined
      if (sign === undefined) return []
      return [
        {
          at: Math.max(0, text.indexOf(sign)),
          length: sign.length,
          message: `l’immagine da condividere non sa disegnare «${sign}», e uscirà senza queste parole`,
          remedy: 'scrivilo a parole, se si può; altrimenti va bene così',
        },
      ]
    },
  },
]
