import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { fixture, freePort, SITE_URL } from './sites.ts'

/** One of each kind: every one comes by files of its own. */
const KINDS = [
  '/',
  '/numeri',
  '/cerca?q=stalla',
  '/feed.xml',
  '/sitemap.xml',
  '/icon.svg',
  '/rivista.js',
  '/redazione',
  '/non-c-e',
]

test('what the artefact holds is enough: every kind of address answers as from the repository, and Node alone starts it', async () => {
  // All that is imported is parsed to find it: half a minute of a core, and a busy machine has other work.
  test.setTimeout(180_000)
  const place = mkdtempSync(join(tmpdir(), 'artefatto-'))
  const folder = join(place, 'eppure')
  const make = ['run', '--silent', 'artifact', '--', '--newsroom', '--to', folder]
  const made = spawnSync('npm', make, { encoding: 'utf8' })
  expect(made.status, made.stderr).toBe(0)
  expect(() => statSync(join(folder, 'app'))).toThrow('ENOENT')

  const port = await freePort()
  const child = spawn(process.execPath, ['lib/delivery/start.ts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      NODE_ENV: 'production',
      PORT: port,
      HOST: '127.0.0.1',
      SITE_URL,
      CONTENT_DIR: join(process.cwd(), fixture.folder),
      CACHE_DIR: join(place, 'cache'),
      ...fixture.environment,
    },
  })
  const ended = once(child, 'exit')
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const ask = (origin: string, path: string) =>
    fetch(origin + path).then(
      ({ status, headers }) => [path, status, headers.get('etag')],
      () => said.join(''),
    )
  const own = `http://127.0.0.1:${port}`
  await expect.poll(() => ask(own, '/robots.txt'), { timeout: 30_000 }).toContain(200)
  // The search says so while its first index is made: until both have theirs their answers may differ.
  const differ = async (path: string) =>
    JSON.stringify(await ask(own, path)) === JSON.stringify(await ask(fixture.origin, path)) ? [] : [path]
  const paths = await kinds()
  await expect
    .poll(async () => (await Promise.all(paths.map(differ))).flat(), { timeout: 30_000 })
    .toEqual([])
  child.kill('SIGTERM')
  await ended
  rmSync(place, { recursive: true, force: true })
})

/** Those above, and what a page of an article names: its style sheet, its pictures, its preview. */
async function kinds(): Promise<readonly string[]> {
  const feed: unknown = await (await fetch(`${fixture.origin}/feed.json`)).json()
  const first = /\/articoli\/[a-z0-9-]+/.exec(JSON.stringify(feed))?.[0] ?? ''
  const page = await (await fetch(fixture.origin + first)).text()
  const named = [
    ...page.matchAll(
      /(?:href|src|content)="(?:https:\/\/eppure\.example)?(\/(?:_next|media|immagini)[^"]+)"/g,
    ),
  ]
  return [...KINDS, first, `${first}.md`, ...named.map(([, path = '']) => path)]
}
