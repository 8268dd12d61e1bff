import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchFolder } from '#lib/delivery/watch.ts'

let root = ''
let changes = 0
let end: () => void

const fail = (error: Error): never => {
  throw error
}

/** Resolves when a change has been noticed since; the test's time limit is the limit. */
async function noticed(change: () => void): Promise<void> {
  const before = changes
  change()
  await vi.waitUntil(() => changes > before, { timeout: 4000, interval: 5 })
}

/** Resolves when another watcher has noticed a change in its folder: by then the first one would have, too. */
async function heardBeside(folder: string, change: () => void): Promise<void> {
  let others = 0
  const endOther = await watchFolder(folder, () => (others += 1), fail)
  change()
  await vi.waitUntil(() => others > 0, { interval: 5 })
  endOther()
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'eppure-'))
  mkdirSync(join(root, 'issues/01-uno'), { recursive: true })
  writeFileSync(join(root, 'issues/01-uno/index.md'), 'uno')
  changes = 0
  end = await watchFolder(root, () => (changes += 1), fail)
})

afterEach(() => {
  end()
  rmSync(root, { recursive: true })
})

test('written, moved and deleted files are noticed, in folders old and new', async () => {
  const issue = join(root, 'issues/01-uno')
  await noticed(() => writeFileSync(join(issue, 'index.md'), 'due'))
  await noticed(() => writeFileSync(join(issue, 'nuovo.md'), 'nuovo'))
  await noticed(() => renameSync(join(issue, 'nuovo.md'), join(issue, 'mosso.md')))
  await noticed(() => rmSync(join(issue, 'mosso.md')))
  await noticed(() => mkdirSync(join(root, 'issues/02-due/immagini'), { recursive: true }))
  await noticed(() => writeFileSync(join(root, 'issues/02-due/immagini/a.svg'), '<svg/>'))
  await noticed(() => rmSync(issue, { recursive: true }))
})

test('a folder that is deleted and made again is still listened to', async () => {
  const issue = join(root, 'issues/01-uno')
  const inside = join(issue, 'index.md')
  for (const folder of [issue, join(root, 'issues'), root]) {
    await noticed(() => {
      rmSync(folder, { recursive: true })
      mkdirSync(issue, { recursive: true })
    })
    // What is written before the new folder is watched counts with its coming; what is written later must be heard.
    await vi.waitUntil(
      async () => {
        const before = changes
        writeFileSync(inside, String(before))
        return vi.waitUntil(() => changes > before, { timeout: 500, interval: 5 }).catch(() => false)
      },
      { timeout: 4000, interval: 5 },
    )
    await noticed(() => writeFileSync(inside, folder))
  }
})

test('hidden folders are not listened to', async () => {
  const hidden = join(root, '.git/objects/ab')
  end()
  mkdirSync(hidden, { recursive: true })
  end = await watchFolder(root, () => (changes += 1), fail)
  await heardBeside(hidden, () => writeFileSync(join(hidden, 'a.txt'), 'x'))
  expect(changes).toBe(0)
})

test('a thousand files at once are few changes, and the last is after all of them', async () => {
  let seen = 0
  const written = 1000
  end()
  end = await watchFolder(
    root,
    () => {
      changes += 1
      seen = done
    },
    fail,
  )
  let done = 0
  await noticed(() => {
    for (; done < written; done += 1) writeFileSync(join(root, `issues/01-uno/${done}.md`), 'x')
  })
  await vi.waitUntil(() => seen === written)
  expect(changes).toBeLessThan(20)
})

test('after the end nothing is noticed', async () => {
  end()
  await heardBeside(root, () => writeFileSync(join(root, 'issues/01-uno/index.md'), 'tre'))
  expect(changes).toBe(0)
})
