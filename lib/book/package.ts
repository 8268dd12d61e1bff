import { issueTitle } from '#lib/model/issue.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { paths } from '#lib/model/paths.ts'
import type { Author } from '#lib/model/records.ts'
import { absolute } from '#lib/seo/urls.ts'
import { element, escapeXml, textElement } from '#lib/seo/xml.ts'
import { publisherOf } from '#lib/site.ts'
import type { Book } from '#lib/view/book.ts'
import { accessMetadata } from './accessibility.ts'
import type { BookFile } from './files.ts'

/** Where the package stands in the archive, beside the files that it names. */
export const PACKAGE = 'libro/libro.opf'

const meta = (property: string, value: string, refines?: string): string =>
  element('meta', { property, refines: refines && `#${refines}` }, escapeXml(value))

/** Seconds of UTC, as the standard wants them. */
const utc = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`

/** All who signed something in it, each once, in the order of the contents. */
function authorsOf({ issue, chapters }: Book): readonly Author[] {
  const all = [...issue.authors, ...chapters.flatMap(({ article }) => article.authors)]
  return [...new Map(all.map((author) => [author.slug, author])).values()]
}

/** The languages in which something in it is written; the magazine's first. */
const languagesOf = ({ chapters }: Book): readonly string[] => [
  ...new Set<string>([LANGUAGE, ...chapters.map(({ article }) => article.lang)]),
]

/**
 * What the book is. Its name is that of the issue in feeds, which outlives every change of dates, titles and hosts; its date of
 * change is the one that its texts declare, so that equal texts are an equal book.
 */
function metadata(book: Book): readonly string[] {
  const { issue, themes, changed } = book
  const { imprint } = issue
  const licence = LICENCES[imprint.licence]
  const authors = authorsOf(book)
  return [
    textElement('dc:identifier', `tag:${imprint.feedAuthority}:numero-${issue.number}`, { id: 'nome' }),
    textElement('dc:title', issueTitle(issue), { id: 'titolo' }),
    meta('title-type', 'main', 'titolo'),
    textElement('dc:title', issue.subtitle, { id: 'sottotitolo' }),
    meta('title-type', 'subtitle', 'sottotitolo'),
    ...languagesOf(book).map((lang) => textElement('dc:language', lang)),
    ...authors.flatMap(({ name }, at) => [
      textElement('dc:creator', name.text, { id: `firma-${at + 1}` }),
      element('meta', { refines: `#firma-${at + 1}`, property: 'role', scheme: 'marc:relators' }, 'aut'),
    ]),
    textElement('dc:publisher', publisherOf(imprint).publisher ?? imprint.name),
    textElement('dc:date', issue.published.day),
    textElement('dc:description', issue.dek),
    ...themes.map(({ name }) => textElement('dc:subject', name)),
    textElement('dc:rights', `${licence.name} (${imprint.licence})`),
    element('link', { rel: 'cc:license', href: licence.url }),
    textElement('dc:source', absolute(paths.issue(issue.slug))),
    textElement('meta', imprint.name, { property: 'belongs-to-collection', id: 'rivista' }),
    meta('collection-type', 'series', 'rivista'),
    meta('group-position', String(issue.number), 'rivista'),
    meta('dcterms:modified', utc(changed.instant)),
    ...accessMetadata(book),
  ]
}

/** The package document: what the book is, which files it has, and in which order they are read. */
export function packageOf(book: Book, files: readonly BookFile[]): string {
  const named = files.map((file, at) => ({ ...file, id: `f${at + 1}` }))
  const root = element(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'nome',
      'xml:lang': LANGUAGE,
      prefix: 'cc: http://creativecommons.org/ns#',
    },
    [
      element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(book).join('\n')),
      element(
        'manifest',
        {},
        named
          .map(({ id, path, type, properties }) =>
            element('item', { id, href: path, 'media-type': type, properties: properties?.join(' ') }),
          )
          .join('\n'),
      ),
      element(
        'spine',
        {},
        named
          .filter(({ inSpine }) => inSpine !== undefined)
          .map(({ id, inSpine }) =>
            element('itemref', { idref: id, linear: inSpine === 'aside' ? 'no' : undefined }),
          )
          .join('\n'),
      ),
    ].join('\n'),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}
