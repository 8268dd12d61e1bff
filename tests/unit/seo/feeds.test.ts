import { describe, expect, test } from 'vitest'
import { atom } from '#lib/seo/feed/atom.ts'
import { type Feed, feedAt, magazineFeed } from '#lib/seo/feed/feeds.ts'
import { issuesFeed } from '#lib/seo/feed/issues-feed.ts'
import { jsonFeed } from '#lib/seo/feed/json-feed.ts'
import { portableHtml } from '#lib/seo/feed/portable-html.ts'
import { magazineOf, type WrittenArticle } from '../../builders.ts'
import { breachesOf, textsIn } from './schemas.ts'
import { fixture, SITE } from './support.ts'
import { xmlFaults } from './xml.ts'

const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])
/** An article stands in many feeds: its text is made once here. */
const texts = new Map<string, string>()
const remembered = (feed: Feed): Feed => ({
  ...feed,
  entries: feed.entries.map((entry) => ({
    ...entry,
    html: () => {
      const html = texts.get(entry.id) ?? entry.html()
      texts.set(entry.id, html)
      return html
    },
  })),
})
const feeds: readonly Feed[] = [
  magazineFeed(fixture),
  issuesFeed(fixture),
  ...fixture.issues.flatMap(({ slug }) => present(feedAt(fixture, 'numeri', slug))),
  ...fixture.tags.flatMap(({ slug }) => present(feedAt(fixture, 'temi', slug))),
  ...fixture.sections.flatMap(({ slug }) => present(feedAt(fixture, 'rubriche', slug))),
  ...fixture.authors.flatMap(({ slug }) => present(feedAt(fixture, 'autori', slug))),
].map(remembered)
const idsIn = (feed: Feed | undefined) => feed?.entries.map(({ id }) => id)

describe('every feed of the magazine', () => {
  test('is there: one for the whole, one for the issues, one for each issue, theme, section and author', () => {
    const { issues, tags, sections, authors } = fixture
    expect(feeds).toHaveLength(2 + issues.length + tags.length + sections.length + authors.length)
    expect(feedAt(fixture, 'temi', 'nessuno')).toBeUndefined()
  })

  test('is valid Atom', async () => {
    const documents = new Map(feeds.map((feed) => [`feed${feed.page}`, atom(feed)]))
    documents.set('fixture', atom(magazineFeed(fixture)))
    expect(await xmlFaults(documents, 'tests/fixtures/schemas/atom.rng')).toEqual([])
    const broken = new Map([
      ['broken', atom(magazineFeed(fixture)).replace(/<updated>[^<]+/, '<updated>ieri')],
    ])
    expect(await xmlFaults(broken, 'tests/fixtures/schemas/atom.rng')).not.toEqual([])
  })

  test('is valid JSON Feed', () => {
    const breaches = breachesOf('json-feed.schema.json')
    const all = [...feeds, magazineFeed(fixture)]
    expect(all.flatMap((feed) => breaches(jsonFeed(feed)))).toEqual([])
    expect(breaches({ ...jsonFeed(magazineFeed(fixture)), version: '1' })).not.toEqual([])
  })

  test('holds no relative address', () => {
    for (const feed of feeds) {
      const html = feed.entries.map((entry) => entry.html()).join('')
      const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => address)
      expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address))).toEqual([])
      const urls = textsIn(jsonFeed(feed)).filter(({ key }) => key === 'url' || key.endsWith('_url'))
      expect(urls.filter(({ value }) => !value.startsWith(`${SITE}/`))).toEqual([])
    }
  })

  test('gives each piece one id, the same wherever it stands', () => {
    const byUrl = new Map<string, Set<string>>()
    for (const { url, id } of feeds.flatMap(({ entries }) => entries)) {
      byUrl.set(url, (byUrl.get(url) ?? new Set()).add(id))
    }
    expect([...byUrl.values()].filter(({ size }) => size !== 1)).toEqual([])
    expect(new Set([...byUrl.values()].flatMap((ids) => [...ids])).size).toBe(byUrl.size)
  })

  test('says its language', () => {
    expect(atom(magazineFeed(fixture))).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">')
  })
})

