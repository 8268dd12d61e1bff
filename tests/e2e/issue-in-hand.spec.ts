import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { unzipSync } from 'fflate'
import { issueTitle } from '#lib/model/issue.ts'
import { paths } from '#lib/model/paths.ts'
import { printTwice } from '#lib/print/two-passes.ts'
import { strings } from '#lib/strings.ts'
import { EVERYTHING, violations } from './axe.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'

const { issues } = (await recordsOf(fixture.folder)).magazine
const [issue] = issues
if (!issue) throw new Error('the fixture has no issue')
const { slug } = issue

test('an issue’s page leads to its files, and says how large they are', async ({ page, request }) => {
  await page.goto(fixture.origin + paths.issue(slug))
  const row = page.getByRole('region', { name: strings.book.take })
  const link = row.getByRole('link', { name: 'EPUB' })
  await expect(link).toHaveAttribute('href', paths.issueFile(slug, 'epub'))
  const response = await request.get(fixture.origin + paths.issueFile(slug, 'epub'))
  expect(response.headers()['content-type']).toBe('application/epub+zip')
  expect(response.headers()['access-control-allow-origin']).toBe('*')
  const kilobytes = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0])
  const size = (await response.body()).length / 1000
  expect(Math.abs(kilobytes - size) / size).toBeLessThan(0.15)
  await row.getByRole('link', { name: strings.book.whole }).click()
  await expect(page).toHaveURL(fixture.origin + paths.wholeIssue(slug))
  await expect(page.getByRole('article')).not.toHaveCount(0)
  // No PDF was made of it.
  expect((await request.get(fixture.origin + paths.issueFile(slug, 'pdf'))).status()).toBe(404)
})

test('the list of issues names its feed and the catalogue for readers of books', async ({
  page,
  request,
}) => {
  await page.goto(fixture.origin + paths.issues)
  const main = page.getByRole('main')
  for (const [name, href] of [
    [strings.book.followIssues, paths.feed(paths.issues, 'xml')],
    [strings.book.catalogue, paths.catalogue('xml')],
  ] as const) {
    await expect(main.getByRole('link', { name })).toBeVisible()
    await expect(main.getByRole('link', { name })).toHaveAttribute('href', href)
    expect((await request.get(fixture.origin + href)).status()).toBe(200)
  }
})

/** Runs in the page: the words that the ring around the focused element crosses. */
function struck(): readonly string[] {
  const focused = document.activeElement
  if (!focused) return ['nothing is focused']
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(focused)
  if (outlineStyle === 'none') return ['no ring']
  const box = focused.getBoundingClientRect()
  const outer = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
  const inner = Number.parseFloat(outlineOffset)
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  const crossed: string[] = []
  while (texts.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(texts.currentNode)
    for (const line of range.getClientRects()) {
      if (line.width < 2 || line.height < 2) continue
      const meets = (by: number) =>
        line.left < box.right + by &&
        line.right > box.left - by &&
        line.top < box.bottom + by &&
        line.bottom > box.top - by
      const isWithin =
        line.left >= box.left - inner &&
        line.right <= box.right + inner &&
        line.top >= box.top - inner &&
        line.bottom <= box.bottom + inner
      if (meets(outer) && !isWithin) crossed.push(texts.currentNode.nodeValue ?? '')
    }
  }
  return crossed
}

for (const width of [320, 768, 1280]) {
  test(`at ${width} px the ring around a way to take an issue along crosses no word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const [path, links] of [
      [paths.issue(slug), '.take-along a'],
      [paths.wholeIssue(slug), '.whole-contents a'],
    ] as const) {
      await page.goto(fixture.origin + path)
      const all = await page.locator(links).all()
      expect(all.length).toBeGreaterThan(2)
      for (const link of all) {
        await link.focus()
        expect([path, await link.textContent(), ...(await page.evaluate(struck))]).toHaveLength(2)
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
      }
    }
  })
}

/** Where the files of an e-book stand for the browser: no host has such a name. */
const BOOK = 'http://libro.invalid/'
const TYPES: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
}

for (const { slug: one } of issues) {
  test(`the e-book of ${one} is accessible, chapter by chapter`, async ({ page, request }) => {
    const response = await request.get(fixture.origin + paths.issueFile(one, 'epub'))
    const files = unzipSync(await response.body())
    await page.route(`${BOOK}**`, (route) => {
      const path = `libro/${new URL(route.request().url()).pathname.slice(1)}`
      const bytes = files[path]
      const contentType = TYPES[path.split('.').at(-1) ?? '']
      return bytes && contentType ? route.fulfill({ body: Buffer.from(bytes), contentType }) : route.abort()
    })
    const documents = Object.keys(files).filter((path) => path.endsWith('.xhtml'))
    expect(documents.length).toBeGreaterThan(5)
    await page.setViewportSize({ width: 320, height: 700 })
    for (const path of documents) {
      await page.goto(BOOK + path.replace(/^libro\//, ''))
      await page.evaluate(axe.source)
      expect([path, ...(await violations(page, EVERYTHING))]).toEqual([path])
      // A figure and its unit stand on one line in every table.
      const broken = await page.evaluate(() =>
        [...document.querySelectorAll('td.number')].flatMap((cell) => {
          const range = document.createRange()
          range.selectNodeContents(cell)
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          return tops.size > 1 && !/[ \n]/.test(cell.textContent.trim()) ? [cell.textContent] : []
        }),
      )
      expect([path, ...broken]).toEqual([path])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect([path, wide]).toEqual([path, false])
    }
  })
}

test.describe('as a PDF', () => {
  test.use({ bypassCSP: true })

  for (const given of issues) {
    const one = given.slug
    test(`${one}: tagged, with its title, its outline the contents, every number of a sheet as printed`, async ({
      page,
    }) => {
      await page.goto(fixture.origin + paths.wholeIssue(one))
      const { bytes, pieces, sheets } = await printTwice(page, {
        title: issueTitle(given),
        authors: 'La redazione',
        head: 'Numero di prova',
      })
      expect(pieces.length).toBeGreaterThan(1)
      expect(sheets).toBeGreaterThanOrEqual(pieces.length + 2)
      expect(pieces[0]?.sheet).toBe(3)
      expect(pieces.map(({ sheet }) => sheet)).toEqual(
        pieces.map(({ sheet }) => sheet).toSorted((a, b) => a - b),
      )
      expect(bytes.length).toBeLessThan(3_000_000)
    })
  }
})
