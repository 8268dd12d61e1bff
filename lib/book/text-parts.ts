import type { RenderedNote } from '#lib/model/body.ts'
import { italianDate } from '#lib/model/italian-dates.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Source } from '#lib/model/records.ts'
import { capital, italianList } from '#lib/model/sentence.ts'
import type { Title } from '#lib/model/title.ts'
import { element, escapeXml, textElement } from '#lib/seo/xml.ts'
import { strings } from '#lib/strings.ts'
import type { Beside, Chapter } from '#lib/view/book.ts'
import type { Binding } from './binding.ts'
import { boundHtml } from './bound-html.ts'

/** What the parts of a text are written with: which part of the book they are of, and how it is bound. */
export type Place = { readonly part: string; readonly binding: Binding }

/** A title in its two voices. */
export const voices = ({ first, second }: Pick<Title, 'first' | 'second'>): string =>
  escapeXml(first) + (second ? ` ${textElement('em', second)}` : '')

/** The language of an element, as HTML says it and, in a book, as XML does. */
export const inLanguage = ({ form }: Binding, lang: string | undefined) => ({
  lang,
  ...(form === 'book' && { 'xml:lang': lang }),
})

/** The text itself. One that is empty leaves nothing: an element of XML without content would never end as HTML. */
export function prose(place: Place, sections: readonly string[], lang?: string): string {
  const html = boundHtml(sections.join('\n'), place.part, place.binding)
  return html === '' ? '' : element('div', { class: 'prose', ...inLanguage(place.binding, lang) }, html)
}

const heading = ({ binding, part }: Place, id: string, text: string): string =>
  textElement(`h${2 + binding.lower}`, text, { id: binding.id(part, id) })

/** A part of a text under a heading of its own; nothing where it holds nothing. */
function section(
  place: Place,
  given: { readonly id: string; readonly title: string; readonly name?: string; readonly kind?: string },
  content: string,
  more = {},
): string {
  const { id, title, name = 'section', kind = id } = given
  const { part, binding } = place
  if (content === '') return ''
  const words = heading(place, id, title) + content
  // On a page with a dozen pieces a part of one is no landmark: a dozen of one name would lead nowhere.
  if (binding.form === 'page') return element('div', { class: kind }, words)
  return element(name, { class: kind, ...more, 'aria-labelledby': binding.id(part, id) }, words)
}

const list = (name: 'ol' | 'ul', items: readonly string[], attributes = {}): string =>
  items.length === 0
    ? ''
    : element(
        name,
        attributes,
        items.map((item) => element('li', {}, item)),
      )

/** What a reader must know before the text: where it appeared first, its other language, what was changed and what was wrong. */
export function notices(place: Place, { article, twin }: Chapter): string {
  const { canonical, updated, corrections } = article
  const { binding, part } = place
  const lines = [
    ...(canonical === undefined
      ? []
      : [`${strings.article.elsewhere} ${textElement('a', new URL(canonical).host, { href: canonical })}`]),
    ...(twin
      ? [
          `${strings.article.otherLanguage(twin.lang)} ${textElement('a', twin.title.text, {
            href: binding.link(part, paths.article(twin.slug)),
            ...inLanguage(binding, twin.lang),
          })}`,
        ]
      : []),
    ...(updated ? [`${escapeXml(strings.article.updated(updated.day) + italianDate(updated.day))}.`] : []),
  ].map((line) => element('p', {}, line))
  const wrong = corrections.map(({ date, text }, at) =>
    element(
      'p',
      { class: 'correction', id: binding.id(part, `rettifica-${at + 1}`) },
      `${textElement('b', `${strings.article.correction} ${italianDate(date)}:`)} ${escapeXml(text)}`,
    ),
  )
  const all = [...lines, ...wrong]
  return all.length === 0 ? '' : element('div', { class: 'notices' }, all)
}

const sentences = (texts: readonly string[]): readonly string[] => texts.map(escapeXml)

/** «In breve». */
export const summary = (place: Place, article: Article): string =>
  section(
    place,
    { id: 'breve', title: strings.article.summary, kind: 'summary' },
    list('ul', sentences(article.summary), inLanguage(place.binding, langOf(article))),
  )

