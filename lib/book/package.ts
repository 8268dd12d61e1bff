import { issueTitle } from '#lib/model/issue.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { paths } from '#lib/model/paths.ts'
import { languagesIn, signersOf } from '#lib/model/signers.ts'
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

/**
 * What the book is. Its name is that of the issue in feeds, which outlives every change of dates, titles and hosts.
 */
function metadata(book: Book, modified: number): readonly string[] {
  const { issue, chapters, themes } = book
  const { imprint } = issue
  const articles = chapters.map(({ article }) => article)
  const licence = LICENCES[imprint.licence]
  const authors = signersOf(issue, articles)
  return [
    textElement('dc:identifier', `tag:${imprint.feedAuthority}:numero-${issue.number}`, { id: 'nome' }),
    textElement('dc:title', issueTitle(issue), { id: 'titolo' }),
    meta('title-type', 'main', 'titolo'),
    textElement('dc:title', issue.subtitle, { id: 'sottotitolo' }),
    meta('title-type', 'subtitle', 'sottotitolo'),
    ...languagesIn(articles).map((lang) => textElement('dc:language', lang)),
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
    meta('dcterms:modified', utc(modified)),
    ...accessMetadata(book),
  ]
}

/** The package document: what the book is and when it was `modified`, which files it has, and in which order they are read. */
export function packageOf(book: Book, files: readonly BookFile[], modified: number): string {
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
      element(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        metadata(book, modified).join('\n'),
      ),
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
