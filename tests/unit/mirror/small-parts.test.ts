import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { snapshotOf } from '#lib/content/snapshot.ts'
import { imageAddresses } from '#lib/mirror/addresses.ts'
import { ADDRESS } from '#lib/mirror/faces.ts'
import { heldText } from '#lib/mirror/held.ts'
import { serverAt } from '#lib/mirror/in-step.ts'
import { fileOf } from '#lib/mirror/layout.ts'
import { linkAll } from '#lib/mirror/link.ts'
import { movedFiles } from '#lib/mirror/moved.ts'
import { addressesOf } from '#lib/view/addresses.ts'
import { catalogueOf, NOON } from '../../builders.ts'
import { recordsOf } from '../../e2e/records.ts'
import { emptyFolder } from './support.ts'

test.each([
  [{ slug: 'uno' }, null],
  [{ slug: 'uno', published: '2026-07-01T08:30' }, '2026-07-01T06:30:00.000Z'],
  [{ slug: 'uno', published: '2026-07-01T08:30', draft: true }, null],
])('a mirror says the minute of the next piece: %j', (article, next) => {
  const snapshot = snapshotOf(catalogueOf([{ slug: 'zero' }, article]), NOON)
  expect(JSON.parse(heldText(snapshot))).toEqual({
    snapshot: snapshot.id,
    moment: '2026-06-15T10:00:00.000Z',
    next,
  })
})

const fixture = await recordsOf('tests/fixtures/valid')

test('every address of a magazine is one that file servers look for, and no two have the same file', () => {
  const addresses = [...addressesOf(fixture.magazine), ...imageAddresses(fixture)]
  const canonical = new RegExp(`^(?:/|${ADDRESS})$`)
  expect(addresses.filter((address) => !canonical.test(address))).toEqual([])
  const files = [...addresses, '/index', '/index.html', '/articoli.html', '/feed'].map((address) =>
    fileOf(address, 200),
  )
  expect(new Set(files).size).toBe(new Set(addresses).size + 4)
})

test.each([
  '//articoli',
  '/articoli/',
  '/articoli/../x',
  '/articoli/./x',
  '/..',
  '/%61',
  '/a?b',
  '/a b',
  '/@',
  '/a\\b',
  '/è',
])('%s is the server’s to answer', (target) => {
  expect(new RegExp(`^(?:/|${ADDRESS})$`).test(target)).toBe(false)
})

test('images have an address for every width that pages name', () => {
  expect(imageAddresses(fixture).length).toBeGreaterThan(0)
  expect(imageAddresses(fixture).every((address) => address.startsWith('/media/'))).toBe(true)
})

test('what moved is a pattern for that address and no other', () => {
  const text = movedFiles(new Map([['/articoli/a.md', '/articoli/b.md']])).get('moved.nginx.conf') ?? ''
  const [, pattern = '', to] = /^"~(.+)" "(.+)";\n$/.exec(text) ?? []
  expect(to).toBe('/articoli/b.md')
  expect(new RegExp(pattern).test('/articoli/a.md')).toBe(true)
  expect(new RegExp(pattern).test('/articoli/axmd')).toBe(false)
  expect(new RegExp(pattern).test('/articoli/a.md2')).toBe(false)
})

test.each([
  [undefined, '127.0.0.1:3000'],
  ['0.0.0.0', '127.0.0.1:3000'],
  ['::', '127.0.0.1:3000'],
  ['::1', '[::1]:3000'],
  ['10.0.0.7', '10.0.0.7:3000'],
])('a server that listens on %s is found at %s', (host, found) => {
  expect(serverAt({ host, port: 3000 })).toBe(found)
})

test('thousands of files are linked, and those that are not there are told', async () => {
  const root = emptyFolder()
  const [from, to] = [join(root, 'a'), join(root, 'b')]
  mkdirSync(from)
  const paths = Array.from({ length: 2000 }, (_, n) => `${n}.html`)
  for (const path of paths.slice(1)) writeFileSync(join(from, path), path)
  expect(await linkAll({ from, to, proves: false, paths })).toEqual(new Set(['0.html']))
  expect(statSync(join(to, '1999.html')).ino).toBe(statSync(join(from, '1999.html')).ino)
})
