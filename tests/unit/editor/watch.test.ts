import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFolder } from '#lib/editor/check-folder.ts'
import { remarkLines } from '#lib/editor/formats/format.ts'
import { type Saved, watchSaved } from '#lib/editor/watch/saved-files.ts'
import { openCheck, type WatchedCheck } from '#lib/editor/watch/watched-check.ts'

const NOW = Date.parse('2026-06-15T10:00:00Z')
const PLACE = 'issues/01-caldo-freddo/la-stufa.md'
const ISSUE = 'issues/01-caldo-freddo/index.md'

let folder = ''
let check: WatchedCheck

// Each test leaves the folder as it found it.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'salvati-'))
  cpSync('tests/fixtures/valid', folder, { recursive: true })
  check = openCheck(folder, () => NOW)
  await check.begin()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rewrite = (path: string, how: (text: string) => string): void =>
  writeFileSync(join(folder, path), how(readFileSync(join(folder, path), 'utf8')))
const lines = () => remarkLines({ remarks: check.remarks(), folder })
const whole = async () => {
  const { remarks } = await checkFolder(folder, NOW)
  return remarkLines({ remarks, folder })
}

test('it says what the check of the whole says', async () => {
  expect(lines()).toEqual(await whole())
})

/** What is done to one text, and to what belongs to others. */
const CHANGES: readonly (readonly [name: string, path: string, how: (text: string) => string])[] = [
  ['a slip of style', PLACE, (text) => `${text}\nE' un errore, perche' si.\n`],
  ['a word of no dictionary', PLACE, (text) => `${text}\nUna parolaccissima qui.\n`],
  ['a link to nothing', PLACE, (text) => `${text}\nUn [altro](/articoli/che-non-c-e).\n`],
  ['a link that is right', PLACE, (text) => `${text}\nUn [altro](/articoli/il-ghiaccio).\n`],
  ['a picture that is not there', PLACE, (text) => `${text}\n![Una stufa accesa.](immagini/no.svg)\n`],
  ['a key that nobody knows', PLACE, (text) => text.replace('section:', 'rubrica:')],
  ['nobody signs', PLACE, (text) => text.replace(/^authors: .*$/m, 'authors: [nessuno]')],
  ['a front matter without an end', PLACE, (text) => text.replace('\n---\n', '\n')],
  ['a heading that others link to', PLACE, (text) => text.replace(/^## .*$/gm, '## Un altro titolo')],
  ['a theme with another name', 'tags/caldo.md', (text) => text.replace(/^name: .*$/m, 'name: "Freddo"')],
  ['an issue of another day', ISSUE, (text) => text.replace(/^published: .*$/m, 'published: 2031-01-01')],
  ['an issue without a number', ISSUE, (text) => text.replace(/^number: .*$/m, '')],
  ['a text that is empty', PLACE, () => ''],
]

describe.each(CHANGES)('%s', (_, path, how) => {
  test('is said at once of its own file, and of all when they are looked at together; and is gone when it is mended', async () => {
    const before = lines()
    const kept = readFileSync(join(folder, path), 'utf8')
    for (const change of [how, () => kept]) {
      rewrite(path, change)
      const isSeen = await check.changed(path)
      const expected = await whole()
      const own = (all: readonly string[]) => all.filter((line) => line.includes(`/${path}:`))
      expect(own(lines())).toEqual(own(expected))
      if (isSeen) check.together()
      expect(lines()).toEqual(expected)
    }
    expect(lines()).toEqual(before)
  })
})

test('a file that comes, goes or gets another name is looked at with all others', async () => {
  const [from, to] = [join(folder, PLACE), join(folder, PLACE.replace('stufa', 'stufa-nuova'))]
  renameSync(from, to)
  for (const path of [PLACE, PLACE.replace('stufa', 'stufa-nuova')])
    expect(await check.changed(path)).toBe(true)
  check.together()
  expect(lines()).toEqual(await whole())
  renameSync(to, from)
  for (const path of [PLACE, PLACE.replace('stufa', 'stufa-nuova')]) await check.changed(path)
  check.together()
  expect(lines()).toEqual(await whole())
})

test('a draft that takes the place of a file is no file', async () => {
  const draft = `${PLACE}.tmp`
  writeFileSync(join(folder, draft), 'x')
  renameSync(join(folder, draft), join(folder, `${PLACE}.old`))
  expect(await check.changed(draft)).toBe(false)
  rmSync(join(folder, `${PLACE}.old`))
  writeFileSync(join(folder, 'Thumbs.db'), 'x')
  await check.changed('Thumbs.db')
  rmSync(join(folder, 'Thumbs.db'))
  check.together()
  expect(lines()).toEqual(await whole())
})

test('words of the dictionary and exceptions have a say in every text', async () => {
  rewrite(PLACE, (text) => `${text}\nUna parolaccissima qui.\n`)
  await check.changed(PLACE)
  expect(lines().some((line) => line.includes('parolaccissima'))).toBe(true)
  rewrite('parole.txt', (text) => `${text}parolaccissima\n`)
  await check.changed('parole.txt')
  expect(lines()).toEqual(await whole())
  expect(lines().some((line) => line.includes('parolaccissima'))).toBe(false)
})

test('a save is heard by its name, a draft beside it is not, a new folder is', async () => {
  const heard: Saved[] = []
  const hears = () =>
    new Promise<Saved>((resolve) => {
      const at = heard.length
      const look = setInterval(() => {
        const saved = heard[at]
        if (!saved) return
        clearInterval(look)
        resolve(saved)
      }, 5)
    })
  const end = watchSaved(folder, (saved) => heard.push(saved))
  const first = hears()
  writeFileSync(join(folder, 'issues/01-caldo-freddo/.la-stufa.md.swp'), 'x')
  rewrite(PLACE, (text) => `${text}\n`)
  expect(await first).toEqual({ paths: new Set([PLACE]), all: false })
  const second = hears()
  cpSync(join(folder, 'issues/01-caldo-freddo'), join(folder, 'issues/03-uno-due'), { recursive: true })
  expect((await second).all).toBe(true)
  end()
})
