import { doubtful } from '#lib/model/fault.ts'
import { imageName } from '#lib/model/media.ts'
import { messages } from '../messages.ts'
import { OTHER } from '../written.ts'
import { type Finder, finder, type Passage, sourceOf } from './passages.ts'
import { notes } from './raw-notes.ts'

/** An address with what stands after it, as it was meant: `/temi “I temi”`, `immagini/foto mia.jpg "Didascalia"`. */
type Target = { readonly address: string; readonly title: string; readonly rest: string }

const QUOTES = /["“”„«»‘’]/

/** A caption without the marks around it; of two at its end the inner one closes a quotation of its own. */
const unquoted = (written: string): string =>
  /^"[^"]+"[\s\S]*"$/.test(written) ? written.slice(1, -1) : written.replace(/^["“”„«»‘’]+|["“”„«»‘’]+$/g, '')

/** Reads what stands between the parentheses of a link that is none; without the closing one the address ends at the first space. */
function targetOf(inside: string, closed: boolean): Target {
  const written = inside.trim()
  if (!closed) {
    const [address = ''] = written.split(/\s/, 1)
    const stop = /[.,;:!?]+$/.exec(address)?.[0] ?? ''
    return {
      address: address.slice(0, address.length - stop.length),
      title: '',
      rest: written.slice(address.length - stop.length),
    }
  }
  const at = written.search(QUOTES)
  const address = (at < 0 ? written : written.slice(0, at)).trim()
  const title = at < 0 ? '' : unquoted(written.slice(at))
  return { address, title, rest: '' }
}

const hyphened = (address: string): string => address.replace(/^<|>$/g, '').replace(/(?:\s|%20)+/g, '-')

/** An address without its spaces: none in that of a box, `%20` in one of another site, whose names are its own, a hyphen in ours. */
function joined(address: string): string {
  const written = address.replace(/^<|>$/g, '').replace(/^((?:mailto:|https?:\/\/))\s+/i, '$1')
  if (/^mailto:|^[^\s/]+\s*@/i.test(written)) return written.replace(/\s+/g, '')
  return /^(?:https?:|www\.)/i.test(written) ? written.replace(/\s+/g, '%20') : hyphened(written)
}

const isPath = (address: string): boolean =>
  /^(?:[/#]|https?:|mailto:|www\.|\.{1,2}\/)|[\w-]\/[\w-]|@[\w-]+\.|\.(?:html?|md|avif|gif|heic|jpe?g|png|svg|webp|pdf)\b/i.test(
    address,
  )

const IMAGE = /!\[([^\][]{0,300})\][^\S\n]{0,3}\(([^()\n]{0,400})(\)?)/g
const LINK = /\[([^\][]{1,300})\]\(([^()\n]{0,400})(\)?)/g

const parts = (written: string): readonly [string, string, boolean] => {
  const [, words = '', inside = '', end = ''] = /^!?\[([\s\S]*?)\]\s*\(([\s\S]*?)(\)?)$/.exec(written) ?? []
  return [words, inside, end !== '']
}

const images = finder(IMAGE, (match, passage) => {
  const [alt, inside, closed] = parts(sourceOf(passage, match))
  const { address, title } = targetOf(inside, closed)
  if (address === '') return messages.imageBroken()
  const file = hyphened(address)
  const named = /\s/.test(address) ? file.replace(/[^/]*$/, imageName) : file
  const caption = title.replace(/"([^"]*)"/g, '«$1»').replaceAll('"', '')
  const ready = `![${alt || 'che cosa si vede'}](${named}${title === '' ? '' : ` "${caption}"`})`
  if (/\s/.test(address)) return messages.imageAddress(ready)
  if (/\]\s+\(/.test(match[0])) return messages.imageSpace(ready)
  if (closed && caption !== title)
    return messages.imageReady('le virgolette dritte dentro la didascalia la chiudono', ready)
  return messages.imageReady(
    closed ? 'la didascalia va fra virgolette dritte, dopo uno spazio' : 'manca la parentesi che chiude',
    ready,
  )
})

const links = finder(LINK, (match, passage) => {
  const written = sourceOf(passage, match)
  const [words, inside, closed] = parts(written)
  const { address, title, rest } = targetOf(inside, closed)
  if (!isPath(address)) return undefined
  const ready = `[${words}](${joined(address).replace(/^(?=www\.)/, 'https://')})`
  if (!closed)
    return messages.linkReady(written, 'manca la parentesi che chiude', `${ready}${rest.slice(0, 20)}`)
  if (title !== '') return messages.linkReady(written, 'fra le parentesi va solo l’indirizzo', ready)
  return messages.linkReady(written, 'nell’indirizzo c’è uno spazio', ready)
})

const ESCAPED = /\\?!?\\?\[([^\][\\\n]{1,300})\\?\]\\?\(([^()\\\n]{1,400})\\?\)/g

