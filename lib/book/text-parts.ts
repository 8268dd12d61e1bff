import type { RenderedNote } from '#lib/model/body.ts'
import { italianDate } from '#lib/model/dates.ts'
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
): string {
  const { id, title, name = 'section', kind = id } = given
  const labelled = { class: kind, 'aria-labelledby': place.binding.id(place.part, id) }
  return content === '' ? '' : element(name, labelled, heading(place, id, title) + content)
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

/** A note: in a book one that readers open where they are, and each leads back to its place in the text. */
function note({ part, binding }: Place, { number, html }: RenderedNote, lang: string | undefined): string {
  const inBook = binding.form === 'book'
  const back = textElement('a', String(number), {
    href: binding.link(part, `#rinvio-${number}`),
    role: 'doc-backlink',
    'aria-label': strings.article.backLabel(number),
  })
  const words = element('span', inLanguage(binding, lang), boundHtml(html, part, binding))
  const attributes = { class: 'note', id: binding.id(part, `nota-${number}`) }
  return inBook
    ? element(
        'aside',
        { ...attributes, 'epub:type': 'footnote', role: 'doc-footnote' },
        element('p', {}, `${back} ${words}`),
      )
    : element('p', attributes, `${back} ${words}`)
}

/** The notes of a text. */
export const notes = (place: Place, all: readonly RenderedNote[], lang?: string): string =>
  section(
    place,
    { id: 'note', title: strings.article.notes, kind: 'notes' },
    all.map((one) => note(place, one, lang)).join(''),
  )

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
