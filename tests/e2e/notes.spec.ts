import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'

test.use({ javaScriptEnabled: false })

const { articles, issues, pages } = (await recordsOf(fixture.folder)).magazine
const noted = [
  ['an article', paths.article, articles],
  ['an editorial', paths.issue, issues],
  ['a standing page', paths.page, pages],
] as const

for (const [kind, address, pieces] of noted) {
  const piece = pieces.find(({ body }) => body.markdown.includes('[^'))
  if (!piece) throw new Error(`the fixture has not ${kind} with a note`)
  const words = /^\[\^1\]: (.*)$/m.exec(piece.body.markdown)?.[1] ?? ''

  for (const width of [390, 1000, 1280, 1920]) {
    test(`the note of ${kind} can be read at ${width} px, once, without scrolling sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address(piece.slug))
      const shown = page.getByText(words).filter({ visible: true })
      await expect(shown).toHaveCount(1)
      const box = await shown.boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }

  test(`on a phone the note of ${kind} is where its number leads`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(address(piece.slug))
    await page.locator('.note-ref').first().click()
    await expect(page.getByText(words).filter({ visible: true })).toBeInViewport()
  })
}
