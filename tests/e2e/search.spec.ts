import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { hostileTargets, isInjected } from '../fixtures/hostile.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'

const RESULT_PAGE = 15_000

/** Asks for a target as it is written: clients that know URLs would mend it first. */
async function ask(path: string, agent: Agent): Promise<{ status: number; body: string }> {
  const request = get(`${fixture.origin}/`, { path, agent })
  const [response]: readonly IncomingMessage[] = await once(request, 'response')
  if (!response) return { status: 0, body: '' }
  return { status: response.statusCode ?? 0, body: await text(response) }
}

test.describe('search without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader types, narrows down, goes on by keyboard', async ({ page }) => {
    await page.goto(paths.search)
    await page.getByLabel(strings.search.label).fill('stufa')
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(/^«stufa»: \d+ risultati/)
    await expect(page.locator('mark').first()).toBeVisible()
    await page.getByText(strings.search.filters).click()
    await page.getByLabel(strings.search.filter.autore).selectOption('anna-verdi')
    await page.getByRole('button', { name: strings.search.submit }).click()
    await expect(page.locator('.contents-list > li').first()).toContainText('La stufa e chi la accende')
    await page.getByRole('link', { name: strings.search.withoutFilters }).click()
    await expect(page).toHaveURL(/\/cerca\?q=stufa$/)
  })

  test('signs without a word are said to be no question', async ({ page }) => {
    await page.goto(`${paths.search}?q=%3F%3F%3F`)
    await expect(page.getByRole('main')).toContainText(strings.search.wordless('???'))
    await expect(page.locator('main h2')).toContainText(strings.search.start.first)
  })

  test('an unknown word leads on, a mistaken one is put right', async ({ page }) => {
    await page.goto(`${paths.search}?q=zanzara`)
    await expect(page.locator('main h2')).toContainText(strings.search.empty.first)
    await page.goto(`${paths.search}?q=corridioo`)
    await page.getByRole('link', { name: 'corridoio' }).click()
    await expect(page.locator('.contents-list > li').first()).toContainText('Il corridoio')
  })
})

test('a page is offered by its name, even where no piece has the word', async ({ page }) => {
  await page.goto(`${fixture.origin}${paths.search}?q=anna+verdi`)
  await expect(page.locator('.search-outcome').getByRole('link', { name: 'Anna Verdi' })).toHaveAttribute(
    'href',
    paths.author('anna-verdi'),
  )
  await page.goto(`${fixture.origin}${paths.search}?q=privacy`)
  await expect(page.locator('main h2')).toContainText(strings.search.onlyPages.first)
  await page.locator('.search-outcome').getByRole('link', { name: 'Privacy' }).click()
  await expect(page).toHaveURL(fixture.origin + paths.page('privacy'))
})

test('what a reader types never becomes markup nor a failure, whatever it is', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const answers = await Promise.all(
    hostileTargets(300).map(async (target) => ({ target, ...(await ask(target, agent)) })),
  )
  agent.destroy()
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  expect(answers.filter(({ body }) => isInjected(body)).map(({ target }) => target)).toEqual([])
  // Most are questions that a page answers, not addresses that are turned away.
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(100)
})

/** What a reader may ask: words that many pieces hold, and every piece's own title. */
const { articles } = (await recordsOf(fixture.folder)).magazine
const QUESTIONS = ['casa', 'porta', 'caldo', ...articles.map(({ title }) => title.text)]

test('a page of results is light and not for search engines', async ({ request }) => {
  const sizes: number[] = []
  for (const q of QUESTIONS) {
    const html = await (await request.get(paths.search, { params: { q } })).text()
    expect(html).toMatch(/<meta name="robots" content="noindex[,"]/)
    sizes.push(gzipSync(html).length)
  }
  expect(Math.max(...sizes)).toBeLessThanOrEqual(RESULT_PAGE)
})

test('a pair of themes has one address', async ({ request }) => {
  const other = await request.get('/temi/freddo+casa', { maxRedirects: 0 })
  expect(other.status()).toBe(308)
  expect(other.headers().location).toBe('/temi/casa+freddo')
  for (const path of ['/temi/casa+nessuno', '/temi/casa+casa', '/temi/caldo+casa+freddo']) {
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
