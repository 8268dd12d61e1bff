import { expect, test } from 'vitest'
import { packageOf } from '#lib/book/package.ts'
import { type Catalogue, catalogueAt, catalogueOf } from '#lib/seo/opds/catalogue.ts'
import { opdsAtom } from '#lib/seo/opds/opds-atom.ts'
import { opdsJson } from '#lib/seo/opds/opds-json.ts'
import { addressesOf } from '#lib/view/addresses.ts'
import { viewAt } from '#lib/view/at.ts'
import { bookAt } from '#lib/view/book.ts'
import { resourceAt } from '#lib/view/resources.ts'
import { magazineOf } from '../../builders.ts'
import { breachesOf, textsIn } from './schemas.ts'
import { fixture, SITE } from './support.ts'
import { xmlFaults } from './xml.ts'

const catalogues: readonly Catalogue[] = [
  catalogueOf(fixture),
  ...fixture.tags.flatMap(({ slug }) => catalogueAt(fixture, slug) ?? []),
]

/** Atom lets others write attributes of their own on a link (RFC 4287, 6.4.2); its schema here knows none. */
const asAtom = (text: string): string => text.replace(/ (?:opds|thr):[a-zA-Z]+="[^"]*"/g, '')

test('every catalogue is valid Atom, and every entry what OPDS 1.2 wants of one', async () => {
  expect(catalogues.length).toBeGreaterThan(2)
  const documents = new Map(catalogues.map((one) => [one.tag?.slug ?? 'opds', opdsAtom(one)] as const))
  const atoms = new Map([...documents].map(([name, text]) => [name, asAtom(text)] as const))
  expect(await xmlFaults(atoms, 'tests/fixtures/schemas/atom.rng')).toEqual([])
  for (const [, text] of documents) {
    const kind = 'type="application/atom+xml;profile=opds-catalog;kind=acquisition"'
    expect(text).toContain(`<link rel="self" ${kind}`)
    expect(text).toContain(`<link rel="start" ${kind} href="${SITE}/opds.xml"`)
    for (const entry of text.match(/<entry>.*?<\/entry>/gs) ?? []) {
      expect(entry).toMatch(
        /rel="http:\/\/opds-spec\.org\/acquisition\/open-access" type="application\/epub\+zip"/,
      )
      expect(entry).toMatch(/rel="http:\/\/opds-spec\.org\/image" type="image\/png"/)
      expect(entry).toMatch(/<dc:language>it<\/dc:language>/)
      expect(entry).toMatch(/<dc:issued>\d{4}-\d\d-\d\d<\/dc:issued>/)
    }
    // Of one group at most one facet is active, and each says how many it leads to.
    expect(text.match(/opds:activeFacet="true"/g)?.length ?? 0).toBeLessThanOrEqual(1)
    for (const facet of text.match(/<link rel="http:\/\/opds-spec\.org\/facet"[^>]*>/g) ?? [])
      expect(facet).toMatch(/opds:facetGroup="Temi".* thr:count="[1-9]\d*"/)
  }
})

test('every catalogue is valid OPDS 2.0', () => {
  const breaches = breachesOf('opds.schema.json')
  expect(catalogues.flatMap((one) => breaches(opdsJson(one)))).toEqual([])
  expect(breaches({ ...opdsJson(catalogueOf(fixture)), links: [] })).not.toEqual([])
})

test('whatever a catalogue leads to is there', () => {
  const links = catalogues.flatMap((one) => [
    ...textsIn(opdsJson(one)).flatMap(({ key, value }) => (key === 'href' ? [value] : [])),
    ...[...opdsAtom(one).matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href),
  ])
  const paths = new Set(links.map((href) => href.replace(SITE, '') || '/'))
  const dead = [...paths].filter((path) => !viewAt(fixture, path) && !resourceAt(fixture, path))
  expect(dead).toEqual([])
  // Those of every theme that some issue has, in both formats; no others.
  const own = addressesOf(fixture).filter((path) => path.startsWith('/opds'))
  expect(own.filter((path) => !resourceAt(fixture, path))).toEqual([])
  expect(new Set([...paths].filter((path) => path.startsWith('/opds')))).toEqual(new Set(own))
  for (const path of ['/opds/nessuno.xml', '/opds/casa', '/opds/casa.html', '/opds/.xml', '/opds'])
    expect(resourceAt(fixture, path)).toBeUndefined()
})

const valuesIn = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, value = '']) => value)

test('a catalogue says of an issue what its e-book says of itself: who signs it, its languages, its publisher', () => {
  process.env.PUBLISHER = 'Una casa editrice'
  try {
    const entries = opdsAtom(catalogueOf(fixture)).match(/<entry>.*?<\/entry>/gs) ?? []
    const publications = textsIn(opdsJson(catalogueOf(fixture)))
    expect(entries).toHaveLength(fixture.issues.length)
    for (const [at, { slug }] of fixture.issues.entries()) {
      const book = bookAt(fixture, slug)
      const opf = book ? packageOf(book, [], 0) : ''
      const entry = entries[at] ?? ''
      const creators = valuesIn(opf, /<dc:creator[^>]*>([^<]*)/g)
      const languages = valuesIn(opf, /<dc:language>([^<]*)/g)
      expect(valuesIn(entry, /<author><name>([^<]*)/g)).toEqual(creators)
      expect(valuesIn(entry, /<dc:language>([^<]*)/g)).toEqual(languages)
      expect(valuesIn(entry, /<dc:publisher>([^<]*)/g)).toEqual(['Una casa editrice'])
      expect(valuesIn(entry, /<category [^>]*label="([^"]*)/g)).toEqual(valuesIn(opf, /<dc:subject>([^<]*)/g))
      for (const name of [...creators, ...languages, 'Una casa editrice'])
        expect(publications.map(({ value }) => value)).toContain(name)
    }
    // The fixture has an issue that more than one signs, in two languages.
    expect(entries.some((entry) => valuesIn(entry, /<author>(<name>)/g).length > 1)).toBe(true)
    expect(entries.some((entry) => entry.includes('<dc:language>en<'))).toBe(true)
  } finally {
    delete process.env.PUBLISHER
  }
})

test('the archive leads to the catalogue and to the feed of issues', () => {
  const view = viewAt(fixture, '/numeri')
  const types = view && 'metadata' in view ? view.metadata.alternates?.types : undefined
  expect(types).toMatchObject({
    'application/atom+xml;profile=opds-catalog;kind=acquisition': [{ url: `${SITE}/opds.xml` }],
    'application/opds+json': [{ url: `${SITE}/opds.json` }],
  })
  expect(JSON.stringify(types)).toContain(`${SITE}/numeri/feed.xml`)
})

test('a magazine without issues has an empty catalogue', async () => {
  const empty = catalogueOf(magazineOf([]))
  expect(await xmlFaults(new Map([['opds', opdsAtom(empty)]]), 'tests/fixtures/schemas/atom.rng')).toEqual([])
  expect(breachesOf('opds.schema.json')(opdsJson(empty))).toEqual([])
})

test('a catalogue says who publishes, as the books do that it leads to', () => {
  const magazine = magazineOf([{ slug: 'uno' }], { imprint: { publisher: 'Coop Vento, Trieste' } })
  expect(opdsAtom(catalogueOf(magazine))).toContain('<dc:publisher>Coop Vento, Trieste</dc:publisher>')
  expect(JSON.stringify(opdsJson(catalogueOf(magazine)))).toContain(
    '"publisher":{"name":"Coop Vento, Trieste"}',
  )
})
