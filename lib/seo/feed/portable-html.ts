import { Parser } from 'htmlparser2'
import { escapeXml } from '../xml.ts'

/** Elements without content. */
const VOID = new Set(['img', 'br', 'hr', 'col', 'wbr', 'source'])
/** What only the magazine's own style sheet and script understand. */
const OURS = new Set(['class', 'style', 'tabindex', 'role', 'loading', 'decoding'])
/** Elements that say nothing by themselves: only a language or a place to lead to is kept of them. */
const NEUTRAL = new Set(['div', 'span'])
const TELLING = new Set(['id', 'lang'])
const ADDRESSES = new Set(['href', 'src'])

type Attributes = Readonly<Record<string, string>>

/** Notes beside the line stand at the end, too; what is drawn for the eye alone has its size and colours from our style sheet. */
const isLeftOut = (name: string, attributes: Attributes): boolean =>
  name === 'svg' ||
  attributes['aria-hidden'] === 'true' ||
  (attributes.class?.split(' ').includes('sidenote') ?? false)

const isKept = (name: string, key: string): boolean => (NEUTRAL.has(name) ? TELLING.has(key) : !OURS.has(key))

/**
 * HTML of the magazine made fit for a feed: addresses absolute, notes beside the line and drawings left out, whatever is there
 * for its class alone dropped. Takes safe HTML and the absolute address of its page. An address that cannot be read
 * stays as it is written: one link must not end a feed.
 */
export function portableHtml(html: string, page: string): string {
  let written = ''
  // How many elements are open from the one that is left out inwards: until this is 0 again, everything is skipped.
  let skipped = 0
  /** How each open element ends. */
  const ends: string[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || isLeftOut(name, attributes)) {
          if (!VOID.has(name)) skipped += 1
          return
        }
        const kept = Object.entries(attributes).filter(([key]) => isKept(name, key))
        const all = kept.map(([key, value]) => {
          const shown = ADDRESSES.has(key) ? (URL.parse(value, page)?.href ?? value) : value
          return ` ${key}="${escapeXml(shown)}"`
        })
        const isBare = name === 'span' && all.length === 0
        if (!isBare) written += `<${name}${all.join('')}>`
        if (!VOID.has(name)) ends.push(isBare ? '' : `</${name}>`)
      },
      ontext(text) {
        if (skipped === 0) written += escapeXml(text)
      },
      onclosetag(name) {
        if (VOID.has(name)) return
        if (skipped > 0) skipped -= 1
        else written += ends.pop() ?? ''
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return written
}
