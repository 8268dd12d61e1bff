import { renderedLately } from '#lib/markdown/rendered-lately.ts'
import { readingMinutes } from '#lib/model/body.ts'
import { italianDate } from '#lib/model/italian-dates.ts'
import { langOf } from '#lib/model/language.ts'
import type { Article, Author, Hero, Issue } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { element, escapeXml, textElement } from '#lib/seo/xml.ts'
import { doorsOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import type { Book, Chapter } from '#lib/view/book.ts'
import { type Binding, OPENING } from './binding.ts'
import * as parts from './text-parts.ts'

const names = (authors: readonly Author[]): string => italianList(authors.map(({ name }) => name.text))

function photograph({ image, alt, caption, credit }: Hero, binding: Binding): string {
  const { width, height } = image
  const words = [caption, credit].filter((text) => text !== undefined).join(' ')
  const srcset = binding.imageSet?.(image)
  const img = element('img', { src: binding.image(image), srcset, alt, width, height })
  return element('figure', { class: 'picture' }, img + textElement('figcaption', words))
}

/** Who signs, when, and how long it takes. */
function byline(article: Article): string {
  const facts = [
    names(article.authors),
    italianDate(article.published.day),
    strings.article.minutes(readingMinutes(article.body)),
  ]
  return textElement('p', facts.join(', '), { class: 'byline' })
}

/** What stands above the text of an article, with its title as a heading; `art` is its drawing, for one without a photograph. */
export function articleHead({ article }: Chapter, binding: Binding, art: string): string {
  const { slug, title, kicker, dek, section, hero } = article
  const lang = parts.inLanguage(binding, langOf(article))
  const heading = `h${1 + binding.lower}`
  return element(
    'header',
    {},
    [
      section.opinion ? textElement('p', strings.issue.opinion, { class: 'label' }) : '',
      textElement('p', kicker, { class: 'kicker', ...lang }),
      element(heading, { id: binding.id(slug, 'titolo'), ...lang }, parts.voices(title)),
      textElement('p', dek, { class: 'dek', ...lang }),
      byline(article),
      hero ? element('div', lang, photograph(hero, binding)) : art,
    ].join(''),
  )
}

/** All of an article below its head. */
export function articleText(chapter: Chapter, { issue }: Book, binding: Binding): string {
  const { article } = chapter
  const lang = langOf(article)
  const { sections, notes } = renderedLately(article.body, {
    imageUrl: binding.image,
    ...(binding.imageSet && { imageSet: binding.imageSet }),
    lang: article.lang,
    doors: doorsOf(issue.imprint),
  })
  const place = { part: article.slug, binding }
  return [
    parts.notices(place, chapter),
    parts.summary(place, article),
    parts.prose(place, sections, lang),
    parts.practice(place, article),
    parts.notes(place, notes, lang),
    parts.sources(place, article),
    parts.beside(place, chapter, issue.number),
  ].join('\n')
}

/** The editorial: its text and its notes, under its title as a heading, or under what it is where it has none. */
export function editorial(issue: Issue, binding: Binding): string {
  const { sections, notes } = renderedLately(issue.body, {
    imageUrl: binding.image,
    ...(binding.imageSet && { imageSet: binding.imageSet }),
    doors: doorsOf(issue.imprint),
  })
  const place = { part: OPENING, binding }
  const heading = `h${1 + binding.lower}`
  return [
    element(
      'header',
      {},
      [
        issue.title ? textElement('p', strings.issue.editorial, { class: 'label' }) : '',
        element(
          heading,
          { id: binding.id(OPENING, 'titolo') },
          issue.title ? parts.voices(issue.title) : escapeXml(strings.issue.editorial),
        ),
        textElement('p', names(issue.authors), { class: 'byline' }),
      ].join(''),
    ),
    parts.prose(place, sections),
    parts.notes(place, notes),
  ].join('\n')
}
