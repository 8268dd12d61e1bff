import { expect } from '@playwright/test'
import { longest } from './pages.ts'
import { test } from './tab.ts'

/** Shown beside the line or at the end: one of the two at each width. */
const NOTES = '.endnotes, .sidenote'

for (const [type, { site, answer }] of longest) {
  test(`a reader can see every link of ${type}`, async ({ tab: page }) => {
    await page.goto(site.origin + answer.path)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const unseen = await page
        .locator('main a')
        .evaluateAll(
          (links, notes) =>
            links
              .filter((link) => !link.closest(`details:not([open]), ${notes}`) && !link.checkVisibility())
              .map((link) => link.outerHTML),
          NOTES,
        )
      expect(unseen, `${width} px`).toEqual([])
    }
  })
}
