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

/**
 * The words of HTML, a blank line between its blocks: links are followed by where they lead, images are what they show, the rows of
 * tables are lines. Takes HTML of ours.
 */
export function plainText(html: string): string {
  const lines: string[] = []
  const links: string[] = []
  let line = ''
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text !== '' && text !== '-') lines.push(text)
    line = ''
  }
  const parser = new Parser({
    onopentag(name, { href = '', alt = '' }) {
      if (BLOCKS.has(name)) end()
      if (name === 'li') line = '- '
      if ((name === 'td' || name === 'th') && line !== '') line += '; '
      if (name === 'img' && alt !== '') line += `[${alt}]`
      if (name === 'a') links.push(href)
    },
    ontext(text) {
      line += text
    },
    onclosetag(name) {
      if (name === 'a') {
        const href = links.pop() ?? ''
        if (/^(?:https?|mailto):/.test(href)) line += ` <${href}>`
      }
      if (!BLOCKS.has(name)) return
      end()
      if (HEADINGS.has(name)) lines.push('-'.repeat(Math.min(72, lines.at(-1)?.length ?? 0)))
    },
  })
  parser.end(html)
  end()
  return `${lines.join('\n\n').replace(/\n\n(-{2,})(?=\n|$)/g, '\n$1')}\n`
}
