import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { checkFolder } from '#lib/editor/check-folder.ts'
import { human, json } from '#lib/editor/formats/format.ts'
import { fixture, fixtureNames } from '../content/support.ts'
import { articleWith } from './file.ts'

// It checks a folder of 600 texts many times over.
vi.setConfig({ testTimeout: 120_000 })

const { kept, read } = vi.hoisted(() => {
  const place = `${process.env.TMPDIR ?? '/tmp'}/eppure-kept-${process.pid}`
  process.env.CACHE_DIR = place
  return { kept: `${place}/read`, read: [] as string[] }
})
vi.mock('#lib/editor/proofread.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#lib/editor/proofread.ts')>()
  return {
    ...original,
    proofread: (...[root, paths, speller]: Parameters<typeof original.proofread>) => {
      read.push(...paths)
      return original.proofread(root, paths, speller)
    },
  }
})

const folder = mkdtempSync(join(tmpdir(), 'eppure-'))
const HOME = 'issues/01-caldo-freddo'
const put = (path: string, bytes: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes)
}
const article = (at: number): string => `${HOME}/pezzo-${at}.md`

/** As many texts as are worth keeping; half of them have a doubt and a slip. */
for (const [path, bytes] of fixture('valid')) put(path, bytes)
for (let at = 0; at < 500; at += 1)
  put(article(at), articleWith(at % 2 === 0 ? 'Il perchè di un lattificjo.' : 'Così va bene.'))

afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(dirname(kept), { recursive: true, force: true })
})
beforeEach(() => {
  rmSync(kept, { recursive: true, force: true })
})

const NOON = Date.parse('2026-11-30T12:00:00Z')

/** What the check says of the folder, in both forms, and which texts it read for that. */
async function checked() {
  read.length = 0
  const outcome = await checkFolder(folder, NOON)
  return { said: `${human(outcome)}\n${json(outcome)}`, read: read.toSorted() }
}

/** The same by a machine that has kept nothing. */
async function checkedAnew() {
  const place = `${kept}-aside`
  renameSync(kept, place)
  const { said } = await checked()
  rmSync(kept, { recursive: true })
  renameSync(place, kept)
  return said
}

test('a changed text is read anew, and so is one that was moved', async () => {
  const { read: whole } = await checked()
  put(article(1), articleWith('Adesso c’è un caseificjo.'))
  put(article(900), articleWith('Il perchè di un lattificjo.'))
  rmSync(join(folder, article(2)))
  const { said, read: anew } = await checked()
  expect(anew).toEqual([article(1), article(900)])
  expect(said).toBe(await checkedAnew())
  expect((await checked()).read).toEqual([])
  put(article(1), articleWith('Così va bene.'))
  put(article(2), articleWith('Il perchè di un lattificjo.'))
  rmSync(join(folder, article(900)))
  expect(whole).toContain(article(1))
})

test('a word in the list, and out of it again, is seen in every text that has it and in no other', async () => {
  const { said: before } = await checked()
  const list = readFileSync(join(folder, 'parole.txt'), 'utf8')
  const having = Array.from({ length: 250 }, (_, at) => article(2 * at))
  put('parole.txt', `${list.trimEnd()}\nlattificjo\n`)
  const listed = await checked()
  expect(listed.said).not.toContain('«lattificjo»')
  expect(listed.said).toBe(await checkedAnew())
  expect(listed.read).toEqual(having.toSorted())
  put('parole.txt', list)
  expect((await checked()).said).toBe(before)
})

test('an exception is heard without a text being read', async () => {
  const { said: before } = await checked()
  put('eccezioni.yml', '- rule: accent\n  text: "Il perchè"\n  reason: "Si scriveva così allora."\n')
  const excepted = await checked()
  expect(excepted.read).toEqual([])
  expect(excepted.said).not.toBe(before)
  expect(excepted.said).toBe(await checkedAnew())
  rmSync(join(folder, 'eccezioni.yml'))
})

test('what was kept and is damaged is not believed: all is read, and the same is said', async () => {
  const first = await checked()
  for (const name of readdirSync(kept)) {
    const bytes = readFileSync(join(kept, name))
    writeFileSync(join(kept, name), bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 1))
  }
  expect(await checked()).toEqual(first)
})

// Last: what it writes stays.
test('every fault that there is, all at once, is said the same again; only texts with one of the content are read', async () => {
  for (const rule of fixtureNames('invalid'))
    for (const [path, bytes] of fixture(`invalid/${rule}`)) put(path, bytes)
  const first = await checked()
  const second = await checked()
  expect(second.said).toBe(first.said)
  expect(second.read.filter((path) => path.includes('/pezzo-'))).toEqual([])
  expect(first.said).toContain('«lattificjo» non è nel dizionario')
})
