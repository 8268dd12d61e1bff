import { randomBytes } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import inject, { type Response } from 'light-my-request'
import { beforeEach, expect, test } from 'vitest'
import { type Dictionary, dictionaryOf } from '#lib/delivery/dictionary.ts'
import { createHandler } from '#lib/delivery/handler.ts'
import { editionOf } from './support.ts'

const SLUGS = ['uno', 'due', 'tre', 'quattro', 'cinque'] as const
/** What pages have in common, which nothing but another page can make smaller. */
const COMMON = randomBytes(6000).toString('base64')
const page = (slug: string): string => `<!DOCTYPE html><title>${slug}</title><p>${COMMON}</p>`
const PAGES = Object.fromEntries(SLUGS.map((slug) => [`/articoli/${slug}`, { body: page(slug) }]))
const CHROMIUM = { 'sec-ch-ua': '"Chromium";v="156"', 'accept-encoding': 'gzip, deflate, br, zstd' }

let dictionary: Dictionary
let ask: (
  url: string,
  headers: Readonly<Record<string, string>>,
  method?: 'GET' | 'HEAD',
) => Promise<Response>

async function served(withDictionary: boolean) {
  const { edition } = await editionOf(PAGES, { articles: SLUGS.map((slug) => ({ slug })) })
  const made = await dictionaryOf(edition, true)
  if (!made) throw new Error('no dictionary')
  const handler = await createHandler({
    edition: () => edition,
    behind: () => undefined,
    https: true,
    access: undefined,
    observe: () => undefined,
    source: () => undefined,
    ...(withDictionary && { dictionary: () => made }),
  })
  const askIt: typeof ask = async (url, headers, method = 'GET') =>
    inject((request, response) => handler(request, response), { url, method, headers })
  return { made, askIt }
}

beforeEach(async () => {
  const { made, askIt } = await served(true)
  dictionary = made
  ask = askIt
})

/** What a browser that holds a dictionary says. */
const holding = (held: Dictionary) => ({
  ...CHROMIUM,
  'accept-encoding': `${CHROMIUM['accept-encoding']}, dcb, dcz`,
  'available-dictionary': `:${Buffer.from(held.path.split('/').at(-1) ?? '', 'hex').toString('base64')}:`,
})

test('the first page leads to the dictionary, whose address holds its digest', async () => {
  const { headers } = await ask('/articoli/uno', CHROMIUM)
  expect(headers.link).toBe(`<${dictionary.path}>; rel="compression-dictionary"`)
  const { headers: of } = await ask(dictionary.path, {})
  expect(of['use-as-dictionary']).toBe('match="/*", match-dest=("document")')
  expect(of['cache-control']).toContain('immutable')
})

test('who holds it gets a page by it: much smaller, and the same', async () => {
  const { rawPayload, headers } = await ask('/articoli/uno', holding(dictionary))
  expect(headers['content-encoding']).toBe('dcb')
  expect(rawPayload.subarray(0, 4)).toEqual(Buffer.from([0xff, 0x44, 0x43, 0x42]))
  expect(rawPayload.subarray(4, 36).toString('hex')).toBe(dictionary.path.split('/').at(-1))
  const bytes = dictionary.answer.identity.body
  expect(brotliDecompressSync(rawPayload.subarray(36), { dictionary: bytes }).toString()).toBe(page('uno'))
  expect(rawPayload.length).toBeLessThan(200)
})

test('such an answer is for nobody else, and says what it hangs on', async () => {
  const { headers } = await ask('/articoli/uno', holding(dictionary))
  expect(headers['cache-control']).toBe('private, max-age=0')
  expect(headers.vary).toBe('accept-encoding, available-dictionary')
  const { headers: plain } = await ask('/articoli/uno', CHROMIUM)
  expect(headers.etag).not.toBe(plain.etag)
})

test.each<[string, Record<string, string>]>([
  ['Firefox', { 'accept-encoding': 'gzip, deflate, br, zstd' }],
  ['curl', {}],
  ['a program that takes gzip', { 'accept-encoding': 'gzip' }],
])('to %s all is as it was, header by header', async (_, headers) => {
  const { askIt } = await served(false)
  for (const url of ['/articoli/uno', '/niente', '/articoli/%FF']) {
    const [now, before] = [await ask(url, headers), await askIt(url, headers)]
    expect(now.rawPayload).toEqual(before.rawPayload)
    expect({ ...now.headers, date: '' }).toEqual({ ...before.headers, date: '' })
  }
})

test.each<[string, Record<string, string>]>([
  ['another dictionary', { 'available-dictionary': ':AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:' }],
  ['what is none', { 'available-dictionary': 'ciao' }],
  ['the dictionary but refuses its coding', { 'accept-encoding': 'gzip, br, dcb;q=0' }],
  ['the dictionary but names no coding for it', { 'accept-encoding': 'gzip, br' }],
])('who holds %s gets the page as others do, and is led to the dictionary', async (_, headers) => {
  const answer = await ask('/articoli/uno', { ...holding(dictionary), ...headers })
  expect(answer.headers['content-encoding']).toBe('br')
  expect(answer.headers.link).toContain(dictionary.path)
  expect(answer.headers.vary).toContain('available-dictionary')
})

test('a page that the browser still has is not sent again, in whichever coding it came', async () => {
  for (const earlier of [CHROMIUM, holding(dictionary)]) {
    const { headers } = await ask('/articoli/uno', earlier)
    const again = await ask('/articoli/uno', {
      ...holding(dictionary),
      'if-none-match': String(headers.etag),
    })
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0])
  }
})

test('failures, redirects and HEAD are answered as ever', async () => {
  expect((await ask('/niente', holding(dictionary))).headers['content-encoding']).not.toBe('dcb')
  expect((await ask('/articoli/uno/', holding(dictionary))).statusCode).toBe(308)
  const { statusCode, payload } = await ask('/articoli/uno', holding(dictionary), 'HEAD')
  expect([statusCode, payload]).toEqual([200, ''])
})

test('equal pages make an equal dictionary; a magazine of four articles has none', async () => {
  expect((await served(true)).made.path).toBe(dictionary.path)
  const few = await editionOf(PAGES, { articles: SLUGS.slice(0, 4).map((slug) => ({ slug })) })
  expect(await dictionaryOf(few.edition, true)).toBeUndefined()
})
