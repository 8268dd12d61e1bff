import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { queries } from '../fixtures/queries.ts'

const RESULT_PAGE = 15_000

test.describe('search without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader types, narrows down, goes on by keyboard', async ({ page }) => {
    await page.goto(paths.search)
    await page.getByLabel(strings.search.label).fill('mestiere')
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(/^«mestiere»: \d+ risultati/)
    await expect(page.locator('mark').first()).toBeVisible()
    await page.getByText(strings.search.filters).click()
    await page.getByLabel(strings.search.filter.rubrica).selectOption('lessico')
    await page.getByRole('button', { name: strings.search.submit }).click()
    await expect(page.locator('.contents-list > li').first()).toContainText('Un nome nuovo')
    await page.getByRole('link', { name: strings.search.withoutFilters }).click()
    await expect(page).toHaveURL(/\/cerca\?q=mestiere$/)
  })

  test('an unknown word leads on, a mistaken one is put right', async ({ page }) => {
    await page.goto(`${paths.search}?q=zanzara`)
    await expect(page.locator('main h2')).toContainText(strings.search.empty.first)
    await page.goto(`${paths.search}?q=spazacamino`)
    await page.getByRole('link', { name: 'spazzacamino' }).click()
    await expect(page.locator('.contents-list > li').first()).toContainText('Lo spazzacamino')
  })
})

test('what a reader types never becomes markup, whatever it is', async ({ request }) => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'title:("a" OR *',
    '\u0000\u202e\u{1f600}',
    'parola '.repeat(250),
  ]
  for (const q of hostile) {
    const response = await request.get(paths.search, { params: { q } })
    expect(response.status(), q).toBeLessThan(500)
    const html = await response.text()
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img src=x')
  }
})

test('a page of results is light and not for search engines', async ({ request }) => {
  const sizes: number[] = []
  for (const { query } of queries.slice(0, 12)) {
    const html = await (await request.get(paths.search, { params: { q: query } })).text()
    expect(html).toMatch(/<meta name="robots" content="noindex[,"]/)
    sizes.push(gzipSync(html).length)
  }
  expect(Math.max(...sizes)).toBeLessThanOrEqual(RESULT_PAGE)
})

test('a pair of themes has one address', async ({ request }) => {
  const other = await request.get('/temi/vendita+ascolto', { maxRedirects: 0 })
  expect(other.status()).toBe(308)
  expect(other.headers().location).toBe('/temi/ascolto+vendita')
  for (const path of ['/temi/ascolto+nessuno', '/temi/ascolto+ascolto', '/temi/ascolto+metodo+valore']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('the table beside the constellation leads where its lines lead', async ({ page }) => {
  await page.goto(paths.themes)
  const drawn = await page
    .locator('.constellation a[href*="+"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  await page.getByText(strings.themes.table).click()
  const listed = await page
    .locator('.pair-table a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(listed).toEqual(drawn)
})