/** Links and images as programs export them that put a backslash before every sign: read in the source, where the text has none. */
const escaped: Finder = ({ source, text }) =>
  Array.from(source.matchAll(ESCAPED)).flatMap(({ 0: written, 1: words = '', 2: inside = '', index }) => {
    const { address, title } = targetOf(inside, true)
    const isCode = text.charAt(index + written.indexOf('[') + 1) === OTHER
    if (!written.includes('\\') || isCode || !isPath(address)) return []
    const isImage = /^\\?!/.test(written)
    const caption = isImage && title !== '' ? ` "${title}"` : ''
    const ready = `${isImage ? '!' : ''}[${words}](${isImage ? hyphened(address) : joined(address)}${caption})`
    return [{ at: index, length: written.length, ...messages.escaped(written, ready) }]
  })

/** An image whose brackets are the wrong ones, or not all there. */
const turnedImages = finder(
  /!\(([^()\n]{1,200})\)\[([^\][\n]{1,400})\]|!\[?([^\][()!\n]{1,200})\((immagini\/[^()\n]{1,400})\)/g,
  ({ 1: alt, 2: inside = '', 3: words = '', 4: within = '' }) => {
    const { address, title } = targetOf(alt === undefined ? within : inside, true)
    if (!isPath(address)) return undefined
    const ready = `![${(alt ?? words).trim()}](${hyphened(address)}${title === '' ? '' : ` "${title}"`})`
    const why = alt === undefined ? 'manca una parentesi quadra' : 'le parentesi sono scambiate'
    return messages.imageReady(why, ready)
  },
)

/** A link whose words have no bracket at their end: `[listino(https://…)`. */
const unclosedWords = finder(
  /\[([^\][()\n]{1,200})\(((?:\/|#|https?:|mailto:|www\.)[^()\s]{0,400})\)/g,
  ({ 0: written, 1: words = '', 2: address = '' }) =>
    messages.linkReady(
      written,
      'manca la quadra che chiude le parole',
      `[${words.trim()}](${address.replace(/^(?=www\.)/, 'https://')})`,
    ),
)

const turned = finder(/\(([^()\n]{1,200})\)\[((?:\/|#|https?:|mailto:|www\.)[^\][\s]{0,400})\]/g, (match) =>
  messages.linkReady(match[0], 'le parentesi sono scambiate', `[${match[1]}](${match[2]})`),
)

const wiki = finder(/(!?)\[\[([^\][\n]{1,200})\]\]/g, (match) => {
  const [, image, written = ''] = match
  const inside = written.replaceAll('\u2063', '')
  if (image) return messages.foreign(match[0], 'scrivi «![che cosa si vede](immagini/nome.jpg)»')
  if (/^_?toc_?$/i.test(inside)) return messages.foreign(match[0], 'toglilo: un indice non c’è')
  const [, words] = inside.split('|')
  return messages.foreign(match[0], `scrivi «[${words ?? inside}](/articoli/nome)»`)
})

const PLAIN_END = /[^\s<>()«»\u2063\uFFFC.,;:!?]/

const inLink = ({ links: all }: Passage, index: number): boolean =>
  all.some(([from, to]) => from <= index && index < to)

const bareUrls = finder(
  /(?<![\p{L}\d])(?:(?:https?|ftp):\/\/|www\.)[^\s<>()«»\u2063\uFFFC]{1,2000}/giu,
  (match, passage) => {
    if (inLink(passage, match.index)) return undefined
    let end = match[0].length
    while (end > 0 && !PLAIN_END.test(match[0].charAt(end - 1))) end -= 1
    const url = match[0].slice(0, end)
    return messages.linkBare(url, `[parole](${/^www\./i.test(url) ? 'https://' : ''}${url})`)
  },
)

const bareMail = finder(
  /(?<![\p{L}\d_.+-])(?:mailto:)?([\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,30}){1,4})/giu,
  ({ 1: box = '', index }, passage) =>
    inLink(passage, index) ? undefined : messages.linkBare(box, `[scrivi a ${box}](mailto:${box})`),
)

/** Links, images and notes that stayed text, in the order in which the first that speaks of a sign is heard. */
export const LINKS: readonly Finder[] = [
  escaped,
  images,
  wiki,
  turnedImages,
  links,
  unclosedWords,
  turned,
  finder(/\][^\S\n]+\((?=[/#]|https?:|mailto:|www\.|immagini\/)/g, () => messages.linkSpace()),
  notes,
  finder(/(?<!\])\[[^\][^@!][^\][]{0,200}\]\[[^\][]{0,100}\]/g, ({ 0: text }) =>
    messages.linkUndefined(text),
  ),
  bareUrls,
  bareMail,
]

/** What none of the finders above explains: surely a mistake where an address follows, else a doubt. */
export const BRACKETS: readonly Finder[] = [
  finder(/!\[/g, () => messages.imageBroken()),
  finder(/\[\^/g, () => messages.noteSpaces('')),
  finder(/\]\((?=[/#]|https?:|mailto:|www\.)|\[\]\(|\]\(<|\]\(\)/g, ({ 0: mark }) => messages.bracket(mark)),
  finder(/\]\(|\[\[/g, ({ 0: mark }) => doubtful(messages.bracket(mark))),
]
