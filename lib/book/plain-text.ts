import { Parser } from 'htmlparser2'

/** Elements that begin and end a line. */
const BLOCKS = new Set([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'li',
    'dt',
    'dd',
    'tr',
    'caption',
    'figcaption',
    'blockquote',
    'pre',
    'aside',
  ],
  ...['section', 'header', 'div', 'ul', 'ol', 'dl', 'table', 'figure'],
])
const HEADINGS = new Set(['h1', 'h2'])
/** Numbers of notes, in the text and before the note: small and high where marks are drawn, in brackets where none are. */
const NOTE_NUMBERS = new Set(['doc-noteref', 'doc-backlink'])

/**
 * The words of HTML, a blank line between its blocks: links are followed by where they lead, images are what they show, numbers of
 * notes stand in brackets, the rows of tables are lines. Takes HTML of ours.
 */
export function plainText(html: string): string {
  const lines: string[] = []
  // What follows each link that is open.
  const endings: string[] = []
  let line = ''
  // Stands before the first line of an item, also of one that holds paragraphs.
  let bullet = ''
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text !== '') {
      lines.push(bullet + text)
      bullet = ''
    }
    line = ''
  }
  const parser = new Parser({
    onopentag(name, { href = '', alt = '', role = '' }) {
      if (BLOCKS.has(name)) end()
      if (name === 'li') bullet = '- '
      if ((name === 'td' || name === 'th') && line !== '') line += '; '
      if (name === 'img' && alt !== '') line += `[${alt}]`
      if (name === 'a') {
        const isNumber = NOTE_NUMBERS.has(role)
        if (isNumber) line += '['
        endings.push(isNumber ? ']' : /^(?:https?|mailto):/.test(href) ? ` <${href}>` : '')
      }
    },
    ontext(text) {
      line += text
    },
    onclosetag(name) {
      if (name === 'a') line += endings.pop() ?? ''
      if (!BLOCKS.has(name)) return
      end()
      if (name === 'li') bullet = ''
      if (HEADINGS.has(name)) lines.push('-'.repeat(Math.min(72, lines.at(-1)?.length ?? 0)))
    },
  })
  parser.end(html)
  end()
  return `${lines.join('\n\n').replace(/\n\n(-{2,})(?=\n|$)/g, '\n$1')}\n`
}
