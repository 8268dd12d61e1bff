import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
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

test('the preview shows what changed from the server that runs, in files that open by themselves', async ({
  page,
}) => {
  // Six pages, of which the server makes most for the first time.
  test.setTimeout(180_000)
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args])
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'prima')
  rewrite(DRAFT, (text) => text.replace(/^draft: true$/m, 'order: 9\ndraft: true'))
  const out = join(folder, '.anteprima')
  // Playwright asks for colours, and Node warns who asks for none as well.
  const env = { ...process.env, NO_COLOR: undefined, CONTENT_DIR: folder }
  const preview = ['run', '--silent', 'preview', '--', '--base', 'main', '--out', out]
  expect((await promisify(execFile)('npm', preview, { env })).stderr).toBe('')
  const names = ['articolo-la-cantina', 'numero-02-dentro-fuori', 'prima-pagina']
  const files = names.flatMap((name) => [`${name}-1440.png`, `${name}-390.png`, `${name}.html`])
  expect(readdirSync(out).toSorted()).toEqual(files.toSorted())
  const wanted: string[] = []
  page.on('requestfailed', (request) => wanted.push(request.url()))
  for (const name of names) {
    await page.goto(`file://${join(out, `${name}.html`)}`)
    const title = page.locator('h1').first()
    await expect(title).toBeVisible()
    const faces = await title.evaluate((element) => getComputedStyle(element).fontFamily)
    expect(faces).toMatch(/Archivo|Newsreader/)
  }
  // Of all that a page is made of only its icon is left outside.
  expect(wanted.filter((url) => !/\/favicon\.\w+$/.test(url))).toEqual([])
  rmSync(join(folder, '.git'), { recursive: true })
  rmSync(out, { recursive: true })
})

test('a fault of a draft is said at its address and on the desk, and goes when it is mended; other pages stay', async () => {
  rewrite(DRAFT, (text) => text.replace('tags: [casa]', 'tags: [cassa]'))
  expect(await says('/articoli/la-cantina', `${DRAFT}:6`)).toBe(true)
  expect(await says('/bozze', `${DRAFT}:6`)).toBe(true)
  const others = ['/', '/bozze', '/articoli/il-tetto'].map((path) => fetch(origin + path))
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200, 200])
  rewrite(DRAFT, (text) => text.replace('tags: [cassa]', 'tags: [casa]'))
  expect(await says('/articoli/la-cantina', 'Una frase appena scritta')).toBe(true)
})

test('a fault of what is out is said on every page with its place and its remedy, and goes when it is mended', async () => {
  rewrite('tags/casa.md', (text) => text.replace('name: ', 'nome: '))
  expect(await says('/', 'tags/casa.md:2')).toBe(true)
  rewrite('tags/casa.md', (text) => text.replace('nome: ', 'name: '))
  expect(await says('/articoli/la-cantina', 'Una frase appena scritta')).toBe(true)
})

test('no page of the desk carries a badge of the developers’ tools', async ({ page }) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  for (const path of ['/', '/bozze', '/articoli/la-cantina']) {
    await page.goto(origin + path)
    await page.waitForLoadState('networkidle')
  }
  expect(errors).toEqual([])
})