describe('ids', () => {
  const written: WrittenArticle = { slug: 'vecchio-nome', published: '2026-01-10', title: 'Prima' }
  const before = magazineOf([written])

  test('are made of a constant name and the first slug', () => {
    expect(idsIn(magazineFeed(before))).toContain('tag:eppure.example,2026-01-01:vecchio-nome')
  })

  test('outlive new slugs, new titles, new dates and a new folder of the issue', () => {
    const renamed: WrittenArticle = {
      ...written,
      slug: 'nuovissimo-nome',
      aliases: ['vecchio-nome', 'nuovo-nome'],
      title: 'Dopo',
      published: '2026-01-11',
      updated: '2026-02-01',
      issue: '01-grandi-piccoli',
    }
    expect(idsIn(magazineFeed(magazineOf([renamed])))).toEqual(idsIn(magazineFeed(before)))
  })

  test('outlive a move of the magazine', () => {
    process.env.SITE_URL = 'https://altrove.example'
    expect(idsIn(magazineFeed(magazineOf([written])))).toEqual(idsIn(magazineFeed(before)))
    process.env.SITE_URL = SITE
  })
})

test('a piece that is dated before its issue comes out with it, and stands among the new', () => {
  const issues = [{ slug: '01-piccoli-grandi' }, { slug: '02-vicino-lontano', published: '2026-03-01' }]
  const magazine = magazineOf(
    [
      { slug: 'retrodatato', issue: '02-vicino-lontano', published: '2026-01-02' },
      ...Array.from({ length: 25 }, (_, at) => ({ slug: `altro-${at}`, published: '2026-02-01' })),
    ],
    { issues },
  )
  const entry = magazineFeed(magazine).entries.find(({ url }) => url.endsWith('/retrodatato'))
  expect([entry?.published.day, entry?.changed.day]).toEqual(['2026-03-01', '2026-03-01'])
})

describe('an entry', () => {
  const magazine = magazineOf([
    {
      slug: 'pezzo',
      title: 'Acqua & | <sale>',
      steps: ['Primo passo.'],
      corrections: [{ date: '2026-02-01', text: 'La somma era 12.' }],
      sources: [{ title: 'Un libro', author: 'Una autrice' }],
      body: 'Un paragrafo[^1] con un [rimando](/articoli/altro).\n\n[^1]: Una nota con :lang[parole]{en} altrui.',
    },
    { slug: 'altro' },
  ])
  const entry = magazineFeed(magazine).entries.find(({ url }) => url.endsWith('/pezzo'))
  const html = entry?.html() ?? ''

  test('is the whole text: corrections, notes, practice and sources too', () => {
    for (const part of ['La somma era 12.', 'Un paragrafo', 'In pratica', 'Primo passo.', 'Una autrice']) {
      expect(html).toContain(part)
    }
    expect(html.match(/Una nota con/g)).toHaveLength(1)
    expect(html).not.toMatch(/ class=| style=/)
    expect(html).toContain(`href="${SITE}/articoli/altro"`)
    expect(html).toContain(`href="${SITE}/articoli/pezzo#nota-1"`)
  })

  test('of an issue is its editorial, notes too', () => {
    const issues = [{ slug: '01-piccoli-grandi', body: 'L’editoriale[^1].\n\n[^1]: Una nota in calce.' }]
    const { entries } = magazineFeed(magazineOf([{ slug: 'pezzo' }], { issues }))
    const text = entries.find(({ url }) => url.includes('/numeri/'))?.html() ?? ''
    expect(text.match(/Una nota in calce/g)).toHaveLength(1)
    expect(text).toContain(`href="${SITE}/numeri/01-piccoli-grandi#nota-1"`)
    expect(text).toContain('id="nota-1"')
  })

  test('survives XML', () => {
    expect(atom(magazineFeed(magazine))).toContain('<title>Acqua &amp; &lt;sale&gt;</title>')
  })
})

