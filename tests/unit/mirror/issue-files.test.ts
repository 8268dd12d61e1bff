import { expect, test } from 'vitest'
import type { Snapshot } from '#lib/content/snapshot.ts'
import { snapshotOf } from '#lib/content/snapshot.ts'
import { publish as published } from '#lib/delivery/publish.ts'
import { classOf, isOfItsClass, PAGE } from '#lib/mirror/classes.ts'
import { fileOf } from '#lib/mirror/layout.ts'
import { catalogueOf, NOON } from '../../builders.ts'

const snapshot: Snapshot = snapshotOf(catalogueOf([{ slug: 'uno' }]), NOON)
const house = { url: 'https://eppure.example', fonts: '</fonts/a.woff2>; rel=preload; as="font"' }
const SLUG = '01-piccoli-grandi'

/** What `app/` says of each, and the class under which file servers answer it. */
test.each([
  [`/numeri/${SLUG}/${SLUG}.epub`, 'application/epub+zip', 'book'],
  [`/numeri/${SLUG}/${SLUG}.pdf`, 'application/pdf', 'print'],
  [`/numeri/${SLUG}/lettera.html`, 'text/html; charset=utf-8', 'letter'],
  [`/numeri/${SLUG}/lettera.txt`, 'text/plain; charset=utf-8', 'plain'],
  ['/opds.xml', 'application/atom+xml;profile=opds-catalog;kind=acquisition; charset=utf-8', 'catalogue'],
  ['/opds/metodo.json', 'application/opds+json; charset=utf-8', 'catalogue-json'],
  ['/numeri/feed.xml', 'application/xml; charset=utf-8', 'xml'],
])('a mirror answers %s with the headers of our server', async (key, type, name) => {
  const rendered = { status: 200, type, body: Buffer.from('x'.repeat(300)), immutable: false }
  const answer = await published(rendered, { snapshot, key, https: true })
  expect(classOf(key).name).toBe(name)
  expect(isOfItsClass(key, answer, house)).toBe(true)
  expect(fileOf(key, 200)).toBe(`files${key}`)
})

test('the page of a whole issue is a page', () => {
  expect(classOf(`/numeri/${SLUG}/tutto`)).toBe(PAGE)
})
