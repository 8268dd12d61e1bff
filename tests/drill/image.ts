/** `npm run drill:image`: builds `deploy/Containerfile` and runs it locked up as in `deploy/compose.yaml`. Needs root, podman, runc and mmdebstrap. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bases, command } from './bases.ts'
import { buildImage, lookInside, removeVolume, runToItsEnd, startContainer, statusOf } from './container.ts'
import { startReaders } from './readers.ts'
import { ROOT, until } from './replica.ts'
import { ADDRESSES, articleIn, contentIn, edit, write } from './stage.ts'

const LONGEST_END = 5000
/** No program of the last stage may be one of these: who breaks in finds no tools. */
const TOOLS =
  '{bin,sbin,usr/bin,usr/sbin,usr/local/bin}/{sh,bash,dash,busybox,apt,apt-get,dpkg,npm,perl,curl}'
const WRITTEN = ['/tmp', '/cache']
const LOCKED = ['/app', '/content', '/etc', '/usr', '/']

const faults: string[] = []
function expect(what: string, isSo: boolean, found: unknown = ''): void {
  console.log(`${isSo ? 'ok' : 'FAILED'}  ${what}${found === '' ? '' : `: ${found}`}`)
  if (!isSo) faults.push(what)
}

const megabytes = (folder: string): number =>
  Math.round(Number(command('du', '--summarize', '--bytes', folder).split('\t')[0]) / 2 ** 20)

function looksInside(folder: string): void {
  const parts = ['app/bin/node', 'app/node_modules', 'app/.next', 'app/lib'].map((part) => join(folder, part))
  const [all, node = 0, ...rest] = [megabytes(folder), ...parts.map(megabytes)]
  const base = all - megabytes(join(folder, 'app'))
  expect(
    'the image',
    all < 300,
    `${all} MB: Node ${node}, packages, build and engine ${rest.join(', ')}, base ${base}`,
  )
  expect('no shell, no package manager', globSync(TOOLS, { cwd: folder }).length === 0)
  const set = command('find', folder, '-xdev', '-type', 'f', '-perm', '/6000')
  expect('no program runs as somebody else', set === '', set)
}

/** The program that tries to write into each folder, and says which let it. */
const writing = (folders: readonly string[]): string =>
  `console.log(${JSON.stringify(folders)}.filter((folder) => { try { require('fs').writeFileSync(folder + '/prova', 'x'); return true } catch { return false } }).join())`

const place = mkdtempSync(join(tmpdir(), 'eppure-image-'))
const volumes = ['eppure-drill-cache', 'eppure-drill-empty']
const [cache = '', empty = ''] = volumes
try {
  const base = bases()
  console.log(`      bases: ${base.build}, ${base.run}`)
  buildImage(ROOT, base.build, base.run)
  lookInside(looksInside)

  const content = contentIn(place)
  const article = articleIn(content)
  const text = readFileSync(article, 'utf8')
  const statusAt = async (origin: string, path: string) => (await fetch(origin + path)).status
  const healthOf = async (origin: string) => (await fetch(`${origin}/salute`)).text()

  const began = performance.now()
  const first = await startContainer({ content, cache: `${cache}:/cache` })
  expect('healthy after a first start', true, `${Math.round(performance.now() - began)} ms`)
  for (const [path, status] of [
    ['/', 200],
    ['/salute', 200],
    ['/cerca?q=prezzo', 200],
    ['/nessuno', 404],
  ] as const) {
    const got = await statusAt(first.origin, path)
    expect(`${path} answers ${status}`, got === status, got === status ? '' : got)
  }
  expect('another user than root', statusOf(first.pid, 'Uid').startsWith('65532\t'))
  expect('no capability', /^0+$/.test(statusOf(first.pid, 'CapEff') + statusOf(first.pid, 'CapBnd')))
  expect('no new privileges', statusOf(first.pid, 'NoNewPrivs') === '1')
  const wrote = first.tries(writing([...WRITTEN, ...LOCKED]))
  expect('/tmp and /cache can be written to, nothing else', wrote === WRITTEN.join(), wrote)
  const before = await healthOf(first.origin)
  edit(article, 'nel contenitore')
  const isOther = async () =>
    JSON.parse(await healthOf(first.origin)).snapshot !== JSON.parse(before).snapshot
  const live = await until('a change in the volume is live', isOther)
  expect('a change in the volume is live', true, `${live} ms`)

  const readers = startReaders(first.origin, ADDRESSES)
  await until(
    'an edition is kept',
    async () => first.tries("console.log(require('fs').readdirSync('/cache/editions').length)") !== '0',
  )
  const { ms, code } = first.end()
  await readers.stop()
  expect('TERM ends it, under load', ms < LONGEST_END && code === 0, `${ms} ms, exit ${code}`)

  write(article, text.replace(/^title:/m, 'titolo:'))
  const behind = await startContainer({ content, cache: `${cache}:/cache` })
  const said = await healthOf(behind.origin)
  expect(
    'broken at the start, an edition in the cache: it is served',
    (await statusAt(behind.origin, '/')) === 200 && said.includes('"behind"'),
    said,
  )
  write(article, text)
  const mended = await until('mended', async () => (await healthOf(behind.origin)).includes('"ok"'))
  expect('mended while it runs', true, `${mended} ms`)
  behind.end()

  write(article, text.replace(/^title:/m, 'titolo:'))
  for (const [what, found, words] of [
    [
      'broken at the first start',
      runToItsEnd({ content, cache: `${empty}:/cache` }),
      'la chiave «titolo» non esiste',
    ],
    ['no content at all', runToItsEnd({ cache: `${empty}:/cache` }), 'controlla CONTENT_DIR'],
  ] as const) {
    expect(
      `${what}: it ends and says why`,
      found.code === 1 && found.said.includes(words),
      `exit ${found.code}`,
    )
  }
  write(article, text)
  const unkept = await startContainer({ content, cache: `${empty}:/cache:ro` })
  const status = await statusAt(unkept.origin, '/')
  expect(
    'a cache that is read only: served, and said',
    status === 200 && unkept.said().includes('CACHE_DIR'),
    status,
  )
  unkept.end()
} finally {
  for (const volume of volumes) removeVolume(volume)
  rmSync(place, { recursive: true, force: true, maxRetries: 3 })
}
console.log(faults.length === 0 ? 'all of it holds' : `${faults.length} FAILED`)
process.exitCode = faults.length === 0 ? 0 : 1
