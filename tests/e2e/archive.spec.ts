import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'

test.use({ javaScriptEnabled: false })

test('an archive of more than one year leads to each, by keyboard', async ({ page }) => {
  await page.goto(paths.issues)
  const years = page
    .getByRole('navigation', { name: strings.issue.archiveWays })
    .getByRole('link', { name: /^\d{4}$/ })
  await expect(years).toHaveText(['2026', '2025'])
  await years.last().press('Enter')
  await expect(page).toHaveURL(/#anno-2025$/)
  const section = page.locator('section', {
    has: page.getByRole('heading', { name: strings.issue.year('2025', 1) }),
  })
  await expect(section).toBeInViewport()
  await expect(section.getByRole('heading', { level: 3 })).toHaveCount(1)
})

test('the search narrows down to a year', async ({ page }) => {
  await page.goto(paths.search)
  await page.getByText(strings.search.filters).click()
  await page.getByLabel(strings.search.filter.anno).selectOption('2025')
  await page.getByRole('button', { name: strings.search.submit }).click()
  await expect(page).toHaveURL(/anno=2025/)
  const hrefs = await page
    .locator('.contents-list h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs.toSorted()).toEqual([
    '/articoli/il-ghiaccio',
    '/articoli/la-stufa',
    '/articoli/the-ice',
    '/numeri/01-caldo-freddo',
  ])
})