/** «In pratica». */
export const practice = (place: Place, article: Article): string =>
  section(
    place,
    { id: 'pratica', title: strings.article.practice, name: 'aside', kind: 'practice' },
    list('ol', sentences(article.steps), inLanguage(place.binding, langOf(article))),
  )

/** A note of a book, which readers open where they are; numbered by its list. */
function bookNote({ part, binding }: Place, { number, html }: RenderedNote, words: object): string {
  const back = textElement('a', strings.article.backToText, {
    href: binding.link(part, `#rinvio-${number}`),
    role: 'doc-backlink',
    'aria-label': strings.article.backLabel(number),
  })
  const attributes = { id: binding.id(part, `nota-${number}`), 'epub:type': 'footnote' }
  return element('li', attributes, `${element('span', { ...words }, boundHtml(html, part, binding))} ${back}`)
}

/** A note of a page: its number leads back. */
function pageNote({ part, binding }: Place, { number, html }: RenderedNote, words: object): string {
  const back = textElement('a', String(number), {
    href: binding.link(part, `#rinvio-${number}`),
    role: 'doc-backlink',
    'aria-label': strings.article.backLabel(number),
  })
  const attributes = { class: 'note', id: binding.id(part, `nota-${number}`) }
  return element('p', attributes, `${back} ${element('span', { ...words }, boundHtml(html, part, binding))}`)
}

/**
 * The notes of a text, each with a way back. In a book they are endnotes and no `aside` of footnotes: readers that open notes where
 * they are hide those (Foliate and Apple Books do), and leave the heading over nothing.
 */
export function notes(place: Place, all: readonly RenderedNote[], lang?: string): string {
  const given = { id: 'note', title: strings.article.notes, kind: 'notes' }
  const words = inLanguage(place.binding, lang)
  if (place.binding.form === 'page')
    return section(place, given, all.map((one) => pageNote(place, one, words)).join(''))
  const items = all.map((one) => bookNote(place, one, words)).join('')
  const endnotes = { 'epub:type': 'endnotes', role: 'doc-endnotes' }
  return section(place, given, items === '' ? '' : element('ol', {}, items), endnotes)
}

function source({ title, author, publication, year, url }: Source): string {
  const where = [publication, year].filter((part) => part !== undefined).join(', ')
  const name = url === undefined ? escapeXml(title) : textElement('a', title, { href: url })
  return [author && escapeXml(author), element('cite', {}, name), where && escapeXml(where)]
    .filter(Boolean)
    .join(', ')
}

/** Whose ideas the article reports. */
export const sources = (place: Place, article: Article): string =>
  section(
    place,
    { id: 'fonti', title: strings.article.sources, kind: 'sources' },
    list('ol', article.sources.map(source)),
  )

function why({ reason, article }: Beside): string {
  switch (reason.kind) {
    case 'tags':
      return `${strings.related.common}: ${italianList(reason.tags.map(({ name }) => name))}`
    case 'opposite':
      return capital(
        `${reason.tag.name}${article.issue.imprint.hinge === undefined ? ' ' : ', '}${strings.related.but(reason.opposite.name, article.issue.imprint)}`,
      )
    default:
      return strings.related[reason.kind]
  }
}

/** «Da leggere accanto»: in the book where it is there, else on the web; each with its reason and its issue. */
export function beside(place: Place, { beside: links }: Chapter, here: number): string {
  const { binding, part } = place
  const items = links.map((link) => {
    const { slug, title, issue } = link.article
    const from = issue.number === here ? strings.related.thisIssue : strings.related.fromIssue(issue.number)
    const name = element(
      'a',
      { href: binding.link(part, paths.article(slug)), ...inLanguage(binding, langOf(link.article)) },
      voices(title),
    )
    return `${name}, ${escapeXml(from)}. ${escapeXml(why(link))}.`
  })
  return section(place, { id: 'accanto', title: strings.related.title, kind: 'beside' }, list('ul', items))
}
