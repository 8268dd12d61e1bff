import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildOf, freshBuild, settleBuild } from '#lib/delivery/builds.ts'

let root: string
const START = Date.parse('2026-06-15T10:00:00Z')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'costruzioni-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function begin(now: number): string {
  const folder = freshBuild(now)
  mkdirSync(join(root, folder, 'static'), { recursive: true })
  mkdirSync(join(root, folder, 'cache'))
  writeFileSync(join(root, folder, 'static', 'a.css'), '')
  return folder
}

test('a start takes the newest build of its code, and none that has not ended', async () => {
  expect(await buildOf(root)).toBeUndefined()
  const first = begin(START)
  await settleBuild(root, first, 'uno', START)
  const second = begin(START + 1)
  expect(await buildOf(root, 'uno')).toBe(first)
  await settleBuild(root, second, 'due', START + 1)
  begin(START + 2)
  expect([await buildOf(root, 'uno'), await buildOf(root, 'due'), await buildOf(root)]).toEqual([
    first,
    second,
    second,
  ])
  expect(await buildOf(root, 'tre')).toBeUndefined()
})

test('a build leaves those before it where servers run from them, and no heap', async () => {
  const builds = []
  for (const n of [0, 1, 2, 3]) {
    const folder = begin(START + n)
    builds.push(folder)
    await settleBuild(root, folder, `${n}`, START + n)
  }
  expect(builds.map((folder) => existsSync(join(root, folder, 'static', 'a.css')))).toEqual([
    false,
    true,
    true,
    true,
  ])
  expect(existsSync(join(root, builds[3] ?? '', 'cache'))).toBe(false)
})

test('one that never ended goes, one that goes on stays', async () => {
  const now = Date.now()
  const [ended, goesOn] = [begin(now), begin(now + 1)]
  utimesSync(join(root, ended), now / 1000, now / 1000)
  await settleBuild(root, begin(now + 2), 'x', now)
  expect(existsSync(join(root, goesOn))).toBe(true)
  await settleBuild(root, begin(now + 3), 'y', now + 2 * 3_600_000)
  expect([existsSync(join(root, ended)), existsSync(join(root, goesOn))]).toEqual([false, false])
})
