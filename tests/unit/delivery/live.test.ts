import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLoader } from '#lib/content/loader.ts'
import type { Problem } from '#lib/content/problem.ts'
import { type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { keepLive, type Live } from '#lib/delivery/live.ts'
import { filesOf, type WrittenArticle } from '../../builders.ts'

const NOON = Date.parse('2026-06-15T12:00:00+02:00')
const FUTURE = { slug: 'domani', title: 'Quello che verrà', published: '2026-06-15T12:30' }

let folder = ''
let now = NOON
let live: Live
let current: Snapshot
let swaps: string[] = []
let said: (readonly Problem[])[] = []
let swapFails = false
let duringSwap: (() => void) | undefined

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const writeAll = (articles: readonly WrittenArticle[]): void => {
  for (const [path, text] of filesOf(articles)) write(path, text)
}

const titles = (): readonly string[] => current.magazine.articles.map(({ title }) => title.text)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eppure-'))
  now = NOON
  swaps = []
  said = []
  swapFails = false
  duringSwap = undefined
  writeAll([{ slug: 'uno', title: 'Uno' }, FUTURE])
  const loader = createLoader(folder)
  const { catalogue } = await loader.load()
  if (!catalogue) throw new Error('the folder of this test is not valid')
  current = snapshotOf(catalogue, { now, preview: false })
  live = keepLive({ catalogue, snapshot: current }, loader, () => now, {
    async swap(snapshot) {
      duringSwap?.()
      if (swapFails) throw new Error('no')
      current = snapshot
      swaps.push(snapshot.id)
    },
    problems: (problems) => said.push(problems),
    failed: () => undefined,
  })
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a piece that is due appears at its minute, and not before', async () => {
  expect(titles()).toEqual(['Uno'])
  now = Date.parse('2026-06-15T12:29:59+02:00')
  await live.tick()
  expect(titles()).toEqual(['Uno'])
  now = Date.parse('2026-06-15T12:30:00+02:00')
  await live.tick()
  expect(titles()).toEqual(['Quello che verrà', 'Uno'])
  await live.tick()
  expect(swaps).toHaveLength(1)
})

test('what is added, changed and deleted goes live; without a change nothing happens', async () => {
  await live.reload()
  expect(swaps).toHaveLength(0)
  writeAll([{ slug: 'due', title: 'Due' }])
  await live.reload()
  expect(titles()).toEqual(['Due', 'Uno'])
  writeAll([{ slug: 'due', title: 'Due, meglio' }])
  await live.reload()
  expect(titles()).toEqual(['Due, meglio', 'Uno'])
  rmSync(join(folder, 'issues/01-piccoli-grandi/due.md'))
  await live.reload()
  expect(titles()).toEqual(['Uno'])
})

test('a broken file changes nothing, is said once with its place, and goes live when it is mended', async () => {
  const path = 'issues/01-piccoli-grandi/due.md'
  write(path, '---\ntitle: Arte: una storia\n---\n\nTesto.\n')
  await live.reload()
  await live.reload()
  expect(titles()).toEqual(['Uno'])
  expect(swaps).toHaveLength(0)
  expect(said.map((problems) => problems.map(({ file, line, column }) => [file, line, column]))).toEqual([
    [[path, 2, 8]],
  ])
  expect(live.problems()).toHaveLength(1)
  writeAll([{ slug: 'due', title: 'Due' }])
  await live.reload()
  expect(titles()).toEqual(['Due', 'Uno'])
  expect(said.at(-1)).toEqual([])
  expect(live.problems()).toEqual([])
})

test('while content is broken, the clock still goes on over what was good', async () => {
  write('issues/01-piccoli-grandi/due.md', 'senza capo')
  await live.reload()
  now = Date.parse('2026-06-15T12:30:00+02:00')
  await live.tick()
  expect(titles()).toEqual(['Quello che verrà', 'Uno'])
})

test('what changes while a change is read is not lost', async () => {
  writeAll([{ slug: 'due', title: 'Due' }])
  const first = live.reload()
  writeAll([{ slug: 'tre', title: 'Tre' }])
  await Promise.all([first, live.reload(), live.reload()])
  expect(titles()).toEqual(['Due', 'Tre', 'Uno'])
})

test('clock and content do not overtake each other', async () => {
  writeAll([{ slug: 'due', title: 'Due' }])
  now = Date.parse('2026-06-15T12:30:00+02:00')
  await Promise.all([live.tick(), live.reload(), live.tick()])
  expect(titles()).toEqual(['Quello che verrà', 'Due', 'Uno'])
})

test('a swap that fails is tried again', async () => {
  swapFails = true
  writeAll([{ slug: 'due', title: 'Due' }])
  await live.reload()
  expect(titles()).toEqual(['Uno'])
  swapFails = false
  await live.tick()
  expect(titles()).toEqual(['Due', 'Uno'])
})

test('what changes during a swap that fails is taken with the next, at once', async () => {
  swapFails = true
  duringSwap = () => {
    duringSwap = () => {
      swapFails = false
    }
    writeAll([{ slug: 'uno', title: 'Uno, corretto due volte' }])
    void live.reload()
  }
  writeAll([{ slug: 'uno', title: 'Uno, corretto' }])
  await live.reload()
  expect(titles()).toEqual(['Uno, corretto due volte'])
})
