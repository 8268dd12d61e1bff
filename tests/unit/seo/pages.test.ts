import { describe, expect, test } from 'vitest'
import { articlePages, otherPages } from '#lib/seo/all-pages.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { articleFacts } from '#lib/seo/pages.ts'
import { DESCRIPTION, fitDescription, fullTitle, TITLE_MOST } from '#lib/seo/result-text.ts'
import { articleIn, magazineOf } from '../../builders.ts'
import { fixture, SITE } from './support.ts'

const pages = [...otherPages(fixture), ...articlePages(fixture)]
const listed = pages.filter((page) => page.listed)
const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)

describe('every listed page of the magazine', () => {
  test('has a title of its own, as long as result pages show', () => {
    const titles = listed.map((page) => String(metadataOf(page).title))
    expect(titles.filter((title) => title.length > TITLE_MOST || title.length < 5)).toEqual([])
    expect(twice(titles)).toEqual([])
  })

  test('has a description of its own, as long as result pages show', () => {
    const texts = listed.map(({ description }) => description)
    expect(texts.filter((text) => text.length < DESCRIPTION.least || text.length > DESCRIPTION.most)).toEqual(
      [],
    )
    expect(twice(texts)).toEqual([])
  })

  test('has one absolute canonical, which is also what it is shared as', () => {
    for (const page of listed) {
      const { alternates, openGraph } = metadataOf(page)
      expect(alternates?.canonical).toBe(new URL(page.path, SITE).href)
      expect(openGraph?.url).toBe(alternates?.canonical)
    }
    expect(twice(listed.map(({ path }) => path))).toEqual([])
  })

  test('has a large picture to share, and says so to search engines', () => {
    for (const page of listed) {
      const { robots, twitter, openGraph } = metadataOf(page)
      expect(robots).toEqual({ index: true, follow: true, 'max-image-preview': 'large' })
      expect(twitter).toMatchObject({ card: 'summary_large_image' })
      expect(openGraph?.images).toEqual([
        expect.objectContaining({
          url: expect.stringContaining(`${SITE}/immagini/`),
          width: 1200,
          height: 630,
        }),
      ])
    }
  })

  test('leads to the magazine’s feed, and to its own where it has one', () => {
    const feeds = listed.map((page) => [
      page.path,
      metadataOf(page).alternates?.types?.['application/atom+xml'],
    ])
    const own = feeds.filter(([, list]) => Array.isArray(list) && list.length === 2).map(([path]) => path)
    const kinds = /^\/(?:numeri|(?:numeri|temi|rubriche|autori)\/[^/+]+)$/
    expect(own).toEqual(listed.map(({ path }) => path).filter((path) => kinds.test(path)))
    expect(feeds.every(([, list]) => JSON.stringify(list).includes(`${SITE}/feed.xml`))).toBe(true)
  })
})

describe('an article', () => {
  const magazine = magazineOf([
    { slug: 'primo', order: 1, published: '2026-01-10', tags: ['metodo', 'volume'] },
    {
      slug: 'secondo',
      order: 2,
      published: '2026-04-10T08:30',
      updated: '2026-05-02',
      corrections: [{ date: '2026-05-20', text: 'La somma era 12.' }],
    },
    { slug: 'altrove', order: 3, canonical: 'https://altrove.example/pezzo' },
  ])
  const of = (slug: string) => metadataOf(articleFacts(magazine, articleIn(magazine, slug)))

  test('says when it came out and when it changed, on the clock of Rome', () => {
    expect(of('primo').openGraph).toMatchObject({
      type: 'article',
      locale: 'it_IT',
      publishedTime: '2026-01-10T00:00:00+01:00',
      modifiedTime: '2026-01-10T00:00:00+01:00',
      tags: ['metodo', 'volume'],
    })
    expect(of('secondo').openGraph).toMatchObject({
      publishedTime: '2026-04-10T08:30:00+02:00',
      modifiedTime: '2026-05-20T00:00:00+02:00',
    })
  })

  test('leads to its neighbours in the issue, to who signed it, to its Markdown', () => {
    const { pagination, authors, alternates } = of('secondo')
    expect(pagination).toEqual({ previous: `${SITE}/articoli/primo`, next: `${SITE}/articoli/altrove` })
    expect(authors).toEqual([{ name: 'redazione', url: `${SITE}/autori/redazione` }])
    expect(alternates?.types?.['text/markdown']).toBe(`${SITE}/articoli/secondo.md`)
    expect(of('primo').pagination?.previous).toBeUndefined()
  })

  test.each([
    ['it', 'it_IT'],
    ['en', 'en_US'],
    ['en-GB', 'en_GB'],
    ['fr', 'fr_FR'],
    ['pt-BR', 'pt_BR'],
  ])('in %s says %s to whom it is shared with', (lang, locale) => {
    const own = magazineOf([{ slug: 'a', lang }])
    expect(metadataOf(articleFacts(own, articleIn(own, 'a'))).openGraph).toMatchObject({ locale })
  })

  test('that came out elsewhere first leaves the result pages to that address', () => {
    expect(of('altrove')).toMatchObject({
      alternates: { canonical: 'https://altrove.example/pezzo' },
      openGraph: { url: 'https://altrove.example/pezzo' },
      robots: { index: false },
    })
  })
})

