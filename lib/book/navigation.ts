import type { Body } from '#lib/model/body.ts'
import { langOf } from '#lib/model/language.ts'
import { element, escapeXml, textElement } from '#lib/seo/xml.ts'
import { strings } from '#lib/strings.ts'
import type { Book } from '#lib/view/book.ts'
import { bookBinding } from './binding.ts'
import * as files from './files.ts'
import { inLanguage, voices } from './text-parts.ts'
import { xhtml } from './xhtml.ts'

/** The parts of a text, for programs alone: on the page of contents they would bury its titles. */
function partsOf(file: string, { headings }: Body): string {
  const links = headings
    .filter(({ depth, id }) => depth === 2 && id !== '')
    .map(({ id, text }) => element('li', {}, textElement('a', text, { href: `${file}#${id}` })))
  return links.length === 0 ? '' : element('ol', { hidden: 'hidden' }, links)
}

const entry = (file: string, words: string, parts = '', attributes = {}): string =>
  element('li', {}, element('a', { href: file, ...attributes }, words) + parts)

/** The contents: a page of the book, and what readers' own menus are made of. */
export function navigation(book: Book): string {
  const binding = bookBinding(book)
  const { issue, chapters } = book
  const editorial = issue.title ? voices(issue.title) : escapeXml(strings.issue.editorial)
  const contents = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'sommario', class: 'contents' },
    [
      textElement('h1', strings.book.contents, { id: 'sommario' }),
      element(
        'ol',
        {},
        [
          entry(files.EDITORIAL, editorial, partsOf(files.EDITORIAL, issue.body)),
          ...chapters.map(({ article }) => {
            const file = files.chapterFile(article.slug)
            return entry(
              file,
              voices(article.title),
              partsOf(file, article.body),
              inLanguage(binding, langOf(article)),
            )
          }),
          entry(files.COLOPHON, escapeXml(strings.book.colophon)),
        ].join('\n'),
      ),
    ],
  )
  const places = [
    ['cover', files.COVER_PAGE, strings.book.cover],
    ['titlepage', files.TITLE_PAGE, strings.book.titlePage],
    ['toc', files.NAVIGATION, strings.book.contents],
    ['bodymatter', files.EDITORIAL, strings.book.start],
    ['colophon', files.COLOPHON, strings.book.colophon],
  ] as const
  const landmarks = element(
    'nav',
    { 'epub:type': 'landmarks', 'aria-label': strings.book.landmarks, hidden: 'hidden' },
    element(
      'ol',
      {},
      places.map(([kind, file, name]) =>
        element('li', {}, textElement('a', name, { href: file, 'epub:type': kind })),
      ),
    ),
  )
  return xhtml({ title: strings.book.contents, kind: 'frontmatter', body: `${contents}\n${landmarks}` })
}
