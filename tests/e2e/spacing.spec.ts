import { expect } from '@playwright/test'
import { crawled } from './pages.ts'
import { lostTexts, spaceOut } from './spacing.ts'
import { test } from './tab.ts'

const WIDTHS = [320, 1280] as const

/** What all pages of a type have in common: their route, without the names in it. */
const typeOf = (path: string): string =>
  path
    .replace(/\?.*/, '?')
    .replace(/\/pagina\/.*/, '/pagina')
    .replace(/(?<=^\/[^/]+\/)(?!pagina)[^+?]+/, '…')
    .replace(/\+.*/, '+…')

/** The longest page of each type, by its HTML: where something could be lost, it is. */
const longest = new Map(
  crawled
    .flatMap(({ site, all }) =>
      [...all.values()].filter(({ isPage }) => isPage).map((answer) => ({ site, answer })),
    )
    .toSorted((a, b) => a.answer.html.length - b.answer.html.length)
    .map((page) => [typeOf(page.answer.path), page]),
)

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
