import inject from 'light-my-request'
import { beforeEach, expect, test } from 'vitest'
import type { Edition } from '#lib/delivery/edition.ts'
import { createHandler } from '#lib/delivery/handler.ts'
import type { Access } from '#lib/delivery/log.ts'
import { SPECULATION_RULES } from '#lib/delivery/speculation.ts'
import { editionOf } from './support.ts'

const ORIGIN = 'https://eppure.example'

const HOME = { '/': { body: '<h1>casa</h1>' } }

let lines: Access[] = []
let edition: Edition
let handler: Awaited<ReturnType<typeof createHandler>>

beforeEach(async () => {
  lines = []
  edition = (await editionOf(HOME)).edition
  handler = await createHandler({
    edition: () => edition,
    behind: () => ({ problems: 2, since: Date.parse('2026-06-15T10:00:00Z') }),
    https: true,
    access: (line) => lines.push(line),
    observe: () => undefined,
    source: () => undefined,
  })
})

const ask = (url: string, method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'OPTIONS' | 'DELETE' = 'GET') =>
  inject((request, response) => handler(request, response), { url, method })

test.each(['POST', 'PUT', 'OPTIONS', 'DELETE'] as const)('%s is not allowed', async (method) => {
  const { statusCode, headers } = await ask('/', method)
  expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test.each([
  ['/', 200],
  ['/?utm_source=x', 200],
  ['/niente', 404],
  ['/articoli/%FF', 400],
  [`/${'a'.repeat(3000)}`, 414],
])('%s answers %i', async (url, expected) => {
  expect((await ask(url)).statusCode).toBe(expected)
})

test('other ways to write an address lead to the one', async () => {
  const { statusCode, headers, payload } = await ask('//numeri/')
  expect([statusCode, headers.location, payload]).toEqual([308, '/numeri', ''])
})

test('the health of the server names no piece, and is never kept', async () => {
  const { headers, json } = await ask('/salute')
  expect(headers['cache-control']).toBe('no-store')
  expect(json()).toMatchObject({
    status: 'behind',
    since: '2026-06-15T10:00:00.000Z',
    snapshot: edition.snapshot.id,
    counts: { issues: 1, articles: 1 },
    problems: 2,
  })
})

test('the rules for reading ahead are where every page says, in their own type', async () => {
  const { headers } = await ask('/')
  const rules = await ask(String(headers['speculation-rules']).replaceAll('"', ''))
  expect(rules.headers['content-type']).toBe('application/speculationrules+json')
  expect(rules.json()).toHaveProperty('prerender')
})

test('browsers read pages ahead, and nothing else', () => {
  const [{ where }] = JSON.parse(SPECULATION_RULES).prerender
  const [{ href_matches: all }, { not }] = where.and
  const matches = (pattern: string, path: string) => new URLPattern(pattern, ORIGIN).test(path, ORIGIN)
  const readAhead = (path: string) =>
    matches(all, path) && !not.href_matches.some((pattern: string) => matches(pattern, path))
  const pages = ['/', '/articoli/otto-mesi', '/temi/ascolto+vendita', '/articoli/pagina/2']
  const others = ['/feed.xml', '/temi/metodo/feed.json', '/articoli/otto-mesi.md', '/media/1a/issues/a.svg']
  expect(pages.filter((path) => !readAhead(path))).toEqual([])
  expect([...others, '/cerca', '/cerca?q=metodo'].filter(readAhead)).toEqual([])
})

test('a request that arrives after a swap gets the new edition', async () => {
  expect((await ask('/')).payload).toBe('<h1>casa</h1>')
  edition = (await editionOf({ '/': { body: '<h1>casa nuova</h1>' } })).edition
  expect((await ask('/')).payload).toBe('<h1>casa nuova</h1>')
})

test('a request that arrived before a swap is answered from its own edition', async () => {
  const before = ask('/')
  edition = (await editionOf({ '/': { body: '<h1>casa nuova</h1>' } })).edition
  expect((await before).payload).toBe('<h1>casa</h1>')
})

test('one line a request: an id of its own, a shortened address, nothing that was searched', async () => {
  await ask('/cerca?q=segreto')
  await ask('/')
  const [first, second] = lines
  expect(first).toMatchObject({ method: 'GET', path: '/cerca', status: 404, from: '127.0.0.0' })
  expect(JSON.stringify(lines)).not.toContain('segreto')
  expect(second?.id).not.toBe(first?.id)
})
