import { renderedLately } from '#lib/markdown/rendered-lately.ts'
import type { RenderedNote } from '#lib/model/body.ts'
import { italianDate } from '#lib/model/italian-dates.ts'
import { addressOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Issue, Source } from '#lib/model/records.ts'
import { drawnThemes } from '#lib/model/themes.ts'
import { doorsOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { RATIOS } from '../share/sizes.ts'
import { absolute } from '../urls.ts'
import { element, escapeXml, textElement } from '../xml.ts'
import { portableHtml } from './portable-html.ts'

const item = (html: string, attributes = {}) => element('li', attributes, html)

function section(title: string, list: string): string {
  return list === '' ? '' : textElement('h2', title) + list
}

function noteItem({ number, html }: RenderedNote): string {
  const back = textElement('a', strings.article.backToText, { href: `#rinvio-${number}` })
  return item(`${html} ${back}`, { id: `nota-${number}` })
}

function sourceItem({ title, author, publication, year, url }: Source): string {
  const place = [publication, year].filter((part) => part !== undefined).join(', ')
  const name = url ? element('a', { href: url }, escapeXml(title)) : escapeXml(title)
  return item(
    [author && escapeXml(author), `<cite>${name}</cite>`, place && escapeXml(place)]
      .filter(Boolean)
      .join(', '),
  )
}

const list = (tag: 'ol' | 'ul', items: readonly string[]) =>
  items.length === 0 ? '' : element(tag, {}, items.join(''))

const notesSection = (notes: readonly RenderedNote[]) =>
  section(strings.article.notes, list('ol', notes.map(noteItem)))

/** The whole of an article as HTML for readers elsewhere: drawing, corrections, text, «In pratica», notes, sources. */
export function articleHtml(article: Article): string {
  const page = absolute(paths.article(article.slug))
  const { sections, notes } = renderedLately(article.body, {
    imageUrl: addressOf,
    lang: article.lang,
    doors: doorsOf(article.issue.imprint),
  })
  const { label, ...drawing } = {
    label: strings.art.label(drawnThemes(article.tags).map(({ name }) => name)),
    ...RATIOS['16x9'],
  }
  const corrections = article.corrections.map(({ date, text }) =>
    textElement('p', `${strings.article.correction} ${italianDate(date)}: ${text}`),
  )
  const html = [
    element(
      'p',
      {},
      element('img', { src: paths.picture('articoli', article.slug, '16x9'), alt: label, ...drawing }),
    ),
    ...corrections,
    ...sections,
    section(
      strings.article.practice,
      list(
        'ol',
        article.steps.map((step) => item(escapeXml(step))),
      ),
    ),
    notesSection(notes),
    section(strings.article.sources, list('ul', article.sources.map(sourceItem))),
  ]
  return portableHtml(html.join('\n'), page)
}

/** The editorial of an issue as HTML for readers elsewhere: text and notes. */
export function editorialHtml(issue: Issue): string {
  const { sections, notes } = renderedLately(issue.body, {
    imageUrl: addressOf,
    doors: doorsOf(issue.imprint),
  })
  return portableHtml([...sections, notesSection(notes)].join('\n'), absolute(paths.issue(issue.slug)))
}
