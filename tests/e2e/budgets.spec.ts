import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import type { Answer } from './crawl.ts'
import { crawled } from './pages.ts'
import { fixture } from './sites.ts'

/** Bytes, gzipped but for the fonts. An article may be as long as it likes: what counts is what stands around its text. */
const BUDGET = { css: 14_000, aroundText: 7_500, fonts: 100_000, script: 2_000 } as const
const SCRIPT = '/rivista.js'

const gzipped = (bytes: Uint8Array | string): number => gzipSync(bytes, { level: 9 }).length

const attributes = (answers: Iterable<Answer>, tag: string, attribute: string): ReadonlySet<string> =>
  new Set(
    [...answers].flatMap(({ tags }) =>
      tags.flatMap((found) => (found.name === tag ? (found.attributes[attribute] ?? []) : [])),
    ),
  )

for (const { site, all } of crawled) {
  const load = async (path: string) => new Uint8Array(await (await fetch(site.origin + path)).arrayBuffer())
  const answers = [...all.values()].filter(({ isPage }) => isPage)

  test.describe(`${site.name} stays within its budget`, () => {
    test('style sheets of any page', async () => {
      const isSheet = (href: string) => href.endsWith('.css')
      const sizes = new Map<string, number>()
      for (const sheet of [...attributes(answers, 'link', 'href')].filter(isSheet))
        sizes.set(sheet, gzipped(await load(sheet)))
      const heavy = answers.flatMap((answer) => {
        const sheets = [...attributes([answer], 'link', 'href')].filter(isSheet)
        const bytes = sheets.reduce((sum, sheet) => sum + (sizes.get(sheet) ?? 0), 0)
        return sheets.length > 0 && bytes <= BUDGET.css ? [] : [`${answer.path}: ${bytes}`]
      })
      expect(heavy).toEqual([])
    })

    // One with rare signs, or beside a piece with such a title, loads a file more, as it should: which ones do is the texts' to say.
    test('fonts of an article, in the middle of nine', async ({ browser }) => {
      const articles = answers.map(({ path }) => path).filter((path) => /^\/articoli\/[^/]+$/.test(path))
      const sums: number[] = []
      for (const path of articles.toSorted().slice(0, 9)) {
        // A page of its own keeps nothing of the one before.
        const page = await browser.newPage()
        const fonts: Promise<Buffer>[] = []
        page.on('response', (response) => {
          if (response.url().endsWith('.woff2')) fonts.push(response.body())
        })
        await page.goto(site.origin + path, { waitUntil: 'load' })
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        const sizes = (await Promise.all(fonts)).map(({ length }) => length)
        await page.close()
        expect(sizes.length).toBeGreaterThan(1)
        sums.push(sizes.reduce((sum, size) => sum + size, 0))
      }
      const middle = sums.toSorted((a, b) => a - b)[Math.floor(sums.length / 2)]
      expect(middle).toBeLessThanOrEqual(BUDGET.fonts)
    })

    test('one script, and it is small', async () => {
      expect([...attributes(answers, 'script', 'src')]).toEqual([SCRIPT])
      expect(gzipped(await load(SCRIPT))).toBeLessThanOrEqual(BUDGET.script)
    })

    test('nothing that the content security policy forbids', () => {
      const forbidden = answers.flatMap(({ path, tags }) =>
        tags
          .filter(
            ({ name, attributes: has }) =>
              name === 'style' ||
              has.style !== undefined ||
              (name === 'script' && has.src === undefined && has.type !== 'application/ld+json') ||
              Object.keys(has).some((attribute) => attribute.startsWith('on')),
          )
          .map(({ name }) => `${path}: <${name}>`),
      )
      expect([...new Set(forbidden)]).toEqual([])
    })
  })
}

test('an article is little more than its text', () => {
  const { records, all } = crawled.find(({ site }) => site === fixture) ?? {}
  const sizes = (records?.magazine.articles ?? []).map(({ slug, body }) => ({
    slug,
    bytes: gzipped(all?.get(paths.article(slug))?.html ?? '') - gzipped(body.markdown),
  }))
  expect(sizes.length).toBeGreaterThan(5)
  expect(sizes.filter(({ bytes }) => bytes > BUDGET.aroundText)).toEqual([])
})
