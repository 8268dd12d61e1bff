import { Parser } from 'htmlparser2'
import { escapeXml } from '#lib/seo/xml.ts'
import type { Binding } from './binding.ts'

/** Elements without content. */
const VOID = new Set(['img', 'br', 'hr', 'rect'])
/** Of a page alone: what scrolls there turns in a book, and images of a book are all there. */
const OF_PAGES = new Set(['tabindex', 'loading', 'decoding', 'srcset', 'sizes', 'focusable'])
/** Ids by which one element names others. */
const NAMING = new Set(['aria-labelledby'])

type Attributes = Readonly<Record<string, string>>
type Written = readonly (readonly [name: string, value: string])[]

const hasClass = (attributes: Attributes, name: string): boolean =>
  attributes.class?.split(' ').includes(name) ?? false

/**
 * What an element is called there: headings go down by so many ranks. On a page with a dozen pieces «In pratica» is no landmark: a
 * dozen of one name would lead nowhere.
 */
const named = (name: string, { form, lower }: Binding): string =>
  name === 'aside' && form === 'page'
    ? 'div'
    : name.replace(/^h([2-5])$/, (_, rank: string) => `h${Number(rank) + lower}`)

/** The attributes of an element as a binding writes them. */
function attributesOf(name: string, attributes: Attributes, part: string, binding: Binding): Written {
  const { form, id, link } = binding
  const inBook = form === 'book'
  const kept = Object.entries(attributes).flatMap(([key, value]): Written => {
    if (inBook && OF_PAGES.has(key)) return []
    if (name === 'aside' && !inBook && NAMING.has(key)) return []
    if (key === 'id') return [[key, id(part, value)]]
    if (NAMING.has(key))
      return [
        [
          key,
          value
            .split(' ')
            .map((one) => id(part, one))
            .join(' '),
        ],
      ]
    if (key === 'href') return [[key, link(part, value)]]
    if (key === 'lang' && inBook)
      return [
        ['lang', value],
        ['xml:lang', value],
      ]
    return [[key, value]]
  })
  return [
    ...kept,
    ...(name === 'svg' ? [['xmlns', 'http://www.w3.org/2000/svg'] as const] : []),
    ...(hasClass(attributes, 'note-ref') ? [['role', 'doc-noteref'] as const] : []),
    ...(hasClass(attributes, 'note-ref') && inBook ? [['epub:type', 'noteref'] as const] : []),
  ]
}

/**
 * Safe HTML of the magazine as a part of a book or of the page on which an issue stands whole: ids and links bound to it, notes
 * beside the line left out, since they stand at the end of the part. What it writes is HTML and XML at once.
 */
export function boundHtml(html: string, part: string, binding: Binding): string {
  let written = ''
  // How many elements are open inside what is left out.
  let skipped = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || hasClass(attributes, 'sidenote')) {
          if (!VOID.has(name)) skipped += 1
          return
        }
        const all = attributesOf(name, attributes, part, binding)
        const text = all.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')
        written += `<${named(name, binding)}${text}${VOID.has(name) ? '/>' : '>'}`
      },
      ontext(text) {
        if (skipped === 0) written += escapeXml(text)
      },
      onclosetag(name) {
        if (VOID.has(name)) return
        if (skipped > 0) skipped -= 1
        else written += `</${named(name, binding)}>`
      },
    },
    // SVG's own names have capitals.
    { decodeEntities: true, lowerCaseAttributeNames: false, lowerCaseTags: false },
  )
  parser.end(html)
  return written
}
