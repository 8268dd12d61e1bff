import { execFileSync } from 'node:child_process'
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listFolder, readBytes } from '#lib/content/disk.ts'
import { createLoader } from '#lib/content/loader.ts'
import { checkFolder } from '#lib/editor/check-folder.ts'
import { fixFiles } from '#lib/editor/fix-files.ts'
import { folderStyle } from '#lib/editor/folder-style.ts'

// The check loads its dictionary.
vi.setConfig({ testTimeout: 60_000 })

const VALID = join(import.meta.dirname, '..', '..', 'fixtures', 'valid')
const ISSUE = 'issues/01-caldo-freddo'
const STOVE = `${ISSUE}/la-stufa.md`
let home = ''
let folder = ''
const at = (path: string): string => join(folder, path)

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'eppure-'))
  folder = join(home, 'content')
  cpSync(VALID, folder, { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true }))

const link = (target: string, path: string): void => symlinkSync(target, at(path))
const fifo = (path: string): void => {
  rmSync(at(path), { force: true })
  execFileSync('mkfifo', [at(path)])
}
const outside = (text: string): string => {
  writeFileSync(join(home, 'fuori.md'), text)
  return join(home, 'fuori.md')
}

/** In place of a file of the magazine, so that nothing else is wrong. */
const replacing = (path: string, make: (path: string) => void): void => {
  rmSync(at(path), { recursive: true })
  make(path)
}

/** What may stand in a content folder that is no file, and what is said of it. */
const NO_FILES: readonly (readonly [string, () => void, string])[] = [
  ['a link to a live text', () => link('la-stufa.md', `${ISSUE}/altra.md`), `${ISSUE}/altra.md link`],
  ['a link to nothing', () => link('niente.md', `${ISSUE}/rotto.md`), `${ISSUE}/rotto.md link`],
  ['a link to itself', () => link('giro.md', `${ISSUE}/giro.md`), `${ISSUE}/giro.md link`],
  [
    'two links that go round',
    () => {
      link('due.md', `${ISSUE}/uno.md`)
      link('uno.md', `${ISSUE}/due.md`)
    },
    `${ISSUE}/due.md link, ${ISSUE}/uno.md link`,
  ],
  ['a link without an end', () => link('/dev/zero', `${ISSUE}/zero.md`), `${ISSUE}/zero.md link`],
  [
    'an image without an end',
    () => link('/dev/zero', `${ISSUE}/immagini/z.png`),
    `${ISSUE}/immagini/z.png link`,
  ],
  ['a link out of the folder', () => link(outside('segreto'), 'pages/fuori.md'), 'pages/fuori.md link'],
  ['a link to a folder', () => link('../tags', 'authors/temi'), 'authors/temi link'],
  ['a link to the folder itself', () => link('.', 'issues/02-giro-tondo'), 'issues/02-giro-tondo link'],
  ['a link at the top', () => link('/', 'radice'), 'radice link'],
  [
    'a link in place of an article',
    () => replacing(STOVE, (path) => link('/dev/zero', path)),
    `${STOVE} link`,
  ],
  ['a link in place of all issues', () => replacing('issues', (path) => link(VALID, path)), 'issues link'],
  [
    'a link in place of the guide',
    () => replacing('README.md', (path) => link('/dev/zero', path)),
    'README.md link',
  ],
  ['the exceptions as a link', () => link('/dev/zero', 'eccezioni.yml'), 'eccezioni.yml link'],
  ['the words as a queue', () => fifo('parole.txt'), 'parole.txt special-file'],
  ['a queue', () => fifo(`${ISSUE}/coda.md`), `${ISSUE}/coda.md special-file`],
  [
    'a queue as an image',
    () => fifo(`${ISSUE}/immagini/coda.svg`),
    `${ISSUE}/immagini/coda.svg special-file`,
  ],
  [
    'a file larger than any',
    () => {
      writeFileSync(at(`${ISSUE}/immagini/enorme.png`), '')
      truncateSync(at(`${ISSUE}/immagini/enorme.png`), 1024 ** 4)
    },
    `${ISSUE}/immagini/enorme.png file-weight`,
  ],
  [
    'a text larger than any',
    () => {
      writeFileSync(at(`${ISSUE}/enorme.md`), '')
      truncateSync(at(`${ISSUE}/enorme.md`), 1024 ** 4)
    },
    `${ISSUE}/enorme.md file-size`,
  ],
  [
    'a name that is no UTF-8',
    () => writeFileSync(Buffer.from(at(`${ISSUE}/perch\xe9.md`), 'latin1'), 'x'),
    `${ISSUE}/perch\uFFFD.md file-name-bytes`,
  ],
  [
    'a folder whose name is no UTF-8',
    () => mkdirSync(Buffer.from(at(`${ISSUE}/citt\xe0`), 'latin1')),
    `${ISSUE}/citt\uFFFD file-name-bytes`,
  ],
]

