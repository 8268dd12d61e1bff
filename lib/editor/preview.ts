import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { contentFolder } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import { presentChromium } from './chromium.ts'
import { flagsOrEnd } from './flags.ts'
import { against } from './report/against.ts'
import { articlesBetween } from './report/change.ts'
import { changedFields } from './report/changed-fields.ts'
import { labels } from './report/labels.ts'
import { readBoth } from './report/read.ts'

/**
 * `npm run preview -- --base origin/main --out anteprima`: the pages of the pieces that a change touches, as files and as
 * pictures, for whoever reads the proposal. From `next dev`, because drafts and scheduled pieces are in it.
 */
const WIDTHS = [1440, 390] as const
/** More than these nobody looks at, and they take a quarter of an hour. */
const MOST = 12
const WAIT = 120_000
/** Chromium refuses to start in its sandbox as root, which only a container is. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const flag = flagsOrEnd({
  form: 'npm run preview -- [--base origin/main] [--out anteprima]',
  about: 'Le pagine dei pezzi che la modifica tocca, come file e come immagini, nella cartella di --out.',
  flags: { base: 'origin/main', out: 'anteprima' },
})
const [base, out] = [flag('base'), flag('out')]

async function touched(): Promise<readonly string[]> {
  const { base: before, head } = await readBoth(contentFolder(), base)
  if (!before || !head.catalogue) return []
  const { added, kept, renamed } = articlesBetween(before, head.catalogue)
  const changed = kept.filter(({ before, after }) => changedFields(labels.article, before, after).length > 0)
  const pieces = [...added, ...[...renamed, ...changed].map(({ after }) => after)]
  return pieces.filter(({ withdrawn }) => !withdrawn).map(({ slug }) => slug)
}

/** A port that nobody listens on: whoever answers at a fixed one may be another preview. */
async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? String(address.port) : ''
}

/** Photographs wait until a reader comes near them; nobody scrolls here. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.allSettled([...document.images].map((image) => image.decode()))
  })
}

/**
 * The origin of a development server of our own, and how to end it: it also ends with this process, however that ends. Rejects
 * at once if it does not live to answer, as where somebody took its port meanwhile.
 */
async function serve(): Promise<{ origin: string; end: () => void }> {
  const port = await freePort()
  const server = spawn('npx', ['next', 'dev', '-p', port], { stdio: 'ignore', detached: true })
  const origin = `http://localhost:${port}`
  const { pid } = server
  const isAlive = () => server.exitCode === null && server.signalCode === null
  const end = () => {
    if (pid !== undefined && isAlive()) process.kill(-pid)
  }
  process.once('exit', end)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  for (const start = Date.now(); isAlive() && Date.now() - start < WAIT; await sleep(1000)) {
    const answer = await fetch(origin, { signal: AbortSignal.timeout(WAIT) }).catch(() => undefined)
    if (answer?.ok && isAlive()) return { origin, end }
  }
  throw new Error('La rivista non si è avviata: prova «npm run dev», che dice perché.')
}

function fail(text: string): never {
  console.error(text)
  process.exit(1)
}

const slugs = (await against(base, touched)).slice(0, MOST)
if (slugs.length > 0) {
  const executablePath = presentChromium()
  if (!executablePath) {
    fail(
      'Non c’è Chromium su questo computer: installalo, o scrivi in CHROME_PATH dove sta il suo programma.',
    )
  }
  const { origin, end } = await serve().catch((error: Error) => fail(error.message))
  const browser = await chromium
    .launch({ executablePath, args: SANDBOX })
    .catch((error: Error) => fail(`Chromium non parte: ${error.message}`))
  try {
    await mkdir(out, { recursive: true })
    for (const slug of slugs) {
      for (const width of WIDTHS) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
        await page.goto(origin + paths.article(slug), { waitUntil: 'networkidle', timeout: WAIT })
        await showAll(page)
        await page.screenshot({ path: join(out, `${slug}-${width}.png`), fullPage: true })
        if (width === WIDTHS[0]) await writeFile(join(out, `${slug}.html`), await page.evaluate(alone))
        await page.close()
      }
    }
  } finally {
    end()
    await browser.close()
  }
}
console.log(slugs.length === 0 ? 'Nessun pezzo da mostrare.' : `In ${out}: ${slugs.join(', ')}.`)

/** Runs in the page: the document by itself, its styles inside it and without scripts. */
function alone(): string {
  const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
  for (const element of document.querySelectorAll(
    'script, link[rel="stylesheet"], link[rel="preload"], nextjs-portal',
  )) {
    element.remove()
  }
  const style = document.createElement('style')
  style.textContent = css.join('\n')
  document.head.append(style)
  return `<!doctype html>\n${document.documentElement.outerHTML}`
}
