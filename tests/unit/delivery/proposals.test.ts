import { request as ask, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHandler } from '#lib/delivery/handler.ts'
import type { Access } from '#lib/delivery/log.ts'
import { createForms } from '#lib/delivery/proposals.ts'
import type { Rendered } from '#lib/delivery/render.ts'
import { createHttpServer, listen } from '#lib/delivery/server.ts'
import type { Proposal } from '#lib/model/proposal.ts'
import type { JudgeApart } from '#lib/proposal/judge-apart.ts'
import { strings } from '#lib/strings.ts'
import { editionOf } from './support.ts'

const SECRET = 'parola-che-non-deve-uscire'
const TYPE = 'application/x-www-form-urlencoded'

let server: Server
let port = 0
let requests = 0
let lines: unknown[] = []
let judged: Proposal | undefined | Error
let store: Awaited<ReturnType<typeof editionOf>>['edition']

const proposal = (remarks: Proposal['remarks'] = {}): Proposal => ({
  ...{ way: 'articolo', values: { testo: [SECRET] }, remarks, mended: 0, places: {}, links: [] },
  files: [
    { path: 'issues/a/b.md', name: 'b.md', text: `---\n---\n${SECRET}\n`, link: 'https://x', isWhole: true },
  ],
})

beforeEach(async () => {
  vi.stubEnv('REPOSITORY_URL', 'https://github.com/chi/rivista')
  lines = []
  judged = proposal()
  const judge: JudgeApart = async () => {
    if (judged instanceof Error) throw judged
    return judged
  }
  const { edition } = await editionOf({ '/': { body: '<h1>casa</h1>' } })
  store = edition
  const rendered = (given?: Proposal): Rendered => ({
    ...{ status: 200, type: 'text/html; charset=utf-8', immutable: false },
    body: Buffer.from(`<p>${given?.values.testo?.[0]}</p>`),
  })
  const handler = await createHandler({
    edition: () => edition,
    behind: () => undefined,
    https: true,
    access: (line: Access) => lines.push(line),
    observe: () => undefined,
    source: () => undefined,
    form: createForms({
      render: async (_, __, given) => rendered(given),
      judge,
      folder: 'content',
      url: 'https://eppure.example',
      clock: () => 0,
      failed: (why) => lines.push(why),
    }),
  })
  requests = 0
  server = createHttpServer(handler, (error) => lines.push(error))
  server.on('request', () => {
    requests += 1
  })
  port = await listen(server, 0, '127.0.0.1')
})
afterEach(() => {
  vi.unstubAllEnvs()
  server.closeAllConnections()
  server.close()
})

type Got = {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
}

function post(path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = ask({
      port,
      host: '127.0.0.1',
      path,
      method: 'POST',
      headers: { 'content-type': TYPE, ...headers },
    })
    sent.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          ...{ status: response.statusCode ?? 0, headers: response.headers },
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sent.end(body)
  })
}

test('a form that is right is answered with its page, one that is not with 422, and neither is kept', async () => {
  const right = await post('/proponi', `testo=${SECRET}`)
  expect([right.status, right.headers['cache-control'], right.body]).toEqual([
    200,
    'no-store',
    `<p>${SECRET}</p>`,
  ])
  judged = proposal({ title: [{ level: 'fault', says: 'è vuoto → scrivi' }] })
  expect((await post('/proponi', `testo=${SECRET}`)).status).toBe(422)
  expect(store.pages()).toEqual([])
  expect((await store.answer('/proponi')).identity.body.toString()).not.toContain(SECRET)
})

test('the file is handed over as a file', async () => {
  const { status, headers, body } = await post('/proponi', `testo=${SECRET}&scarica=b.md`)
  expect([status, headers['content-disposition'], headers['cache-control']]).toEqual([
    200,
    'attachment; filename="b.md"',
    'no-store',
  ])
  expect(body).toContain(SECRET)
})

test('no line of a log holds a word of a form, not even where it fails', async () => {
  await post('/proponi', `testo=${SECRET}`)
  judged = new Error(`cannot read ${SECRET}`)
  const { status, headers } = await post(`/proponi?x=${SECRET}`, `testo=${SECRET}`)
  expect([status, headers['retry-after']]).toEqual([503, '5'])
  expect(lines.length).toBeGreaterThan(2)
  expect(JSON.stringify(lines)).not.toContain(SECRET)
})

test.each([
  [403, { 'sec-fetch-site': 'cross-site' }],
  [403, { origin: 'https://altrove.example' }],
  [200, { 'sec-fetch-site': 'same-origin', origin: 'https://eppure.example' }],
  [200, { origin: 'https://eppure.example' }],
  [415, { 'content-type': 'multipart/form-data; boundary=x' }],
  [415, { 'content-type': 'application/json' }],
  [415, { 'content-encoding': 'gzip' }],
])('%i to a form with %j', async (status, headers) => {
  expect((await post('/proponi', 'testo=x', headers)).status).toBe(status)
})

test('nine thousand words of Italian, as the refusal says, are not too long', async () => {
  const sentence = 'La mattina il forno è già acceso, e in fondo alla via c’è chi lo aspetta. '
  const testo = sentence.repeat(9000 / sentence.trim().split(' ').length)
  const { status } = await post('/proponi', `${new URLSearchParams({ testo })}`)
  expect([status, strings.proposal.refusals[413].includes('novemila parole')]).toEqual([200, true])
})

test('a form that is too long is refused in words, up to a megabyte', async () => {
  const { status, body } = await post('/proponi', `testo=${'x'.repeat(300_000)}`)
  expect([status, body]).toEqual([413, `${strings.proposal.refusals[413]}\n`])
})

test.each(['Content-Length: 5000000', 'Transfer-Encoding: chunked'])(
  'a longer one is not read to its end (%s)',
  async (length) => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined)
    socket.write(`POST /proponi HTTP/1.1\r\nHost: x\r\nContent-Type: ${TYPE}\r\n${length}\r\n\r\n`)
    const chunk = 'x'.repeat(60_000)
    for (let sent = 0; sent < 20; sent += 1) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`)
    const first = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))))
    expect(first).toMatch(/^HTTP\/1\.1 413 /)
    socket.destroy()
  },
)

test.each(['/', '/proponi/altro', '/proponi/errore/a/b', '/articoli/uno'])(
  'no form stands at %s',
  async (path) => {
    expect((await post(path, 'testo=x')).status).toBe(405)
  },
)

test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  '%s is told what is allowed where a form stands',
  async (method) => {
    const allowed = async (path: string) =>
      (await fetch(`http://127.0.0.1:${port}${path}`, { method })).headers.get('allow')
    expect(await allowed('/proponi')).toBe('GET, HEAD, POST')
    expect(await allowed('/proponi/errore')).toBe('GET, HEAD, POST')
    expect(await allowed('/articoli/uno')).toBe('GET, HEAD')
  },
)

test('a form that is left off in the middle is no failure of ours', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.write(
    `POST /proponi HTTP/1.1\r\nHost: x\r\nContent-Type: ${TYPE}\r\nContent-Length: 5000\r\n\r\ntesto=`,
  )
  await new Promise((resolve) => socket.once('connect', resolve))
  await vi.waitFor(() => expect(requests).toBe(1))
  socket.destroy()
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  expect(lines).toMatchObject([{ status: 408, path: '/proponi' }])
})

test('without a repository there are no forms', async () => {
  vi.stubEnv('REPOSITORY_URL', '')
  expect((await post('/proponi', 'testo=x')).status).toBe(405)
})
