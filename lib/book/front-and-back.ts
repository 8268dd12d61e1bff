import { hash } from 'node:crypto'
import { dayAt } from '#lib/model/dates.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { italianDate, italianMonth } from '#lib/model/italian-dates.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { paths } from '#lib/model/paths.ts'
import type { Issue } from '#lib/model/records.ts'
import { capital, italianList } from '#lib/model/sentence.ts'
import { COVER } from '#lib/seo/share/sizes.ts'
import { absolute } from '#lib/seo/urls.ts'
import { element, escapeXml, textElement } from '#lib/seo/xml.ts'
import { publisherOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import type { Book } from '#lib/view/book.ts'
import { accessSummary } from './accessibility.ts'
import { type Binding, CLOSING } from './binding.ts'
import { COVER_IMAGE, LICENCE } from './files.ts'

/** What the cover shows, for who does not see it. */
export const coverAlt = (issue: Issue): string =>
  strings.book.coverAlt(issue.number, issueTitle(issue), issue.forms, issue.imprint)

/** The cover, alone on its page. */
export const coverBody = (issue: Issue): string =>
  element(
    'p',
    { class: 'cover' },
    element('img', { src: COVER_IMAGE, alt: coverAlt(issue), role: 'doc-cover', ...COVER }),
  )

/** What magazine this is, which issue, and what it is about. */
export function titlePageBody({ issue }: Book): string {
  const { imprint, number, subtitle, dek, published } = issue
  return [
    textElement(
      'p',
      `${imprint.name}, ${strings.issue.line(number, italianMonth(published.day)).toLowerCase()}`,
      { class: 'label' },
    ),
    textElement('h1', issueTitle(issue)),
    textElement('p', subtitle, { class: 'subtitle' }),
    textElement('p', dek, { class: 'dek' }),
    textElement('p', italianList(issue.authors.map(({ name }) => name.text)), { class: 'byline' }),
  ].join('\n')
}

const FINGERPRINT_DIGITS = 16

/**
 * A name for the texts that a book was made of: equal files of the issue and of its articles give the same. Not the snapshot's:
 * every comma elsewhere in the magazine would make every issue's book another one.
 */
function fingerprint({ issue, chapters }: Book): string {
  const digests = [issue.digest, ...chapters.map(({ article }) => article.digest)]
  return hash('sha256', digests.join()).slice(0, FINGERPRINT_DIGITS)
}

/**
 * Who made it, under which licence, from which texts and when; of a file also which letters it is set in, since it brings them along,
 * and how it can be read.
 */
export function colophon(book: Book, { form, lower, id }: Binding): string {
  const { issue, changed } = book
  const { imprint } = issue
  const { publisher } = publisherOf(imprint)
  const licence = LICENCES[imprint.licence]
  const address = absolute(paths.issue(issue.slug))
  // Of a page: a link that stands alone is as high as a target.
  const alone = form === 'page' ? 'underlined' : undefined
  const facts: readonly (readonly [name: string, html: string])[] = [
    [strings.book.published, escapeXml(italianDate(issue.published.day))],
    [strings.book.changed, escapeXml(italianDate(dayAt(changed.instant, imprint.timeZone)))],
    [strings.book.address, textElement('a', address, { href: address, class: alone })],
    ...(publisher === undefined ? [] : [[strings.book.publisher, escapeXml(publisher)] as const]),
    [
      strings.book.licence,
      textElement('a', `${licence.name} (${imprint.licence})`, { href: licence.url, class: alone }),
    ],
    [strings.book.fingerprint, textElement('code', fingerprint(book))],
    ...(form === 'page'
      ? []
      : [
          [
            strings.book.fonts,
            `${escapeXml(strings.book.fontsLine)} ${textElement('a', 'SIL Open Font License', { href: LICENCE, lang: 'en', 'xml:lang': 'en' })}.`,
          ] as const,
          [strings.book.access, escapeXml(accessSummary(book))] as const,
        ]),
  ]
  return [
    element('header', {}, textElement(`h${1 + lower}`, strings.book.colophon, { id: id(CLOSING, 'titolo') })),
    textElement(
      'p',
      `${imprint.name}. ${imprint.descriptor}. ${strings.issue.number(issue.number)}, ${issueTitle(issue)}.`,
    ),
    element(
      'dl',
      { class: 'colophon' },
      facts.map(([name, html]) => textElement('dt', capital(name)) + element('dd', {}, html)),
    ),
  ].join('\n')
}