test.each([
  ['<p>a &lt; b &amp; c</p>', '<p>a &lt; b &amp; c</p>'],
  ['<img src="/media/1/a.svg" alt="due > uno">', '<img src="https://e.it/media/1/a.svg" alt="due &gt; uno">'],
  ['<p>x<span class="sidenote" role="note"><b>1</b> <span lang="en">y</span><br></span>z</p>', '<p>xz</p>'],
  ['<a href="#nota-1">1</a>', '<a href="https://e.it/articoli/a#nota-1">1</a>'],
  ['<a href="https://example.org:99999/orari">a</a>', '<a href="https://example.org:99999/orari">a</a>'],
  ['<a href="https://">a</a>', '<a href="https://">a</a>'],
  ['<a href="https://%zz.example/">a</a>', '<a href="https://%zz.example/">a</a>'],
  ['<a href="https://[::1/">a</a><img src="http:///">', '<a href="https://[::1/">a</a><img src="http:///">'],
  [
    '<dl class="bars"><div class="strong"><dt>a</dt><dd>1</dd><dd aria-hidden="true"><svg viewBox="0 0 1 1"><rect width="1"></rect></svg></dd></div></dl>',
    '<dl><div><dt>a</dt><dd>1</dd></div></dl>',
  ],
  ['<p>x<svg><title>t</title></svg> <span aria-hidden="true">•<br></span>y</p>', '<p>x y</p>'],
  ['<p>una <span class="end-mark">fine.</span></p><span class="end-mark"></span>', '<p>una fine.</p>'],
  ['<p>una <span lang="en" class="x">word</span></p>', '<p>una <span lang="en">word</span></p>'],
  [
    '<div class="table" role="group" aria-label="Tabella" tabindex="0"><table></table></div>',
    '<div><table></table></div>',
  ],
  ['<a href="mailto:a@b.it">a</a>', '<a href="mailto:a@b.it">a</a>'],
])('HTML for elsewhere: %s', (html, portable) => {
  expect(portableHtml(html, 'https://e.it/articoli/a')).toBe(portable)
})

test('the feed of the issues has each with its files, and says when something in it changed', () => {
  const feed = issuesFeed(fixture)
  expect(feed.entries.map(({ piece }) => piece.is)).toEqual(fixture.issues.map(() => 'issue'))
  expect(feed.page).toBe('/numeri')
  const urls = fixture.issues.map(({ slug }) => `${SITE}/numeri/${slug}/${slug}.epub`)
  const found = [
    ...atom(feed).matchAll(/<link rel="enclosure" type="application\/epub\+zip" href="([^"]+)"/g),
  ]
  expect(found.map(([, href]) => href).toSorted()).toEqual(urls.toSorted())
  expect(JSON.stringify(jsonFeed(feed))).toContain('"mime_type":"application/epub+zip"')
  const correction = { date: '2026-03-04', text: 'Era un altro.' }
  const [entry] = issuesFeed(magazineOf([{ slug: 'uno', corrections: [correction] }])).entries
  expect(entry?.changed.day).toBe('2026-03-04')
})

test('the feed of the issues says how large a file is where it is there already, and what it is itself', () => {
  const slugs = fixture.issues.map(({ slug }) => slug)
  const [one = ''] = slugs
  const magazine = { ...fixture, prints: new Map([[one, { slug: one, of: 'x', bytes: 1_234_567 }]]) }
  const xml = atom(issuesFeed(magazine))
  const enclosures = xml.match(/<link rel="enclosure"[^>]*>/g) ?? []
  expect(enclosures.filter((link) => link.includes('length="1234567"'))).toEqual([
    `<link rel="enclosure" type="application/pdf" href="${SITE}/numeri/${one}/${one}.pdf" title="${issuesFeed(magazine).entries.find(({ url }) => url.endsWith(one))?.title}, PDF" length="1234567"/>`,
  ])
  // An e-book is made when somebody asks for it.
  expect(enclosures.filter((link) => link.includes('length='))).toHaveLength(1)
  expect(JSON.stringify(jsonFeed(issuesFeed(magazine)))).toContain('"size_in_bytes":1234567')
  expect(breachesOf('json-feed.schema.json')(jsonFeed(issuesFeed(magazine)))).toEqual([])
  expect(xml).toContain('Questo è il feed dei numeri')
  expect(xml).not.toContain('gli articoli nuovi')
  expect(atom(magazineFeed(magazine))).toContain('gli articoli nuovi')
})
