import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
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
      if (isSeen) await check.together()
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
  await check.together()
  expect(lines()).toEqual(await whole())
  renameSync(to, from)
  for (const path of [PLACE, PLACE.replace('stufa', 'stufa-nuova')]) await check.changed(path)
  await check.together()
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
  await check.together()
  expect(lines()).toEqual(await whole())
})

const NEIGHBOUR = PLACE.replace('la-stufa', 'la-stufa-nuova')

/** What comes into the folder beside its texts, and how. */
const ARRIVALS: readonly (readonly [name: string, path: string, how: (place: string) => void])[] = [
  ['a spare copy', `${PLACE}.orig`, (place) => writeFileSync(place, 'x')],
  ['a copy beside its original', PLACE.replace('.md', ' (1).md'), (place) => writeFileSync(place, 'x')],
  ['a link to nothing', NEIGHBOUR, (place) => symlinkSync('/che/non/c-e', place)],
  ['a link to a text', NEIGHBOUR, (place) => symlinkSync(join(folder, PLACE), place)],
  ['a text that is none', PLACE.replace('.md', '.txt'), (place) => writeFileSync(place, 'x')],
]

test.each(ARRIVALS)(
  '%s is said as soon as it is there, and no more when it is gone',
  async (_, path, how) => {
    const before = lines()
    how(join(folder, path))
    if (await check.changed(path)) await check.together()
    const expected = await whole()
    expect(expected.length).toBeGreaterThan(before.length)
    expect(lines()).toEqual(expected)
    rmSync(join(folder, path))
    if (await check.changed(path)) await check.together()
    expect(lines()).toEqual(before)
  },
)

test('a copy whose original goes is a file', async () => {
  const copy = PLACE.replace('.md', ' (1).md')
  cpSync(join(folder, PLACE), join(folder, copy))
  await check.changed(copy)
  renameSync(join(folder, PLACE), join(folder, NEIGHBOUR))
  for (const path of [PLACE, NEIGHBOUR]) await check.changed(path)
  await check.together()
  expect(lines()).toEqual(await whole())
  renameSync(join(folder, NEIGHBOUR), join(folder, PLACE))
  rmSync(join(folder, copy))
  for (const path of [PLACE, NEIGHBOUR, copy]) await check.changed(path)
  await check.together()
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

test('a folder that is not there is said, and looked at again when it is back, or another in its place', async () => {
  const heard: boolean[] = []
  const end = watchSaved(folder, ({ all }) => heard.push(all))
  const away = `${folder}-via`
  const moves: readonly (() => void)[] = [
    () => renameSync(folder, away),
    () => cpSync(away, folder, { recursive: true }),
    () => rmSync(folder, { recursive: true }),
    () => renameSync(away, folder),
  ]
  for (const move of moves) {
    heard.length = 0
    move()
    await vi.waitFor(() => expect(heard).toContain(true), 5000)
    await check.begin()
    expect(lines()).toEqual(await whole())
  }
  // The last one is watched, not the one that stood there before it.
  heard.length = 0
  rewrite(PLACE, (text) => `${text}\n`)
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), 5000)
  end()
})

describe('as it is run', () => {
  let run: ChildProcess
  let told = ''
  const tells = (what: RegExp) =>
    vi.waitFor(() => expect(told).toMatch(what), { timeout: 15_000, interval: 20 })

  beforeAll(async () => {
    run = spawn(process.execPath, ['lib/editor/check.ts', '--watch'], {
      env: { ...process.env, CONTENT_DIR: folder },
    })
    run.stdout?.on('data', (data) => {
      told += String(data)
    })
    await tells(/Controllato: \d+ problem.*In ascolto/)
  })
  afterAll(() => run.kill())

  test('a count that waits for what other files say is one for now', async () => {
    const author = join(folder, 'authors/anna-verdi.md')
    const kept = readFileSync(author)
    told = ''
    rmSync(author)
    await tells(/anna-verdi[\s\S]*Controllato: \d+ problem.*In ascolto/)
    const counts = told.match(/Controllato: .*/g) ?? []
    expect(counts[0]).toMatch(/^Controllato: per ora /)
    expect(counts.at(-1)).not.toContain('per ora')
    told = ''
    writeFileSync(author, kept)
    await tells(/Controllato: \d+ problem.*In ascolto/)
  })

  test('it goes on when its folder goes', async () => {
    told = ''
    renameSync(folder, `${folder}-via`)
    await tells(/la cartella[\s\S]*Controllato: 1 problema,/)
    told = ''
    renameSync(`${folder}-via`, folder)
    await tells(/Controllato: \d+ problem.*In ascolto/)
    expect(run.exitCode).toBe(null)
  })
})
