import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openReleases } from '#lib/mirror/releases.ts'
import { emptyFolder, markdown, release, type Stands } from './support.ts'

const LONG = 'Una riga abbastanza lunga da valere la pena di comprimerla. '.repeat(20)
const page = (id: string, body = LONG) => ({ id, page: { body } })

const ONE: Stands = {
  '/': page('home'),
  '/articoli/uno': page('uno'),
  '/articoli/uno.md': { id: 'testo', page: markdown('/articoli/uno.md', '# Uno') },
  '/articoli/due': page('due'),
}
const PAGE = 'current/pages/articoli/uno.html'
const inode = (root: string, path: string) => statSync(join(root, path)).ino
const read = (root: string, path: string) => readFileSync(join(root, path))
const names = (root: string) => readdirSync(join(root, 'releases')).toSorted()

test('every address is a file, the same bytes in each coding', async () => {
  const root = emptyFolder()
  expect(await release(root, ONE)).toMatchObject({ addresses: 4, kept: 0, left: [] })
  const plain = read(root, PAGE).toString()
  expect(plain).toBe(LONG)
  expect(brotliDecompressSync(read(root, `${PAGE}.br`)).toString()).toBe(plain)
  expect(gunzipSync(read(root, `${PAGE}.gz`)).toString()).toBe(plain)
  expect(read(root, 'current/pages/@.html').toString()).toBe(LONG)
  expect(read(root, 'current/files/articoli/uno.md').toString()).toBe('# Uno')
  expect(existsSync(join(root, 'current/files/articoli/uno.md.br'))).toBe(false)
})

test('equal bytes have equal times in every mirror, other bytes have others, and none is to come', async () => {
  const [a, b] = [emptyFolder(), emptyFolder()]
  await release(a, ONE)
  await release(b, { ...ONE, '/articoli/due': page('due', `${LONG}!`) })
  const time = (root: string, path: string) => statSync(join(root, path)).mtimeMs
  for (const ending of ['', '.br', '.gz']) {
    expect(time(a, PAGE + ending)).toBe(time(b, PAGE + ending))
    expect(time(a, `current/pages/articoli/due.html${ending}`)).not.toBe(
      time(b, `current/pages/articoli/due.html${ending}`),
    )
    expect(time(a, PAGE + ending)).toBeLessThan(Date.now())
  }
})

test('the next release writes what changed; the rest are the files of the one before, which stays as it was', async () => {
  const root = emptyFolder()
  const { release: first } = await release(root, ONE)
  const kept = inode(root, PAGE)
  const changed = { ...ONE, '/articoli/due': page('due, altrimenti', `${LONG} E poi altro.`) }
  expect(await release(root, changed)).toMatchObject({ written: ['/articoli/due'], kept: 3 })
  expect(inode(root, PAGE)).toBe(kept)
  expect(read(root, 'current/pages/articoli/due.html').toString()).toContain('E poi altro')
  expect(read(root, `releases/${first}/pages/articoli/due.html`).toString()).toBe(LONG)
})

test('a document of another name with the same bytes is not written again; nor one that other code makes alike', async () => {
  const root = emptyFolder()
  await release(root, ONE)
  expect(await release(root, { ...ONE, '/articoli/due': page('altro nome') })).toMatchObject({ written: [] })
  expect(await release(root, ONE, { scope: 'altro codice' })).toMatchObject({ written: [], kept: 4 })
})

test('what is gone has no file in the next release', async () => {
  const root = emptyFolder()
  await release(root, ONE)
  const { '/articoli/due': _, ...rest } = ONE
  await release(root, rest)
  expect(existsSync(join(root, 'current/pages/articoli/due.html'))).toBe(false)
})

