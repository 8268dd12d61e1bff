import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Watching, watchFolder } from '#lib/delivery/watch.ts'

let root = ''
let changes = 0
let watching: Watching

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
  const other = watchFolder(folder, () => (others += 1), fail)
  change()
  await vi.waitUntil(() => others > 0, { interval: 5 })
  other.end()
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'eppure-'))
  mkdirSync(join(root, 'issues/01-uno'), { recursive: true })
  writeFileSync(join(root, 'issues/01-uno/index.md'), 'uno')
  changes = 0
  watching = watchFolder(root, () => (changes += 1), fail)
})

afterEach(() => {
  watching.end()
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
  watching.end()
  mkdirSync(hidden, { recursive: true })
  watching = watchFolder(root, () => (changes += 1), fail)
  await heardBeside(hidden, () => writeFileSync(join(hidden, 'a.txt'), 'x'))
  expect(changes).toBe(0)
})

test('a thousand files at once are few changes, and the last is after all of them', async () => {
  let seen = 0
  const written = 1000
  watching.end()
  watching = watchFolder(
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
  watching.end()
  await heardBeside(root, () => writeFileSync(join(root, 'issues/01-uno/index.md'), 'tre'))
  expect(changes).toBe(0)
})

test('a link that comes to lead elsewhere is a change, and what is written there is heard', async () => {
  watching.end()
  const there = (release: string) => join(root, `releases/${release}/content/issues`)
  for (const release of ['1', '2', '3']) mkdirSync(there(release), { recursive: true })
  symlinkSync('releases/1', join(root, 'current'))
  watching = watchFolder(join(root, 'current/content'), () => (changes += 1), fail)
  for (const release of ['2', '3']) {
    await noticed(() => {
      symlinkSync(`releases/${release}`, join(root, 'new'))
      renameSync(join(root, 'new'), join(root, 'current'))
    })
    await noticed(() => writeFileSync(join(there(release), 'uno.md'), release))
    await heardBeside(there('1'), () => writeFileSync(join(there('1'), 'uno.md'), release))
  }
  // A link that is taken away and made again, as `ln -sfn` does it.
  rmSync(join(root, 'current'))
  await noticed(() => symlinkSync('releases/1', join(root, 'current')))
  await noticed(() => writeFileSync(join(there('1'), 'due.md'), 'due'))
})

test('a folder that comes back after a while is listened to', async () => {
  const away = `${root}-away`
  await noticed(() => renameSync(root, away))
  await noticed(() => undefined)
  await noticed(() => renameSync(away, root))
  await vi.waitUntil(
    async () => {
      const before = changes
      writeFileSync(join(root, 'issues/01-uno/index.md'), String(before))
      return vi.waitUntil(() => changes > before, { timeout: 500, interval: 5 }).catch(() => false)
    },
    { timeout: 4000, interval: 5 },
  )
})

test('a folder whose permissions change is looked at again', async () => {
  await noticed(() => chmodSync(join(root, 'issues/01-uno'), 0o700))
  await noticed(() => writeFileSync(join(root, 'issues/01-uno/due.md'), 'due'))
})

test('another folder in the place of one above, which makes no sound, is found by looking', async () => {
  watching.end()
  const above = join(root, 'sito')
  const content = join(above, 'content')
  mkdirSync(content, { recursive: true })
  watching = watchFolder(content, () => (changes += 1), fail)
  await noticed(() => writeFileSync(join(content, 'uno.md'), 'uno'))
  renameSync(above, join(root, 'vecchio'))
  mkdirSync(content, { recursive: true })
  await noticed(() => watching.lookAgain())
  await noticed(() => writeFileSync(join(content, 'uno.md'), 'due'))
})

test('looking where nothing has moved changes nothing', async () => {
  watching.lookAgain()
  const beside = mkdtempSync(join(tmpdir(), 'eppure-'))
  await heardBeside(beside, () => writeFileSync(join(beside, 'uno.md'), 'uno'))
  rmSync(beside, { recursive: true })
  expect(changes).toBe(0)
})
