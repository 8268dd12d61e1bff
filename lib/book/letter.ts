import { readingMinutes } from '#lib/model/body.ts'
import { eachPiece } from '#lib/model/each-piece.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { italianMonth } from '#lib/model/italian-dates.ts'
import { LANGUAGE, langOf } from '#lib/model/language.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { addressOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { absolute } from '#lib/seo/urls.ts'
import { element, escapeXml, textElement } from '#lib/seo/xml.ts'
import { strings } from '#lib/strings.ts'
import type { Letter } from '#lib/view/letter.ts'
import type { Binding } from './binding.ts'
import { editorial } from './chapter.ts'
import { coverAlt } from './front-and-back.ts'
import { LETTER_SHEET } from './letter-sheet.ts'
import { plainText } from './plain-text.ts'
import { voices } from './text-parts.ts'

/** A letter stands nowhere: all that it leads to is on the web. */
const binding: Binding = {
  form: 'page',
  lower: 1,
  part: () => 'editoriale',
  id: (_, id) => id,
  link: (_, href) => (href.startsWith('/') ? absolute(href) : href),
  image: (image) => absolute(addressOf(image)),
}

/** The cover, small: a letter is read before its pictures are let in. */
const COVER = { width: 240, height: 320 } as const

function head(issue: Issue): string {
  const { imprint, number, subtitle, dek, published, slug } = issue
  const line = `${imprint.name}, ${strings.issue.line(number, italianMonth(published.day)).toLowerCase()}`
  const cover = absolute(paths.picture('numeri', slug, 'copertina'))
  return [
    textElement('p', line, { class: 'meta' }),
    textElement('h1', issueTitle(issue)),
    textElement('p', subtitle, { class: 'subtitle' }),
    textElement('p', dek),
    element('p', {}, element('img', { src: cover, alt: coverAlt(issue), ...COVER })),
  ].join('\n')
}

function row(article: Article): string {
  const { slug, title, dek, authors, body } = article
  const lang = langOf(article)
  const facts = [
    italianList(authors.map(({ name }) => name.text)),
    strings.article.minutes(readingMinutes(body)),
  ]
  return [
    element('h3', { lang }, element('a', { href: absolute(paths.article(slug)) }, voices(title))),
    textElement('p', dek, { lang }),
    textElement('p', facts.join(', '), { class: 'meta' }),
  ].join('\n')
}

const way = (path: string, text: string): string =>
  element('p', {}, textElement('a', text, { href: absolute(path) }))

function bodyOf({ issue, articles }: Letter): string {
  const { slug, imprint } = issue
  const licence = textElement('a', imprint.licence, { href: LICENCES[imprint.licence].url })
  return [
    head(issue),
    editorial(issue, binding),
    ...(articles.length === 0 ? [] : [textElement('h2', strings.issue.contents)]),
    ...eachPiece(articles, row),
    textElement('h2', strings.book.take),
    way(paths.issue(slug), strings.book.onWeb),
    way(paths.issueFile(slug, 'epub'), strings.book.asBook),
    way(paths.wholeIssue(slug), strings.book.whole),
    element('p', { class: 'meta' }, `${escapeXml(strings.article.licence(imprint.licence))} ${licence}.`),
  ].join('\n')
}

/** An issue as a letter, to be pasted into whatever sends it: one document, readable without pictures and as narrow as a telephone. */
export function letterHtml(letter: Letter): string {
  const { issue } = letter
  const title = strings.feed.issue(issue.number, issueTitle(issue))
  const start = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    element('title', {}, escapeXml(`${issue.imprint.name}, ${title}`)),
  ].join('\n')
  return `<!DOCTYPE html>
<html lang="${LANGUAGE}">
<head>
${start}
<style>${LETTER_SHEET}</style>
</head>
<body>
<main class="sheet">
${bodyOf(letter)}
</main>
</body>
</html>
`
}

/** The same letter without marks, for programs that show none. */
export const letterText = (letter: Letter): string => plainText(bodyOf(letter))
