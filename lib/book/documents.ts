import book from '#lib/fonts/book.json' with { type: 'json' }
import { ofPiece } from '#lib/model/each-piece.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { langOf } from '#lib/model/language.ts'
import { element, textElement } from '#lib/seo/xml.ts'
import { strings } from '#lib/strings.ts'
import type { Book, Chapter } from '#lib/view/book.ts'
import { art, drawing } from './article-drawing.ts'
import { bookBinding } from './binding.ts'
import { articleHead, articleText, editorial } from './chapter.ts'
import * as files from './files.ts'
import { colophon, coverBody, titlePageBody } from './front-and-back.ts'
import { navigation } from './navigation.ts'
import { xhtml } from './xhtml.ts'

const XHTML = 'application/xhtml+xml'

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

/** What is read as a chapter, under the title that it holds. */
const chapterBody = (content: string): string =>
  element('section', { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'titolo' }, content)

function chapterDocuments(chapter: Chapter, given: Book): readonly files.BookFile[] {
  const { article } = chapter
  const binding = bookBinding(given)
  const head = articleHead(chapter, binding, art(article))
  const text = articleText(chapter, given, binding)
  return [
    document(files.chapterFile(article.slug), {
      title: article.title.text,
      lang: langOf(article),
      kind: 'bodymatter',
      body: chapterBody(head + text),
    }),
    ...(article.hero ? [] : [drawing(article)]),
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
      body: chapterBody(opening),
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
