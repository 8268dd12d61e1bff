import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { contentFolder } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
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
const PORT = '4259'
/** Chromium refuses to start in its sandbox as root, which only a container is. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'origin/main' },
    out: { type: 'string', default: 'anteprima' },
  },
})

async function touched(): Promise<readonly string[]> {
  const { base, head } = await readBoth(contentFolder(), values.base)
  if (!base || !head.catalogue) return []
  const { added, kept, renamed } = articlesBetween(base, head.catalogue)
  const changed = kept.filter(({ before, after }) => changedFields(labels.article, before, after).length > 0)
  const pieces = [...added, ...[...renamed, ...changed].map(({ after }) => after)]
  return pieces.filter(({ withdrawn }) => !withdrawn).map(({ slug }) => slug)
}

/** The origin of a development server of our own, and how to end it. */
async function serve(): Promise<{ origin: string; end: () => void }> {
  const server = spawn('npx', ['next', 'dev', '-p', PORT], { stdio: 'ignore', detached: true })
  const origin = `http://127.0.0.1:${PORT}`
  const { pid } = server
  const end = () => {
    if (pid !== undefined) process.kill(-pid)
  }
  for (const start = Date.now(); Date.now() - start < WAIT; await sleep(1000)) {
    const answer = await fetch(origin, { signal: AbortSignal.timeout(WAIT) }).catch(() => undefined)
    if (answer?.ok) return { origin, end }
  }
  end()
  throw new Error('the development server did not start')
}

const slugs = (await against(values.base, touched)).slice(0, MOST)
if (slugs.length > 0) {
  await mkdir(values.out, { recursive: true })
  const { origin, end } = await serve()
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: SANDBOX })
  try {
    for (const slug of slugs) {
      for (const width of WIDTHS) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
        await page.goto(origin + paths.article(slug), { waitUntil: 'networkidle', timeout: WAIT })
        await page.screenshot({ path: join(values.out, `${slug}-${width}.png`), fullPage: true })
        if (width === WIDTHS[0]) await writeFile(join(values.out, `${slug}.html`), await page.evaluate(alone))
        await page.close()
      }
    }
  } finally {
    await browser.close()
    end()
  }
}
console.log(slugs.length === 0 ? 'Nessun pezzo da mostrare.' : `In ${values.out}: ${slugs.join(', ')}.`)

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
