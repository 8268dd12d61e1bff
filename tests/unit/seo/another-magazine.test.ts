import { describe, expect, test } from 'vitest'
import { mark } from '#lib/art/mark.ts'
import { createLoader } from '#lib/content/loader.ts'
import { publish } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { articlePages, otherPages } from '#lib/seo/all-pages.ts'
import { articleText } from '#lib/seo/article-text.ts'
import { citationOf } from '#lib/seo/citation.ts'
import { atom } from '#lib/seo/feed/atom.ts'
import { feedAt, magazineFeed } from '#lib/seo/feed/feeds.ts'
import { jsonFeed } from '#lib/seo/feed/json-feed.ts'
import { manifest } from '#lib/seo/manifest.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { catalogueOf } from '#lib/seo/opds/catalogue.ts'
import { opdsAtom } from '#lib/seo/opds/opds-atom.ts'
import { opdsJson } from '#lib/seo/opds/opds-json.ts'
import { openSearch } from '#lib/seo/opensearch.ts'
import { robotsText } from '#lib/seo/robots.ts'
import { securityText } from '#lib/seo/security-text.ts'
import { pictureAt } from '#lib/seo/share/picture.ts'
import { sitemapParts, sitemapXml } from '#lib/seo/sitemap.ts'
import { viewAt } from '#lib/view/at.ts'
import { breachesOf } from './schemas.ts'
import { fixture, graphsOf } from './support.ts'
import { xmlFaults } from './xml.ts'

const { catalogue } = await createLoader('tests/fixtures/granaio').load()
if (!catalogue) throw new Error('the second magazine is not valid')
const magazine = publish(catalogue, { now: Date.parse('2026-12-31'), preview: false })
const { imprint } = magazine
const pages = [...otherPages(magazine), ...articlePages(magazine)]
const feeds = [
  magazineFeed(magazine),
  ...magazine.issues.flatMap(({ slug }) => feedAt(magazine, 'numeri', slug) ?? []),
  ...magazine.authors.flatMap(({ slug }) => feedAt(magazine, 'autori', slug) ?? []),
]

/** What is said to machines of the whole magazine, as text. */
const said = [
  ...pages.map((page) => JSON.stringify(metadataOf(page))),
  ...pages.map(({ path }) => JSON.stringify(viewAt(magazine, path))),
  ...[...graphsOf(magazine).values()].map((graph) => JSON.stringify(graph)),
  ...feeds.flatMap((feed) => [atom(feed), JSON.stringify(jsonFeed(feed))]),
  ...magazine.articles.map(articleText),
  ...magazine.articles.map((article) => JSON.stringify(citationOf(article))),
  opdsAtom(catalogueOf(magazine)),
  JSON.stringify(opdsJson(catalogueOf(magazine))),
  JSON.stringify(manifest(imprint)),
  robotsText(imprint),
  openSearch(magazine),
  securityText(magazine) ?? '',
].join('\n')

describe('another magazine on the same engine', () => {
  test('says its own name, and no word of the other', () => {
    for (const text of [imprint.name, imprint.descriptor, imprint.motto.text, 'CC BY-SA 4.0'])
      expect(said).toContain(text)
    const { name, descriptor, motto } = fixture.imprint
    const others = [`«${name}`, `"${name}`, `>${name}`, `${name}-`, ` ${name} `, descriptor, motto.text]
    expect(others.filter((text) => said.includes(text))).toEqual([])
    expect(said).not.toContain('eppure.example,')
    expect(said).not.toMatch(/banc(?:o|hi) collettiv/)
  })

  test('has valid graphs, feeds and sitemaps', async () => {
    const breaches = breachesOf('graph.schema.json')
    expect([...graphsOf(magazine).values()].flatMap(breaches)).toEqual([])
    const atoms = new Map(feeds.map((feed) => [`feed${feed.page}`, atom(feed)]))
    expect(await xmlFaults(atoms, 'tests/fixtures/schemas/atom.rng')).toEqual([])
    expect(feeds.flatMap((feed) => breachesOf('json-feed.schema.json')(jsonFeed(feed)))).toEqual([])
    const parts = await Promise.all(
      sitemapParts(magazine).map(async (part) => [part.name, await sitemapXml(part)] as const),
    )
    const schemas = ['tests/fixtures/schemas/sitemap.xsd', 'tests/fixtures/schemas/sitemap-image.xsd']
    const schema = 'tests/fixtures/schemas/sitemap-with-images.xsd'
    expect(await xmlFaults(new Map(parts), schema, schemas)).toEqual([])
  })

  test('names its pieces by its own authority, and its home says who it is', () => {
    expect(
      magazineFeed(magazine).entries.every(({ id }) => id.startsWith('tag:granaio.example,2026-03-01:')),
    ).toBe(true)
    const home = JSON.stringify(graphsOf(magazine).get(paths.home))
    expect(home).toContain('"startDate":"2026"')
    expect(home).toContain('"sameAs":["https://social.example/@granaio"]')
    expect(home).toContain('/la-cascina"')
    expect(securityText(magazine)).toContain('Contact: mailto:cucina@granaio.example\n')
    expect(magazine.bySlug.issue.get('03-semenzaio')?.b).toBeUndefined()
  })

  test('draws covers and previews with its mark and in its inks alone', () => {
    const drawn = [
      pictureAt(magazine, 'rivista', 'il-granaio', 'anteprima.png'),
      ...magazine.issues.flatMap(({ slug }) =>
        ['copertina.png', 'anteprima.png', '16x9.png'].map((cut) => pictureAt(magazine, 'numeri', slug, cut)),
      ),
      ...magazine.articles.map(({ slug }) => pictureAt(magazine, 'articoli', slug, 'anteprima.png')),
    ]
    const own = new Set([
      ...imprint.inks.flatMap((set) => Object.values(set)),
      '#161714',
      '#fdfdfb',
      '#f0f1eb',
    ])
    for (const svg of drawn) {
      const colours = new Set(svg?.match(/(?<=fill=")#[0-9a-f]{6}\b/g))
      expect([...colours].filter((colour) => !own.has(colour))).toEqual([])
    }
    expect(drawn[0]).toContain(mark(imprint.name).d)
    expect(drawn[1]).toContain(mark(imprint.name).d)
    expect(pictureAt(magazine, 'rivista', 'eppure', 'anteprima.png')).toBeUndefined()
  })
})