describe('an article in two languages', () => {
  const of = (slug: string, milk = {}) => {
    const magazine = magazineOf([
      { slug: 'latte' },
      { slug: 'milk', lang: 'en', translation: 'latte', ...milk },
    ])
    return metadataOf(articleFacts(magazine, articleIn(magazine, slug))).alternates?.languages
  }

  test('names both at both addresses, and the Italian for all other languages', () => {
    const both = {
      en: `${SITE}/articoli/milk`,
      it: `${SITE}/articoli/latte`,
      'x-default': `${SITE}/articoli/latte`,
    }
    expect(of('latte')).toEqual(both)
    expect(of('milk')).toEqual(both)
  })

  test('names neither while one is not out, or belongs to another address', () => {
    expect(of('latte', { published: '2026-06-15T12:01' })).toBeUndefined()
    expect(of('latte', { canonical: 'https://altrove.example/milk' })).toBeUndefined()
    expect(of('milk', { canonical: 'https://altrove.example/milk' })).toBeUndefined()
  })
})

test('a theme without articles is not listed', () => {
  const magazine = magazineOf([{ slug: 'uno', tags: ['pieno'] }], { tags: [{ slug: 'vuoto' }] })
  const themes = otherPages(magazine).filter(({ path }) => path.startsWith('/temi/'))
  expect(themes.map(({ path, listed }) => [path, listed])).toEqual([
    ['/temi/pieno', true],
    ['/temi/vuoto', false],
  ])
})

const { imprint } = magazineOf([])

test('a title keeps the magazine’s name while it fits', () => {
  expect(fullTitle('Otto mesi', imprint)).toBe('Otto mesi | eppure')
  expect(fullTitle('x'.repeat(60), imprint)).toBe('x'.repeat(60))
})

test.each([
  ['short', 'Due righe.', 'Due righe. Rivista d’impresa, innovazione e marketing.'],
  ['next to nothing', 'Sì.', 'Sì. Rivista d’impresa, innovazione e marketing. Gli opposti, insieme.'],
  ['whole sentences', `${'Prima frase. '.repeat(12)}Ultima.`, 'Prima frase. '.repeat(12).trim()],
  [
    'a quotation ends no sentence',
    `${'parola '.repeat(15)}«prezzo giusto» ${'parola '.repeat(10)}`.trim(),
    `${'parola '.repeat(15)}«prezzo giusto» ${'parola '.repeat(5).trim()}…`,
  ],
  [
    'a quoted sentence',
    `«${'parola '.repeat(15)}fine.» ${'parola '.repeat(10)}`.trim(),
    `«${'parola '.repeat(15)}fine.»`,
  ],
  ['one word without end', 'a'.repeat(200), `${'a'.repeat(159)}…`],
  ['one long sentence', 'parola '.repeat(40).trim(), `${'parola '.repeat(22).trim()}…`],
])('a description is cut with care: %s', (_, text, fitted) => {
  expect(fitDescription(text, imprint)).toBe(fitted)
  expect(fitted.length).toBeGreaterThanOrEqual(DESCRIPTION.least)
  expect(fitted.length).toBeLessThanOrEqual(DESCRIPTION.most)
})
