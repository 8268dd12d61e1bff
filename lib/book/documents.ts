import { compose } from '#lib/art/composition.ts'
import { inksOf } from '#lib/art/inks.ts'
import { articleArt } from '#lib/art/piece-art.ts'
import { compositionSvg, svgFile } from '#lib/art/svg.ts'
import book from '#lib/fonts/book.json' with { type: 'json' }
import { ofPiece } from '#lib/model/each-piece.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { langOf } from '#lib/model/language.ts'
import type { Article } from '#lib/model/records.ts'
import { drawnThemes } from '#lib/model/themes.ts'
import { element, textElement } from '#lib/seo/xml.ts'
import { strings } from '#lib/strings.ts'
import type { Book, Chapter } from '#lib/view/book.ts'
import { bookBinding } from './binding.ts'
import { articleHead, articleText, editorial } from './chapter.ts'
import * as files from './files.ts'
import { colophon, coverBody, titlePageBody } from './front-and-back.ts'
import { navigation } from './navigation.ts'
import { xhtml } from './xhtml.ts'

const XHTML = 'application/xhtml+xml'
/** As wide as twice the column of a tablet, and half as high: above a title, not instead of it. */
const ART = { width: 1200, height: 600 } as const

type Document = Parameters<typeof xhtml>[0]

/** A document of the book; what it draws itself must be said of it. */
function document(path: string, given: Document): files.BookFile {
  const bytes = xhtml(given)
  return {
    path,
    type: XHTML,
    bytes,
    inSpine: 'in order',
    ...(bytes.includes('<svg') && { properties: ['svg'] }),
  }
}

function art(article: Article): string {
  const names = drawnThemes(article.tags).map(({ name }) => name)
  const alt = names.length > 0 ? strings.art.label(names) : ''
  return element('p', { class: 'art' }, element('img', { src: files.artFile(article.slug), alt, ...ART }))
}

function chapterDocuments(chapter: Chapter, given: Book): readonly files.BookFile[] {
  const { article } = chapter
  const binding = bookBinding(given)
  const inks = inksOf(article.issue.imprint, article.issue.inks)
  const drawing = compositionSvg(compose({ ...articleArt(article), ...ART }), inks, { x: 0, y: 0 })
  const head = articleHead(chapter, binding, art(article))
  const text = articleText(chapter, given, binding)
  return [
    document(files.chapterFile(article.slug), {
      title: article.title.text,
      lang: langOf(article),
      kind: 'bodymatter',
      body: element(
        'section',
        { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'titolo' },
        head + text,
      ),
    }),
    ...(article.hero
      ? []
      : [
          {
            path: files.artFile(article.slug),
            type: 'image/svg+xml',
            bytes: svgFile(ART.width, ART.height, drawing),
          },
        ]),
  ]
}

/** The documents of a book in the order of reading, with what they show of our own. A chapter that cannot be made is left out. */
export function bookDocuments(given: Book): readonly files.BookFile[] {
  const { issue } = given
  const title = issueTitle(issue)
  const opening = editorial(issue, bookBinding(given))
  const pairs = given.chapters.flatMap((chapter) => {
    const documents = ofPiece(chapter.article, () => chapterDocuments(chapter, given))
    return documents ? [{ chapter, documents }] : []
  })
  // Nothing may lead to a chapter that is not there.
  const chapters = pairs.map(({ chapter }) => chapter)
  if (chapters.length < given.chapters.length) return bookDocuments({ ...given, chapters })
  return [
    document(files.COVER_PAGE, { title: strings.book.cover, kind: 'cover', body: coverBody(issue) }),
    document(files.TITLE_PAGE, {
      title,
      kind: 'frontmatter',
      body: element('section', { 'epub:type': 'titlepage' }, titlePageBody(given)),
    }),
    {
      path: files.NAVIGATION,
      type: XHTML,
      bytes: navigation(given),
      properties: ['nav'],
      inSpine: 'in order',
    },
    document(files.EDITORIAL, {
      title: issue.title?.text ?? strings.issue.editorial,
      kind: 'bodymatter',
      body: element(
        'section',
        { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'titolo' },
        opening,
      ),
    }),
    ...pairs.flatMap(({ documents }) => documents),
    document(files.COLOPHON, {
      title: strings.book.colophon,
      kind: 'backmatter',
      body: element('section', { 'epub:type': 'colophon' }, colophon(given, bookBinding(given))),
    }),
    { ...licence(), inSpine: 'aside' },
  ]
}

/** The licence of the fonts, in its own language and lines. */
const licence = (): files.BookFile =>
  document(files.LICENCE, {
    title: strings.book.fontLicence,
    kind: 'backmatter',
    body: element('section', {}, [
      textElement('h1', strings.book.fontLicence),
      textElement('pre', book.licence, { lang: 'en', 'xml:lang': 'en' }),
    ]),
  })
