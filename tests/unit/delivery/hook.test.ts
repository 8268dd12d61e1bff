import { createHmac } from 'node:crypto'
import type { Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPrivateListener } from '#lib/delivery/private-listener.ts'
import { close, listen } from '#lib/delivery/server.ts'
import { createTally, type Tally } from '#lib/delivery/tally.ts'

const SECRET = 'una-parola-che-non-si-indovina'
const BODY = JSON.stringify({ ref: 'refs/heads/main', note: 'è così' })

let server: Server
let origin: string
let tally: Tally
let looks = 0
let refused: string[] = []
let isReady = false

async function start(secret: string | undefined): Promise<void> {
  tally = createTally()
  looks = 0
  refused = []
  server = createPrivateListener({
    isReady: () => isReady,
    metrics: () => 'magazine_ready 1\n',
    look: () => {
      looks += 1
    },
    secret,
    tally,
    refused: (from) => refused.push(from),
    failed: () => undefined,
  })
  origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
}

beforeEach(() => start(SECRET))
afterEach(() => close(server, 0))

const hex = (body = BODY, key: string | Uint8Array = SECRET): string =>
  createHmac('sha256', key).update(body).digest('hex')

const send = async (headers: Record<string, string>, body: string = BODY): Promise<number> =>
  (await fetch(`${origin}/aggiorna`, { method: 'POST', headers, body })).status

/** As GitLab signs (Standard Webhooks), with a key that is written in base64 or as it is. */
const standard = (key: string | Uint8Array, body = BODY) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': '1796000000',
  'webhook-signature': `v1,${createHmac('sha256', key).update(`msg_1.1796000000.${body}`).digest('base64')}`,
})

test.each([
  ['GitHub', { 'x-hub-signature-256': `sha256=${hex()}` }],
  ['Forgejo', { 'x-forgejo-signature': hex() }],
  ['Gitea', { 'x-gitea-signature': hex() }],
  ['GitLab, signed', standard(SECRET)],
  [
    'GitLab, while its key is changed',
    { ...standard(SECRET), 'webhook-signature': `v1,AAAA ${standard(SECRET)['webhook-signature']}` },
  ],
  ['GitLab, by its token', { 'x-gitlab-token': SECRET }],
])('a hook of %s is taken', async (_, headers) => {
  expect([await send(headers), looks, tally.events().hooks]).toEqual([202, 1, 1])
})

test.each([
  ['without any signature', {}],
  ['signed with another secret', { 'x-hub-signature-256': `sha256=${hex(BODY, 'un-altro-segreto')}` }],
  ['with the signature of another body', { 'x-hub-signature-256': `sha256=${hex('{}')}` }],
  ['with half a signature', { 'x-hub-signature-256': `sha256=${hex().slice(0, 32)}` }],
  ['with the old kind of signature alone', { 'x-hub-signature': `sha1=${hex()}` }],
  ['with an empty signature', { 'x-hub-signature-256': '' }],
  [
    'with a signature in the wrong kind of letters',
    { 'x-forgejo-signature': Buffer.from(hex(), 'hex').toString('base64') },
  ],
  ['with another token', { 'x-gitlab-token': `${SECRET}x` }],
  ['with an empty token', { 'x-gitlab-token': '' }],
  ['with another id than the signed one', { ...standard(SECRET), 'webhook-id': 'msg_2' }],
  [
    'with a signature of a later version',
    { ...standard(SECRET), 'webhook-signature': standard(SECRET)['webhook-signature'].replace('v1', 'v2') },
  ],
])('a hook %s is refused, and nobody looks', async (_, headers) => {
  expect([await send(headers), looks, tally.events().hooks_refused]).toEqual([401, 0, 1])
  expect(refused).toEqual(['127.0.0.0'])
})

test('a key in the form of Standard Webhooks is read as such', async () => {
  await close(server, 0)
  const key = Buffer.from('trentadue ottetti di segreto, qui')
  await start(`whsec_${key.toString('base64')}`)
  expect(await send(standard(key))).toBe(202)
  expect(await send(standard(`whsec_${key.toString('base64')}`))).toBe(401)
})

test('without a secret no hook is taken, whatever it brings', async () => {
  await close(server, 0)
  await start(undefined)
  expect(await send({ 'x-hub-signature-256': `sha256=${hex(BODY, '')}` })).toBe(403)
  expect(await send({ 'x-gitlab-token': 'undefined' })).toBe(403)
  expect(looks).toBe(0)
})

test('a body longer than a Git host sends is no hook, whoever signed it', async () => {
  const long = 'a'.repeat(26 * 1024 * 1024)
  const sent = send({ 'x-hub-signature-256': `sha256=${hex(long)}` }, long).catch(() => 401)
  expect(await sent).toBe(401)
  expect(looks).toBe(0)
})

test('a hook is sent, not looked at', async () => {
  const answer = await fetch(`${origin}/aggiorna`)
  expect([answer.status, answer.headers.get('allow'), looks]).toEqual([405, 'POST', 0])
})

test('who lives is not yet ready', async () => {
  const status = async (path: string) => (await fetch(origin + path)).status
  isReady = false
  expect([await status('/vivo'), await status('/pronto'), await status('/metrics')]).toEqual([200, 503, 200])
  isReady = true
  expect([await status('/pronto'), await status('/')]).toEqual([200, 404])
})
