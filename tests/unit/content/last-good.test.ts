import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LastGood, lastGood } from '#lib/content/last-good.ts'
import { createLoader } from '#lib/content/loader.ts'
import { type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { openingOf } from '#lib/delivery/opening.ts'
import { imprintText } from '../../imprint-text.ts'

const VALID = join(import.meta.dirname, '..', '..', 'fixtures', 'valid')
const NOW = Date.parse('2026-06-15T12:00:00+02:00')
const STOVE = 'issues/01-caldo-freddo/la-stufa.md'
let root = ''
let home = ''
let folder = ''
let good: LastGood
let first: Snapshot

const load = () => createLoader(folder).load()
async function snapshot(): Promise<Snapshot> {
  const { catalogue } = await load()
  if (!catalogue) throw new Error('the folder of this test is not valid')
  return snapshotOf(catalogue, { now: NOW, preview: false })
}
const open = async () => openingOf(await load(), good, NOW)
const store = (): string => join(home, readdirSync(home)[0] ?? '')
const objects = (): readonly string[] => readdirSync(join(store(), 'files'))
const spoil = (): void => writeFileSync(join(folder, STOVE), '---\ntitle: Arte: una storia\n---\n\nTesto.\n')

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'eppure-'))
  home = join(root, 'kept')
  folder = join(root, 'content')
  cpSync(VALID, folder, { recursive: true })
  good = lastGood(folder, home)
  first = await snapshot()
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the last good edition', () => {
  test.each([
    ['a broken text', spoil],
    [
      'an image that is gone',
      () => rmSync(join(folder, 'issues/01-caldo-freddo/immagini'), { recursive: true }),
    ],
    [
      'an empty folder',
      () => {
        rmSync(folder, { recursive: true })
        mkdirSync(folder)
      },
    ],
    ['no folder', () => rmSync(folder, { recursive: true })],
    ['issues that are gone', () => rmSync(join(folder, 'issues'), { recursive: true })],
    [
      'a text that became a link',
      () => {
        rmSync(join(folder, STOVE))
        symlinkSync('/dev/zero', join(folder, STOVE))
      },
    ],
  ])('is what a server opens with in front of %s, equal to what was live', async (_, harm) => {
    await good.keep(first)
    harm()
    const { catalogue, problems } = await open()
    expect(problems.length).toBeGreaterThan(0)
    expect(catalogue?.digest).toBe(first.catalogue.digest)
    expect(catalogue && snapshotOf(catalogue, first.magazine.view).id).toBe(first.id)
    for (const { version } of first.catalogue.images.values()) {
      expect(await good.image(version)).toBeDefined()
    }
  })

  test('is not needed while the content is good, whatever was kept', async () => {
    await good.keep(first)
    writeFileSync(join(folder, 'README.md'), 'altro')
    rmSync(join(folder, 'issues/02-dentro-fuori/la-cantina.md'), { force: true })
    const { problems } = await open()
    expect(problems).toEqual([])
  })

  test('is nobody else’s: another folder has its own, or none', async () => {
    await good.keep(first)
    spoil()
    const other = lastGood(join(root, 'altra'), home)
    expect((await openingOf(await load(), other, NOW)).catalogue).toBeUndefined()
    expect((await openingOf(await load(), other, NOW)).problems.length).toBeGreaterThan(0)
  })

  test('takes the place of the one before, and nothing of that is left', async () => {
    await good.keep(first)
    const text = readFileSync(join(folder, STOVE), 'utf8').replace('La stufa', 'Una stufa')
    writeFileSync(join(folder, STOVE), text)
    const second = await snapshot()
    await good.keep(second)
    spoil()
    expect((await good.read())?.digest).toBe(second.catalogue.digest)
    const { imprint, issues, articles, authors, tags, sections, pages, calls, images } = second.catalogue
    const records = [imprint, issues, articles, authors, tags, sections, pages, calls].flat()
    const names = new Set([
      ...records.map(({ digest }) => digest),
      ...[...images.values()].map(({ version }) => version),
    ])
    expect(new Set(objects())).toEqual(names)
  })

  test('stays when what is to be kept has changed meanwhile', async () => {
    await good.keep(first)
    writeFileSync(
      join(folder, STOVE),
      readFileSync(join(folder, STOVE), 'utf8').replace('La stufa', 'Una stufa'),
    )
    const second = await snapshot()
    spoil()
    await good.keep(second)
    expect((await good.read())?.digest).toBe(first.catalogue.digest)
  })
})

