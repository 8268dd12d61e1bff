import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import inject from 'light-my-request'
import { describe, expect, test } from 'vitest'
import { makeAnswer } from '#lib/delivery/answer.ts'
import { chooseVariant, isKnown, respond } from '#lib/delivery/respond.ts'

const TEXT = 'Gli opposti, insieme. '.repeat(50)
const headers = { 'cache-control': 'public', 'x-content-type-options': 'nosniff' }
const page = await makeAnswer({ status: 200, type: 'text/html', body: Buffer.from(TEXT), headers })
const missing = await makeAnswer({ status: 404, type: 'text/html', body: Buffer.from(TEXT), headers })
const picture = await makeAnswer({ status: 200, type: 'image/jpeg', body: Buffer.from(TEXT), headers })

const ask = (answer: typeof page, asked: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  inject((request, response) => void respond(request, response, answer), { method, url: '/', headers: asked })

describe('the coding that the client takes', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip;q=1', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000', undefined],
    ['x-br, brotli', undefined],
    ['identity', undefined],
    ['', undefined],
  ])('%s', (accepted, coding) => {
    expect(chooseVariant(page, accepted).headers['content-encoding']).toBe(coding)
  })
})

test('every coding gives the same text, its own tag and the same Vary', async () => {
  const [plain, br, gzip] = await Promise.all([
    ask(page),
    ask(page, { 'accept-encoding': 'br' }),
    ask(page, { 'accept-encoding': 'gzip' }),
  ])
  expect(plain.payload).toBe(TEXT)
  expect(brotliDecompressSync(br.rawPayload).toString()).toBe(TEXT)
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(TEXT)
  expect(new Set([plain, br, gzip].map((answer) => answer.headers.etag)).size).toBe(3)
  for (const answer of [plain, br, gzip]) {
    expect(answer.headers.vary).toBe('accept-encoding')
    expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length)
  }
})

test('what does not shrink is sent as it is, to all alike', async () => {
  const answer = await ask(picture, { 'accept-encoding': 'br' })
  expect(answer.headers).not.toHaveProperty('vary')
  expect(answer.headers).not.toHaveProperty('content-encoding')
})

test('HEAD says all that GET would, without the body', async () => {
  const { headers: said, rawPayload } = await ask(page, {}, 'HEAD')
  expect(rawPayload).toHaveLength(0)
  expect({ ...said, date: '' }).toEqual({ ...(await ask(page)).headers, date: '' })
})

test('a client that holds the page gets 304, with what it may need and no body', async () => {
  const { headers: first } = await ask(page, { 'accept-encoding': 'br' })
  const etag = String(first.etag)
  for (const given of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const answer = await ask(page, { 'accept-encoding': 'br', 'if-none-match': given })
    expect([answer.statusCode, answer.payload]).toEqual([304, ''])
    expect(answer.headers).toMatchObject({ etag, 'cache-control': 'public', vary: 'accept-encoding' })
  }
  expect((await ask(page, { 'if-none-match': etag })).statusCode).toBe(200)
})

test('a page for an error is always sent', async () => {
  expect((await ask(missing, { 'if-none-match': '*' })).statusCode).toBe(404)
})

test('a part of a tag is not the tag', () => {
  expect(isKnown('"abc"', '"ab"')).toBe(false)
})
