import { Parser } from 'htmlparser2'
import { escapeXml } from '../xml.ts'

/** Elements without content. */
const VOID = new Set(['img', 'br', 'hr', 'col', 'wbr', 'source'])
/** What only the magazine's own style sheet understands. */
const OURS = new Set(['class', 'tabindex', 'role'])
const ADDRESSES = new Set(['href', 'src'])
const SIDENOTE = 'sidenote'

/**
 * HTML of the magazine made fit for a feed: addresses absolute, notes beside the line left out (they stand at the end, too),
 * classes dropped. Takes safe HTML and the absolute address of its page; what it gives holds no relative address.
 */
export function portableHtml(html: string, page: string): string {
  let written = ''
  // Names of the open elements inside a note beside the line; its text is skipped until it is empty again.
  let skipped = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || attributes.class?.split(' ').includes(SIDENOTE)) {
          if (!VOID.has(name)) skipped += 1
          return
        }
        const kept = Object.entries(attributes).filter(([key]) => !OURS.has(key))
        const all = kept.map(([key, value]) => {
          const shown = ADDRESSES.has(key) ? new URL(value, page).href : value
          return ` ${key}="${escapeXml(shown)}"`
        })
        written += `<${name}${all.join('')}>`
      },
      ontext(text) {
        if (skipped === 0) written += escapeXml(text)
      },
      onclosetag(name) {
        if (VOID.has(name)) return
        if (skipped > 0) skipped -= 1
        else written += `</${name}>`
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return written
}
