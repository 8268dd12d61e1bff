import { describe, expect, test } from 'vitest'
import { articlePages, otherPages } from '#lib/seo/all-pages.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { robotsText } from '#lib/seo/robots.ts'
import { sitemapIndexXml, sitemapParts, sitemapXml } from '#lib/seo/sitemap.ts'
import { magazineOf } from '../../builders.ts'
import { fixture, SITE } from './support.ts'
import { xmlFaults } from './xml.ts'

const parts = sitemapParts(fixture)
const documents = new Map(
  await Promise.all(parts.map(async (part) => [part.name, await sitemapXml(part)] as const)),
)
const locs = (xml: string) =>
  [...xml.matchAll(/<url>.*?<\/url>/gs)].flatMap(([url]) => /<loc>([^<]+)<\/loc>/.exec(url)?.[1] ?? [])

describe('the sitemap', () => {
  test('is valid', async () => {
    const schemas = ['tests/fixtures/schemas/sitemap.xsd', 'tests/fixtures/schemas/sitemap-image.xsd']
    expect(await xmlFaults(documents, 'tests/fixtures/schemas/sitemap-with-images.xsd', schemas)).toEqual([])
    const broken = new Map([
      ['broken', (documents.get('pagine') ?? '').replace('<lastmod>', '<lastmod>ieri ')],
    ])
    expect(await xmlFaults(broken, 'tests/fixtures/schemas/sitemap-with-images.xsd', schemas)).not.toEqual([])
  })

  test('has a valid index of its parts, to which robots.txt leads', async () => {
    const index = await sitemapIndexXml(parts)
    expect(await xmlFaults(new Map([['index', index]]), 'tests/fixtures/schemas/sitemap-index.xsd')).toEqual(
      [],
    )
    expect(index.match(/<loc>[^<]+/g)).toEqual([
      `<loc>${SITE}/sitemap/pagine.xml`,
      `<loc>${SITE}/sitemap/articoli-1.xml`,
    ])
    expect(robotsText(fixture.imprint)).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`)
  })

  test('holds the canonical of every listed page, and no other address', () => {
    const listed = [...otherPages(fixture), ...articlePages(fixture)].filter((page) => page.listed)
    const canonicals = listed.map((page) => String(metadataOf(page).alternates?.canonical))
    expect([...documents.values()].flatMap(locs).toSorted()).toEqual(canonicals.toSorted())
  })

  test('is the same every time it is made', async () => {
    for (const part of sitemapParts(fixture)) expect(await sitemapXml(part)).toBe(documents.get(part.name))
  })

  test('takes its dates from the content', async () => {
    const magazine = magazineOf([
      { slug: 'vecchio', published: '2026-01-10' },
      { slug: 'corretto', published: '2026-01-05', corrections: [{ date: '2026-03-01', text: 'Era 12.' }] },
    ])
    const xml = (await Promise.all(sitemapParts(magazine).map(sitemapXml))).join('')
    const dateOf = (path: string) => new RegExp(`<loc>${SITE}${path}</loc><lastmod>([^<]+)`).exec(xml)?.[1]
    expect(dateOf('/articoli/vecchio')).toBe('2026-01-10T00:00:00+01:00')
    expect(dateOf('/articoli/corretto')).toBe('2026-03-01T00:00:00+01:00')
    expect(dateOf('/numeri/01-piccoli-grandi')).toBe('2026-03-01T00:00:00+01:00')
  })

  test('dates the lists that a new editorial joins, of opinions and of who signed it, by that editorial', async () => {
    const issues = [{ slug: '02-vicino-lontano', published: '2026-04-01', authors: ['direttrice'] }]
    const sections = [{ slug: 'opinioni', opinion: true }]
    const magazine = magazineOf([{ slug: 'vecchio', issue: '01-piccoli-grandi' }], {
      issues,
      sections,
      authors: [{ slug: 'direttrice' }],
    })
    const xml = (await Promise.all(sitemapParts(magazine).map(sitemapXml))).join('')
    const dateOf = (path: string) => new RegExp(`<loc>${SITE}${path}</loc><lastmod>([^<]+)`).exec(xml)?.[1]
    expect(dateOf('/rubriche/opinioni')).toBe('2026-04-01T00:00:00+02:00')
    expect(dateOf('/autori/direttrice')).toBe('2026-04-01T00:00:00+02:00')
    expect(dateOf('/rubriche/idee')).toBe('2026-01-01T00:00:00+01:00')
  })

  test('leaves out what is not listed and names every drawing of an article', async () => {
    const magazine = magazineOf(
      [{ slug: 'altrove', canonical: 'https://altrove.example/pezzo' }, { slug: 'qui' }],
      { tags: [{ slug: 'vuoto' }] },
    )
    const xml = (await Promise.all(sitemapParts(magazine).map(sitemapXml))).join('')
    expect(locs(xml)).toContain(`${SITE}/articoli/qui`)
    expect(locs(xml)).not.toContain(`${SITE}/articoli/altrove`)
    expect(locs(xml)).not.toContain(`${SITE}/temi/vuoto`)
    expect(xml).toContain(`<image:loc>${SITE}/immagini/articoli/qui/16x9.png</image:loc>`)
  })

  test('of a large archive comes in parts, in which an article keeps its place', () => {
    const written = ['a', 'b', 'c', 'd', 'e'].map((slug, at) => ({ slug, published: `2026-02-0${at + 1}` }))
    const paths = (count: number) =>
      sitemapParts(magazineOf(written.slice(0, count)), 2)
        .slice(1)
        .map(({ name, pages }) => [name, ...pages().map(({ path }) => path)])
    expect(paths(4)).toEqual([
      ['articoli-1', '/articoli/a', '/articoli/b'],
      ['articoli-2', '/articoli/c', '/articoli/d'],
    ])
    expect(paths(5)).toEqual([...paths(4), ['articoli-3', '/articoli/e']])
  })
})
