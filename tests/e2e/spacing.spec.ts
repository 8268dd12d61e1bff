import { expect } from '@playwright/test'
import { longest } from './pages.ts'
import { lostTexts, spaceOut } from './spacing.ts'
import { test } from './tab.ts'

const WIDTHS = [320, 1280] as const

for (const [type, { site, answer }] of longest) {
  test(`nothing of ${type} is lost when its text is spaced out`, async ({ tab: page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(site.origin + answer.path)
    await spaceOut(page)
    const lost: string[] = []
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth)
      if (sideways > width) lost.push(`${width}: the page is ${sideways} px wide`)
      lost.push(...(await lostTexts(page)).map((line) => `${width}: ${line}`))
    }
    expect(lost).toEqual([])
  })
}
