import { expect } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { lineLengths } from './lines.ts'
import { recordsOf } from './records.ts'
import { magazine as site } from './sites.ts'
import { test } from './tab.ts'

const { magazine } = await recordsOf(site.folder)
const TEXTS = [
  ...magazine.articles.map(({ slug }) => paths.article(slug)),
  ...magazine.issues.map(({ slug }) => paths.issue(slug)),
  ...magazine.pages.map(({ slug }) => paths.page(slug)),
]
/** Too few lines say nothing about a measure. */
const ENOUGH = 5

for (const path of TEXTS) {
  test(`a line of ${path} holds 60 to 75 characters on a wide screen`, async ({ tab: page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(site.origin + path)
    await page.evaluate(() => document.fonts.ready)
    const lengths = (await lineLengths(page)).toSorted((a, b) => a - b)
    if (lengths.length < ENOUGH) return
    const middle = lengths[Math.floor(lengths.length / 2)]
    expect(middle).toBeGreaterThanOrEqual(60)
    expect(middle).toBeLessThanOrEqual(75)
    expect(lengths.at(-1)).toBeLessThanOrEqual(80)
  })
}
