import { hash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import pLimit from 'p-limit'
import { getEvery } from './every-address.ts'
import { startOwnServer } from './own-server.ts'
import { fixture, quarterly } from './sites.ts'

const CODINGS = ['identity', 'gzip', 'br'] as const
const FROM = ['/', '/robots.txt', '/sitemap.xml', '/manifest.webmanifest']
/** More at a time, and who draws pictures has some wait too long: they get 503 (`lib/delivery/render.ts`). */
const AT_ONCE = 8
const LONG_AGO = new Date('2001-02-03T04:05:06Z')

/** A copy whose files were written in another order, and at another time. */
function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'eppure-copia-'))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted()
    .toReversed()
  for (const path of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    copyFileSync(join(folder, path), join(copy, path))
    utimesSync(join(copy, path), LONG_AGO, LONG_AGO)
  }
  return copy
}

/** An answer as it travels: every header but the time, and a hash of the bytes. */
async function answerOf(origin: string, path: string, coding: string): Promise<string> {
  const sent = request(origin + path, { headers: { 'accept-encoding': coding } }).end()
  const [response] = await once(sent, 'response')
  const body = Buffer.concat(await response.toArray())
  const { date: _, ...headers } = response.headers
  return JSON.stringify({ status: response.statusCode, ...headers, body: hash('sha256', body) })
}

const SITES = [
  { ...fixture, words: ['/cerca?q=stufa', '/cerca?tema=casa'] },
  { ...quarterly, words: ['/cerca?q=farina', '/cerca?tema=pane'] },
]

for (const { name, folder, words } of SITES)
  test(`two servers on two copies of the ${name} give the same bytes and tags at every address`, async () => {
    // It goes through all addresses of two sites, in every coding.
    test.slow()
    const copy = copyOf(folder)
    const servers = await Promise.all([startOwnServer({ folder }), startOwnServer({ folder: copy })])
    try {
      const [one, other] = servers
      const paths = [...(await getEvery(one.origin, [...FROM, ...words])).keys()]
      expect(paths.length).toBeGreaterThan(50)
      for (const coding of CODINGS) {
        // Asked for in another order, by others at the same time: nothing of that may show.
        const asked = coding === 'identity' ? paths.toReversed() : paths
        const limited = pLimit(AT_ONCE)
        const theirs = new Map(
          await limited.map(
            asked,
            async (path) => [path, await answerOf(other.origin, path, coding)] as const,
          ),
        )
        for (const path of paths)
          expect(`${path} ${theirs.get(path)}`).toBe(`${path} ${await answerOf(one.origin, path, coding)}`)
      }
    } finally {
      await Promise.all(servers.map((server) => server.stop()))
      rmSync(copy, { recursive: true })
    }
  })
