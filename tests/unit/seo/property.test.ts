import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Magazine, publish } from '#lib/model/magazine.ts'
import type { Article } from '#lib/model/records.ts'
import { parseTitle } from '#lib/model/title.ts'
import { atom } from '#lib/seo/feed/atom.ts'
import { magazineFeed } from '#lib/seo/feed/feeds.ts'
import { jsonFeed } from '#lib/seo/feed/json-feed.ts'
import { sitemapIndexXml, sitemapParts, sitemapXml } from '#lib/seo/sitemap.ts'
import { catalogueOf, NOON } from '../../builders.ts'
import { breachesOf } from './schemas.ts'
import { graphsOf } from './support.ts'
import { xmlFaults } from './xml.ts'

/** Magazines, each of some pieces: their documents are looked at together, since each look starts the parser anew. */
const MAGAZINES = 25

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    ...[
      ']]>',
      '</title><x>',
      '&#x0;',
      '&nbsp;',
      '<![CDATA[',
      '--><!--',
      '"><svg onload=1>',
      '{{7*7}}',
      '\u0000\u001b',
    ],
    ...[
      '\ufffe',
      '\u202e',
      '\ud800',
      '</script>',
      '%zz',
      '𝄞',
      '2 ≠ 3',
      '<script>',
      '| |',
      '\r\n\r\n',
      '\u2028',
    ],
  ),
)
const address = fc.constantFrom(
  ...[
    'https://',
    'https://example.org:99999/x',
    'https://%zz.example/',
    'http:///',
    'https://[::1/',
    '/temi',
    '#',
    '',
  ],
  ...[
    '//',
    'https://www.esempio .example/',
    'javascript:0',
    'data:,x',
    '/articoli/<b>',
    'https://a.it/?a=1&b="2"',
  ],
)
const piece = fc.record({
  title: hostile,
  dek: hostile,
  text: fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join('\n\n')),
  url: address,
  kind: fc.constantFrom('link', 'image', 'definition', 'autolink', 'html'),
  canonical: fc.option(address, { nil: undefined }),
  correction: hostile,
  source: hostile,
})

const WRITTEN = {
  link: (url: string) => `[qui](<${url}>)`,
  image: (url: string) => `![qui](<${url}> "Una | didascalia")`,
  definition: (url: string) => `[qui]\n\n[qui]: <${url}>`,
  autolink: (url: string) => `<${url}>`,
  html: (url: string) => `<a href="${url}">qui</a>`,
}

const slugs = ['uno', 'due', 'tre']
const catalogue = catalogueOf(slugs.map((slug) => ({ slug })))

/** A magazine of pieces as no check would let them through. */
function magazineOf(pieces: readonly Piece[]): Magazine {
  const articles = catalogue.articles.map((article, at): Article => {
    const written = pieces[at]
    if (!written) return article
    const { title, dek, text, url, kind, canonical, correction, source } = written
    return {
      ...article,
      title: parseTitle(title),
      dek,
      canonical,
      corrections: [{ date: '2026-02-01', text: correction }],
      sources: [{ title: source, author: source, url }],
      body: { ...article.body, markdown: `${text}\n\n${WRITTEN[kind](url)}` },
    }
  })
  return publish({ ...catalogue, articles }, NOON)
}

type Piece = typeof piece extends fc.Arbitrary<infer P> ? P : never

test(`the machines' documents of ${MAGAZINES} hostile magazines are whole`, async () => {
  const magazines = fc.sample(fc.tuple(piece, piece, piece), { numRuns: MAGAZINES, seed: 7 }).map(magazineOf)
  const feeds = new Map<string, string>()
  const sitemaps = new Map<string, string>()
  const indexes = new Map<string, string>()
  const feedBreaches = breachesOf('json-feed.schema.json')
  const parsed: unknown[] = []
  for (const [at, magazine] of magazines.entries()) {
    const feed = magazineFeed(magazine)
    expect(feed.entries).toHaveLength(slugs.length + magazine.issues.length)
    feeds.set(`feed-${at}`, atom(feed))
    parsed.push(JSON.parse(JSON.stringify(jsonFeed(feed))))
    const parts = sitemapParts(magazine)
    for (const part of parts) sitemaps.set(`${part.name}-${at}`, sitemapXml(part))
    indexes.set(`index-${at}`, sitemapIndexXml(parts))
    for (const graph of graphsOf(magazine).values()) {
      const { '@graph': things } = JSON.parse(JSON.stringify(graph))
      const ids = new Set(things.map((thing: object) => Reflect.get(thing, '@id')))
      expect(ids.size).toBe(things.length)
    }
  }
  expect(await xmlFaults(feeds, 'tests/fixtures/schemas/atom.rng')).toEqual([])
  expect(parsed.flatMap(feedBreaches)).toEqual([])
  const schemas = ['tests/fixtures/schemas/sitemap.xsd', 'tests/fixtures/schemas/sitemap-image.xsd']
  expect(await xmlFaults(sitemaps, 'tests/fixtures/schemas/sitemap-with-images.xsd', schemas)).toEqual([])
  expect(await xmlFaults(indexes, 'tests/fixtures/schemas/sitemap-index.xsd')).toEqual([])
}, 60_000)
