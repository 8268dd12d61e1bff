import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { get, getEvery } from './every-address.ts'
import { hostile } from './hostile.ts'
import { startOwnServer } from './own-server.ts'
import { fixture } from './sites.ts'

const REQUESTS = 5000
const SEED = 1999
const AT_ONCE = 20
/** What answers that are no pages may take (`lib/delivery/store.ts`). */
const OTHERS = 8 * 1024 * 1024

/** Sends bytes on a connection of their own; gives all the statuses that come back until the server closes it. */
async function statusesOf(port: number, bytes: string): Promise<readonly number[]> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.setEncoding('latin1').on('data', (data) => {
    answer += data
  })
  // A server that refuses what it still reads may reset the connection.
  socket.on('error', () => undefined)
  socket.write(bytes)
  await once(socket, 'close')
  return [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
}

const kept = async (origin: string): Promise<{ pages: number; bytes: number }> =>
  JSON.parse((await get(origin, '/salute')).text).kept

test(`${REQUESTS} hostile requests: none fails, nothing grows, the pages are as before`, async () => {
  test.slow()
  const server = await startOwnServer({ folder: fixture.folder })
  try {
    const { origin } = server
    // Until its index is built the search is no page that is kept, and then one more.
    const search = () => fetch(`${origin}/cerca`).then(({ headers }) => headers.get('cache-control'))
    await expect.poll(search, { timeout: 30_000 }).not.toBe('no-store')
    const pages = await getEvery(origin, ['/', '/sitemap.xml', '/robots.txt', '/feed.css'])
    const before = await kept(origin)
    const known = [...pages.keys()]
    const requests = fc.sample(hostile(known), { numRuns: REQUESTS, seed: SEED })
    const port = Number(new URL(origin).port)
    const failed: string[] = []
    const seen = new Set<number>()
    while (requests.length > 0) {
      const batch = requests.splice(0, AT_ONCE)
      const answers = await Promise.all(batch.map((bytes) => statusesOf(port, bytes)))
      for (const [at, statuses] of answers.entries()) {
        for (const status of statuses) seen.add(status)
        if (statuses.some((status) => status >= 500)) failed.push(`${statuses} ${batch[at]}`)
      }
    }
    expect(failed).toEqual([])
    // All sorts were among them.
    for (const status of [200, 304, 308, 400, 404, 405, 414, 417, 431]) expect([...seen]).toContain(status)
    const after = await kept(origin)
    expect(after.pages).toBe(before.pages)
    expect(after.bytes - before.bytes).toBeLessThan(OTHERS)
    for (const [path, { etag }] of pages) expect([path, (await get(origin, path)).etag]).toEqual([path, etag])
  } finally {
    await server.stop()
  }
})
