import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { citationsOf } from '#lib/model/citations.ts'
import { errataOf } from '#lib/model/corrections.ts'
import { type Catalogue, publish } from '#lib/model/magazine.ts'
import type { Article } from '#lib/model/records.ts'
import { searchOf } from '#lib/search/current.ts'
import { readQuery } from '#lib/search/query.ts'
import { atom } from '#lib/seo/feed/atom.ts'
import { feedAt, magazineFeed } from '#lib/seo/feed/feeds.ts'
import { jsonFeed } from '#lib/seo/feed/json-feed.ts'
import { sitemapIndexXml, sitemapParts, sitemapXml } from '#lib/seo/sitemap.ts'
import { articleIn, catalogueOf, NOON } from '../../builders.ts'
import { graphsOf } from './support.ts'

/** What a piece may keep from being made of it. What orders and groups the pieces is read before any list is made. */
const PARTS = [
  'title',
  'dek',
  'body',
  'corrections',
  'updated',
  'canonical',
  'hero',
  'aliases',
  'summary',
  'steps',
] as const

const catalogue: Catalogue = catalogueOf(
  [
    { slug: 'rotto', published: '2026-02-01', body: 'Un latte [altrove](/articoli/intero).' },
    { slug: 'intero', published: '2026-02-02', body: 'Un latte [qui](/articoli/rotto).' },
  ],
  { sections: [{ slug: 'idee', opinion: true }] },
)

/** The catalogue with a piece of which one part cannot be read. */
function magazineWith(part: (typeof PARTS)[number]) {
  const magazine = publish(catalogue, NOON)
  const broken: Article = Object.defineProperty({ ...articleIn(magazine, 'rotto') }, part, {
    get() {
      throw new Error(`no ${part}`)
    },
  })
  const swapped = (articles: readonly Article[]) =>
    articles.map((article) => (article.slug === 'rotto' ? broken : article))
  const groups = (all: ReadonlyMap<string, readonly Article[]>) =>
    new Map([...all].map(([key, articles]) => [key, swapped(articles)]))
  return {
    ...magazine,
    articles: swapped(magazine.articles),
    byIssue: groups(magazine.byIssue),
    byTag: groups(magazine.byTag),
    byAuthor: groups(magazine.byAuthor),
    bySection: groups(magazine.bySection),
  }
}

const log = vi.spyOn(console, 'error')
beforeEach(() => {
  log.mockReset()
})
afterEach(() => {
  log.mockReset()
})

describe.each(PARTS)('a piece whose %s cannot be read costs its own part alone', (part) => {
  const broken = magazineWith(part)
  const { issues, tags, sections, authors } = broken

  test('of every feed', () => {
    const feeds = [
      magazineFeed(broken),
      feedAt(broken, 'numeri', issues[0]?.slug ?? ''),
      feedAt(broken, 'temi', tags[0]?.slug ?? ''),
      feedAt(broken, 'rubriche', sections[0]?.slug ?? ''),
      feedAt(broken, 'autori', authors[0]?.slug ?? ''),
    ]
    for (const feed of feeds) {
      expect(feed && atom(feed)).toContain('/articoli/intero"')
      expect(JSON.stringify(feed && jsonFeed(feed))).toContain('/articoli/intero"')
    }
  })

  test('of the sitemap', () => {
    const parts = sitemapParts(broken)
    expect(parts.map(sitemapXml).join('')).toContain('/articoli/intero<')
    expect(sitemapIndexXml(parts)).toContain('articoli-1.xml')
  })

  test('of every graph but its own', () => {
    const others = { ...broken, articles: [] }
    const lists = graphsOf(others)
    expect(JSON.stringify(lists.get(`/numeri/${issues[0]?.slug}`))).toContain('/articoli/intero')
    expect(JSON.stringify(lists.get('/temi/metodo'))).toContain('/articoli/intero')
  })

  test('of the search', async () => {
    const { results } = (await searchOf(broken)).find(readQuery({ q: 'latte' }))
    expect(results.map(({ piece }) => piece.href)).toContain('/articoli/intero')
  })

  test('of the citations and corrections of others', () => {
    expect(() => citationsOf(broken, articleIn(broken, 'intero'))).not.toThrow()
    expect(errataOf(broken)).toEqual([])
  })
})

test('the log names the file of such a piece, once', () => {
  const broken = magazineWith('body')
  for (const feed of [magazineFeed(broken), magazineFeed(broken)]) {
    atom(feed)
    jsonFeed(feed)
  }
  expect(log.mock.calls.map(([said]) => said)).toEqual(['issues/01-piccoli-grandi/rotto.md: lasciato fuori'])
})

test('an entry without its text still says what it is about', () => {
  const feed = magazineFeed(magazineWith('body'))
  expect(jsonFeed(feed)).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({
        content_text: 'Una frase che aggiunge al titolo, e non lo ripete con altre parole.',
        title: 'Titolo di rotto',
      }),
    ]),
  })
})
