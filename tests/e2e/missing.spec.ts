import { expect, test } from '@playwright/test'
import { PER_PAGE } from '#lib/model/list-page.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'

const { magazine } = await recordsOf(fixture.folder)
const beyond = Math.ceil(magazine.articles.length / PER_PAGE) + 1
const nobody = 'che-non-esiste'

/** No record has these addresses; each goes through a route of its own. */
const MISSING = [
  paths.page(nobody),
  paths.issue(nobody),
  paths.article(nobody),
  paths.theme(nobody),
  paths.section(nobody),
  paths.author(nobody),
  paths.listPage(paths.articles, beyond),
  `${paths.articles}/pagina/0`,
  `${paths.articles}/pagina/02`,
  `${paths.articles}/pagina/due`,
  `/${nobody}/${nobody}/${nobody}`,
]

for (const path of MISSING) {
  test(`${path} is a whole page that leads on, with status 404`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page).toHaveTitle(strings.missing.metadata(magazine.imprint.name))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${strings.missing.title.first} ${strings.missing.title.second}`,
    )
    await expect(page.getByRole('main')).toContainText(strings.missing.text)
    await expect(page.getByRole('main').getByRole('link', { name: strings.missing.toArticles })).toBeVisible()
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1)
  })
}

const [issue] = magazine.issues
const [article] = magazine.articles

test('an address one letter away from an article says which was meant, and still is a 404', async ({
  page,
}) => {
  if (!article) throw new Error('the magazine is empty')
  const response = await page.goto(paths.article(`${article.slug.slice(0, -1)}`))
  expect(response?.status()).toBe(404)
  await expect(page).toHaveTitle(strings.missing.metadata(magazine.imprint.name))
  await page.getByRole('main').getByRole('link', { name: article.title.text }).click()
  await expect(page).toHaveURL(paths.article(article.slug))
})

test('what is not there can be searched for on the spot', async ({ page }) => {
  await page.goto(paths.page(nobody))
  await page.getByRole('searchbox', { name: strings.search.label }).fill('stufe')
  await page.getByRole('main').getByRole('button', { name: strings.search.submit }).click()
  await expect(page).toHaveURL(`${paths.search}?q=stufe`)
})

test('an issue is found by its number', async ({ request }) => {
  if (!issue) throw new Error('the magazine is empty')
  const response = await request.get(paths.issue(String(issue.number)), { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe(paths.issue(issue.slug))
  expect((await request.get(paths.issue('4000'), { maxRedirects: 0 })).status()).toBe(404)
})

test('the first page of articles has one address', async ({ request }) => {
  const response = await request.get(`${paths.articles}/pagina/1`, { maxRedirects: 0 })
  expect(response.status()).toBe(308)
  expect(response.headers().location).toBe(paths.articles)
})
