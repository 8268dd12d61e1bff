/** `npm run screenshots`: every type of page of the built site, light and dark, wide and narrow, under docs/screenshots. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { currentMagazine } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import { findChromium } from './chromium.ts'

const OUT = 'docs/screenshots'
const PORT = '4390'
const ORIGIN = `http://127.0.0.1:${PORT}`
const WIDTHS = [1440, 390]
const SCHEMES = ['light', 'dark'] as const
/** Long pages are cut here: the whole folder stays under 6 MB. */
const LONGEST = 2200

/** One page of each type, from what the magazine holds. */
async function pages(): Promise<Readonly<Record<string, string>>> {
  const { issues, articles, tags, authors, sections, bySlug } = await currentMagazine()
  const long = articles.toSorted((a, b) => b.body.words - a.body.words)
  const slugOf = (record: { slug: string } | undefined) => record?.slug ?? ''
  return {
    home: paths.home,
    issue: paths.issue(slugOf(issues[0])),
    article: paths.article(slugOf(long.find((article) => !article.hero))),
    'article-photo': paths.article(slugOf(articles.find((article) => article.hero))),
    issues: paths.issues,
    articles: paths.articles,
    theme: paths.theme(slugOf(tags.find((tag) => tag.opposite))),
    themes: paths.themes,
    sections: paths.sections,
    section: paths.section(slugOf(sections[0])),
    author: paths.author(slugOf(authors[0])),
    authors: paths.authors,
    page: paths.page(slugOf(bySlug.page.get('chi-siamo'))),
    search: `${paths.search}?q=mestieri`,
    'search-empty': `${paths.search}?q=sinergia`,
    paths: paths.readingPaths,
    404: '/questa-pagina-non-esiste',
  }
}

async function serve(): Promise<ChildProcess> {
  const env = {
    ...process.env,
    PORT,
    HOST: '127.0.0.1',
    SITE_URL: 'https://eppure.example',
    LOG_LEVEL: 'warn',
  }
  const server = spawn('npm', ['start', '--silent'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  for await (const line of server.stderr) {
    if (String(line).includes(ORIGIN)) return server
  }
  throw new Error('the server did not start')
}

const server = await serve()
const browser = await chromium.launch({ executablePath: findChromium() })
try {
  await rm(OUT, { recursive: true, force: true })
  await mkdir(OUT, { recursive: true })
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      })
      for (const [name, path] of Object.entries(await pages())) {
        await page.goto(ORIGIN + path)
        await page.evaluate(() => document.fonts.ready)
        const height = Math.min(LONGEST, await page.evaluate(() => document.documentElement.scrollHeight))
        const file = `${OUT}/${name}-${width}-${colorScheme}.webp`
        const shot = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } })
        await sharp(shot).webp({ quality: 72 }).toFile(file)
      }
      await page.close()
    }
  }
} finally {
  await browser.close()
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
  await once(server, 'exit')
}