describe('what is damaged on the disk', () => {
  const DAMAGES: readonly (readonly [string, () => void])[] = [
    [
      'a file cut short',
      () => writeFileSync(join(store(), 'files', first.catalogue.articles[0]?.digest ?? ''), ''),
    ],
    [
      'a file of other bytes',
      () => writeFileSync(join(store(), 'files', first.catalogue.articles[0]?.digest ?? ''), 'x'),
    ],
    ['a file that is gone', () => rmSync(join(store(), 'files', first.catalogue.articles[0]?.digest ?? ''))],
    [
      'a file that is a folder',
      () => {
        rmSync(join(store(), 'files', first.catalogue.pages[0]?.digest ?? ''))
        mkdirSync(join(store(), 'files', first.catalogue.pages[0]?.digest ?? ''))
      },
    ],
  ]
  test.each(DAMAGES)(
    '%s is passed over where the folder still has it, and written again',
    async (_, damage) => {
      await good.keep(first)
      damage()
      writeFileSync(join(folder, 'tags/caldo.md'), 'senza capo')
      expect((await open()).catalogue?.digest).toBe(first.catalogue.digest)
    },
  )

  test.each([
    ['cut', (text: string) => text.slice(0, 100)],
    ['empty', () => ''],
    ['of another shape', () => '{"files":[["../../etc/passwd","x"]]}'],
  ])('a list that is %s is no edition', async (_, damage) => {
    await good.keep(first)
    const list = join(store(), 'edition.json')
    writeFileSync(list, damage(readFileSync(list, 'utf8')))
    spoil()
    expect((await open()).catalogue).toBeUndefined()
    // The next one is kept in its place.
    cpSync(VALID, folder, { recursive: true })
    await good.keep(first)
    expect((await good.read())?.digest).toBe(first.catalogue.digest)
  })

  test('where nothing can be written, keeping says so', async () => {
    writeFileSync(home, 'un file')
    await expect(good.keep(first)).rejects.toThrow()
    expect(await good.counts()).toBeUndefined()
  })
})

test('editions of few folders are kept: the oldest go', async () => {
  for (let index = 0; index < 12; index += 1) {
    const other = join(root, `altra-${index}`)
    cpSync(VALID, other, { recursive: true })
    const { catalogue } = await createLoader(other).load()
    if (!catalogue) throw new Error('the fixture is not valid')
    await lastGood(other, home).keep({ ...first, catalogue })
  }
  expect(readdirSync(home)).toHaveLength(8)
  expect(await lastGood(join(root, 'altra-11'), home).read()).toBeDefined()
})

describe('a magazine of which most is gone when the server starts', () => {
  test('is not opened with, while the kept one is whole', async () => {
    await good.keep(first)
    rmSync(join(folder, 'pages'), { recursive: true })
    mkdirSync(join(folder, 'pages'))
    const { catalogue, problems } = await openingOf(
      { catalogue: { ...first.catalogue, pages: [], digest: 'x' }, problems: [] },
      good,
      NOW,
    )
    expect(problems.map(({ rule }) => rule)).toEqual(['folder-halved'])
    expect(catalogue?.digest).toBe(first.catalogue.digest)
  })

  test('is the end when it is empty and the kept one is lost', async () => {
    await good.keep(first)
    rmSync(join(store(), 'files'), { recursive: true })
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    const { catalogue, problems } = await open()
    expect(catalogue).toBeUndefined()
    expect(problems.map(({ rule }) => rule)).toEqual(['folder-emptied'])
  })

  test('is opened with when nothing was ever kept: a magazine may begin with its record', async () => {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    writeFileSync(join(folder, 'rivista.yml'), imprintText())
    expect((await open()).catalogue).toBeDefined()
  })
})
