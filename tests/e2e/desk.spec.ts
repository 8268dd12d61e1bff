import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { fixture, freePort } from './sites.ts'

/** `npm run dev` as an editor starts it, on a copy of the fixture. */
let child: ChildProcess
let origin: string
let folder: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scrivania-'))
  cpSync(fixture.folder, folder, { recursive: true })
  const port = await freePort()
  origin = `http://localhost:${port}`
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'development', CONTENT_DIR: folder }
  child = spawn('npm', ['run', 'dev', '--', '-p', port], { env, stdio: 'ignore', detached: true })
  await expect
    .poll(
      () =>
        fetch(origin).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200)
})

test.afterAll(async () => {
  const ended = once(child, 'exit')
  // The whole group: npm, its shell and Next's two processes.
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

const DRAFT = 'issues/02-dentro-fuori/la-cantina.md'
/** Whether a page says something: a page whole would bury the failure. */
const says = async (path: string, words: string) =>
  (await (await fetch(origin + path)).text()).includes(words)

function rewrite(file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

test('drafts and scheduled pieces are shown, and listed with what the check says of them', async () => {
  expect(await says('/articoli/la-cantina', 'La cantina')).toBe(true)
  expect(await says('/bozze', 'La cantina')).toBe(true)
  expect(await says('/bozze', 'Il tetto')).toBe(true)
})

test('what is saved is on the page at the next reload', async () => {
  rewrite(DRAFT, (text) => `${text}\nUna frase appena scritta, e un’altra.\n`)
  expect(await says('/articoli/la-cantina', 'Una frase appena scritta')).toBe(true)
})

test('a fault is said on the page with its place and its remedy, and goes when it is mended', async () => {
  rewrite(DRAFT, (text) => text.replace('tags: [casa]', 'tags: [cassa]'))
  expect(await says('/', `${DRAFT}:6`)).toBe(true)
  rewrite(DRAFT, (text) => text.replace('tags: [cassa]', 'tags: [casa]'))
  expect(await says('/articoli/la-cantina', 'Una frase appena scritta')).toBe(true)
})