test('what was taken back, what moved and what no file can say go their own ways', async () => {
  const root = emptyFolder()
  const articles = [
    { slug: 'uno' },
    { slug: 'due', withdrawn: { date: '2026-05-01', reason: 'Era sbagliato.' } },
    { slug: 'tre', aliases: ['tre-prima'] },
  ]
  const stands: Stands = {
    ...ONE,
    '/articoli/tre-prima': { id: '→ /articoli/tre' },
    '/articoli/uno.md': {
      id: 'altrove',
      page: { headers: { 'content-type': 'text/markdown; charset=utf-8' }, body: 'senza la sua pagina' },
    },
    '/temi/metodo': { id: 'guasto', page: 'throws' },
  }
  const written = await release(root, stands, { articles })
  expect(written.left.toSorted()).toEqual(['/articoli/uno.md', '/temi/metodo'])
  expect(read(root, 'current/gone/articoli/due.html').toString()).toBe(LONG)
  expect(existsSync(join(root, 'current/pages/articoli/due.html'))).toBe(false)
  expect(read(root, 'current/moved.nginx.conf').toString()).toBe(
    '"~^/articoli/tre-prima$" "/articoli/tre";\n',
  )
})

for (const [what, harm] of [
  ['is missing', (path: string) => rmSync(path)],
  ['is damaged', (path: string) => writeFileSync(path, 'mezza')],
] as const) {
  test(`a file of the release before that ${what} is written again`, async () => {
    const root = emptyFolder()
    await release(root, ONE)
    harm(join(root, `${PAGE}.br`))
    expect(await release(root, ONE, { proves: true })).toMatchObject({ written: ['/articoli/uno'] })
    expect(brotliDecompressSync(read(root, `${PAGE}.br`)).toString()).toBe(LONG)
  })
}

test('three releases stay, the current one among them', async () => {
  const root = emptyFolder()
  const releases: string[] = []
  for (let n = 0; n < 6; n += 1) {
    releases.push((await release(root, { ...ONE, '/articoli/due': page(`due ${n}`, LONG + n) })).release)
  }
  expect(names(root)).toEqual(releases.slice(-3).toSorted())
  expect(read(root, 'current/pages/articoli/due.html').toString()).toBe(`${LONG}5`)
})

test('a release that cannot be written leaves the one before, and nothing else', async () => {
  const root = emptyFolder()
  const { release: first } = await release(root, ONE)
  const full = () => () => Promise.reject(new Error('ENOSPC'))
  await expect(release(root, { ...ONE, '/articoli/due': page('due 2') }, { placer: full })).rejects.toThrow(
    'ENOSPC',
  )
  expect(names(root)).toEqual([first])
  expect(read(root, PAGE).toString()).toBe(LONG)
})

test('a write that was cut in half is never current, and the next one clears it away', async () => {
  const root = emptyFolder()
  const { release: first } = await release(root, ONE)
  // No process has this number: the largest that Linux gives is 4,194,304.
  const half = join(root, 'releases/.draft-4194305/pages')
  mkdirSync(half, { recursive: true })
  writeFileSync(join(half, 'mezza.html'), '<h1>Me')
  expect(read(root, PAGE).toString()).toBe(LONG)
  const { release: second } = await release(root, ONE)
  expect(names(root)).toEqual([first, second].toSorted())
})

test('a release whose list cannot be read is one of which nothing is known', async () => {
  const root = emptyFolder()
  await release(root, ONE)
  writeFileSync(join(root, 'current/mirror.json'), '{"entries":[')
  expect(await release(root, ONE)).toMatchObject({ addresses: 4, kept: 0 })
})

test('another user can read a release whose writer makes files for itself alone', async () => {
  const releases = openReleases(emptyFolder())
  const draft = await releases.begin()
  mkdirSync(join(draft, 'pages/articoli'), { recursive: true })
  writeFileSync(join(draft, 'pages/articoli/uno.html'), LONG)
  for (const path of ['', 'pages', 'pages/articoli']) chmodSync(join(draft, path), 0o700)
  chmodSync(join(draft, 'pages/articoli/uno.html'), 0o600)
  await releases.end(draft, 'prima')
  const current = (await releases.current()) ?? ''
  const mode = (path: string) => (statSync(join(current, path)).mode & 0o777).toString(8)
  expect(['', 'pages', 'pages/articoli', 'pages/articoli/uno.html'].map(mode)).toEqual([
    '755',
    '755',
    '755',
    '644',
  ])
})