describe('what is no file of the folder is one problem at its path, and never opened', () => {
  test.each(NO_FILES)('%s', async (_, make, expected) => {
    make()
    const { catalogue, problems } = await createLoader(folder).load()
    const said = (list: readonly { file: string; rule: string }[]) =>
      list.map(({ file, rule }) => `${file} ${rule}`).join(', ')
    expect(catalogue).toBeUndefined()
    expect(said(problems)).toBe(expected)
    // The check says the same, and the mending and the page of drafts pass over it.
    fixFiles(folder, () => true)
    folderStyle(folder)
    const { remarks } = await checkFolder(folder)
    expect(said(remarks.filter(({ level }) => level === 'fault'))).toBe(expected)
  })

  test('a socket', async () => {
    const server: Server = createServer()
    await new Promise<void>((resolve) => server.listen(at('authors/presa.md'), resolve))
    expect(listFolder(folder).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'authors/presa.md special-file',
    ])
    expect(readBytes(folder, 'authors/presa.md')).toMatchObject({ file: 'authors/presa.md' })
    await new Promise((resolve) => server.close(resolve))
  })

  test('the message names where a link leads, in one line', () => {
    link('a\nb', 'pages/fuori.md')
    expect(listFolder(folder).problems).toMatchObject([
      {
        message: 'un collegamento non è ammesso: questo porta a «a b»',
        remedy: 'metti qui il file stesso, o togli il collegamento',
      },
    ])
  })
})

describe('what takes the place of a file after it was listed', () => {
  test.each([
    ['a link', () => link(outside('segreto'), STOVE), 'link'],
    ['a queue', () => fifo(STOVE), 'special-file'],
    ['a folder', () => mkdirSync(at(STOVE)), 'file-unreadable'],
  ])('%s is a problem, and not opened', (_, make, rule) => {
    rmSync(at(STOVE))
    make()
    expect(readBytes(folder, STOVE)).toMatchObject({ file: STOVE, rule })
  })

  test('nothing: it has vanished, as if it had never been listed', () => {
    rmSync(at(STOVE))
    expect(readBytes(folder, STOVE)).toBeUndefined()
    // The folder above has become a file.
    expect(readBytes(folder, `${ISSUE}/index.md/uno.md`)).toBeUndefined()
  })
})

test('a content folder that is itself a link is read where it leads, also in several steps', async () => {
  symlinkSync('content', join(home, 'uno'))
  symlinkSync('uno', join(home, 'due'))
  const { problems, catalogue } = await createLoader(join(home, 'due')).load()
  expect(problems).toEqual([])
  expect(catalogue?.articles.length).toBeGreaterThan(0)
})

test.each([
  ['is not there', 'niente', 'la cartella dei contenuti non esiste'],
  ['is a file', 'file', 'quella dei contenuti non è una cartella, ma un file'],
  ['is a link to nothing', 'rotto', 'la cartella dei contenuti non esiste'],
  ['is a link to itself', 'giro', 'la cartella non si lascia leggere (ELOOP)'],
])('a content folder that %s is one problem', async (_, name, message) => {
  writeFileSync(join(home, 'file'), '')
  symlinkSync('manca', join(home, 'rotto'))
  symlinkSync('giro', join(home, 'giro'))
  const { problems } = await createLoader(join(home, name)).load()
  expect(problems).toMatchObject([{ file: '', message }])
})

describe('--fix', () => {
  const slipIn = (text: string) => text.replace('\n---\n\n', '\n---\n\nPerche’ no ?\n\n')

  test('never writes through a link, and mends the files beside it', () => {
    const slip = slipIn(readFileSync(at(STOVE), 'utf8'))
    const there = outside(slip)
    link(there, `${ISSUE}/collegato.md`)
    writeFileSync(at(STOVE), slip)
    const { settled } = fixFiles(folder, () => true)
    expect(new Set(settled.map(({ file }) => file))).toEqual(new Set([STOVE]))
    expect(readFileSync(there, 'utf8')).toBe(slip)
    expect(readFileSync(at(STOVE), 'utf8')).not.toBe(slip)
  })

  test('leaves what bears the same bytes under another name as it is, and the permissions', () => {
    const slip = slipIn(readFileSync(at(STOVE), 'utf8'))
    rmSync(at(STOVE))
    const there = outside(slip)
    execFileSync('chmod', ['640', there])
    linkSync(there, at(STOVE))
    fixFiles(folder, () => true)
    expect(readFileSync(there, 'utf8')).toBe(slip)
    expect(readFileSync(at(STOVE), 'utf8')).not.toBe(slip)
    expect(statSync(at(STOVE)).mode & 0o777).toBe(0o640)
    expect(readdirSync(at(ISSUE)).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
