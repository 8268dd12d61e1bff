import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLoader } from '#lib/content/loader.ts'
import { type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { keepLive, type Live } from '#lib/delivery/live.ts'
import type { FileFault } from '#lib/model/fault.ts'
import { filesOf, type WrittenArticle } from '../../builders.ts'

const NOON = Date.parse('2026-06-15T12:00:00+02:00')
const FUTURE = { slug: 'domani', title: 'Quello che verrà', published: '2026-06-15T12:30' }

let folder = ''
let now = NOON
let live: Live
let current: Snapshot
let swaps: string[] = []
let said: (readonly FileFault[])[] = []
let swapFails = false
let duringSwap: ((isAwaited: () => boolean) => void) | undefined

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
    async swap(snapshot, isAwaited) {
      duringSwap?.(isAwaited)
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
  expect(live.behind()).toEqual({ problems: 1, since: NOON })
  writeAll([{ slug: 'due', title: 'Due' }])
  await live.reload()
  expect(titles()).toEqual(['Due', 'Uno'])
  expect(said.at(-1)).toEqual([])
  expect(live.behind()).toBeUndefined()
})

describe('a magazine that shrinks', () => {
  const MANY = ['uno', 'due', 'tre', 'quattro', 'cinque'].map((slug) => ({ slug, title: slug }))
  const remove = (...slugs: readonly string[]): void => {
    for (const slug of slugs) rmSync(join(folder, `issues/01-piccoli-grandi/${slug}.md`))
  }
  const said1 = () => said.at(-1)?.map(({ file, rule }) => [file, rule])

  test.each([
    [
      'emptied, as a disk that is not mounted',
      'folder-emptied',
      () => rmSync(join(folder, 'issues'), { recursive: true }),
    ],
    ['gone', 'folder-missing', () => rmSync(folder, { recursive: true })],
  ])(
    'to nothing (%s) stays as it was for as long as it lasts, and goes on when it is back',
    async (_, rule, empty) => {
      empty()
      for (let minute = 0; minute < 10; minute += 1) {
        await live.reload()
        now += 60_000
      }
      expect(titles()).toEqual(['Uno'])
      expect(live.behind()).toEqual({ problems: 1, since: NOON })
      expect(said).toHaveLength(1)
      expect(said1()).toEqual([['', rule]])
      writeAll([{ slug: 'uno', title: 'Uno, tornato' }, FUTURE])
      await live.reload()
      expect(titles()).toEqual(['Uno, tornato'])
      expect(live.behind()).toBeUndefined()
    },
  )

  test('by more than half is believed when it stands so for a minute, and not before', async () => {
    writeAll(MANY)
    await live.reload()
    remove('due', 'tre', 'quattro', 'domani')
    await live.reload()
    now += 59_000
    await live.reload()
    expect(titles()).toHaveLength(5)
    expect(said1()).toEqual([['', 'folder-halved']])
    now += 1000
    await live.reload()
    expect(titles()).toEqual(['cinque', 'uno'])
    expect(live.behind()).toBeUndefined()
  })

  test('by more than half, and on, is looked at anew: a folder that is still being emptied stands still never', async () => {
    writeAll(MANY)
    await live.reload()
    remove('due', 'tre', 'quattro')
    await live.reload()
    now += 50_000
    remove('cinque')
    await live.reload()
    now += 50_000
    await live.reload()
    expect(titles()).toHaveLength(5)
  })

  test('by half or less is an edit like every other', async () => {
    writeAll(MANY)
    await live.reload()
    remove('due', 'tre')
    await live.reload()
    expect(titles()).toHaveLength(3)
  })

  test('because the clock was set back is no loss of the folder', async () => {
    now = Date.parse('2025-01-01T12:00:00+01:00')
    writeAll([{ slug: 'uno', title: 'Uno, corretto' }])
    await live.reload()
    expect(titles()).toEqual([])
    expect(live.behind()).toBeUndefined()
  })
})

test('what cannot be rendered leaves the magazine behind, until it can', async () => {
  swapFails = true
  writeAll([{ slug: 'due', title: 'Due' }])
  await live.reload()
  expect(live.behind()).toEqual({ problems: 0, since: NOON })
  swapFails = false
  await live.tick()
  expect(live.behind()).toBeUndefined()
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

test.each([
  [
    'the minute of a piece',
    () => {
      now = Date.parse('2026-06-15T12:30:00+02:00')
    },
    true,
  ],
  ['a merge', () => void live.reload(), true],
  ['a look at the clock at which nothing is due', () => void live.tick(), false],
])('%s ends the wait of a swap for its pages, or not', async (_, happens, ends) => {
  const awaited: boolean[] = []
  duringSwap = (isAwaited) => {
    duringSwap = undefined
    awaited.push(isAwaited())
    happens()
    awaited.push(isAwaited())
  }
  writeAll([{ slug: 'uno', title: 'Uno, corretto' }])
  await live.reload()
  expect(awaited).toEqual([false, ends])
})
