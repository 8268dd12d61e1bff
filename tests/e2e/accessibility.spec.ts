import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { COLOURS, EVERYTHING, violations } from './axe.ts'
import { pages } from './pages.ts'
import { test } from './tab.ts'
import { smallTargets } from './targets.ts'

const WIDTHS = [320, 768, 1280] as const
const HEIGHT = 900

/** Names of drawings that a page bears twice: the browser gives up a page's view transition over them. */
function repeatedArt(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('[data-art]')].map(
      (art) => art.getAttribute('data-art') ?? '',
    )
    return names.filter((name, at) => names.indexOf(name) !== at)
  })
}

for (const { site, answer } of pages) {
  test(`${site.name} ${answer.path} is accessible, light and dark, at every width`, async ({ tab: page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(site.origin + answer.path)
    await page.evaluate(axe.source)
    const found: string[] = (await repeatedArt(page)).map((name) => `two drawings are called ${name}`)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT })
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth)
      if (sideways > width) found.push(`${width}: the page is ${sideways} px wide`)
      await page.emulateMedia({ colorScheme: 'light' })
      found.push(...(await violations(page, EVERYTHING)).map((line) => `${width} light: ${line}`))
      await page.emulateMedia({ colorScheme: 'dark' })
      found.push(...(await violations(page, COLOURS)).map((line) => `${width} dark: ${line}`))
      found.push(...(await smallTargets(page)).map((line) => `${width}: ${line}`))
    }
    expect(found).toEqual([])
  })
}
