import { expect, type Page, test } from '@playwright/test'
import { accompany } from '#lib/model/accompany.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'

const { magazine } = await recordsOf(fixture.folder)
const [issue] = magazine.issues

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The first article of the current issue that shares a theme with another, and that other. */
function accompanied() {
  for (const article of issue ? articlesIn(magazine.byIssue, issue) : []) {
    const found = accompany(magazine, article).related.find(({ reason }) => reason.kind === 'tags')
    if (found?.reason.kind === 'tags') return { article, related: found.article, themes: found.reason.tags }
  }
  throw new Error('no article of the current issue shares a theme with another')
}

test('home, issue, article, related, theme, author, a page that is not there, and on', async ({ page }) => {
  const { article, related, themes } = accompanied()
  const [theme] = related.tags
  const [author] = related.authors
  if (!issue || !theme || !author) throw new Error('the current issue is empty')

  await page.goto('/')
  await page.getByRole('link', { name: strings.issue.openContents }).click()
  await expect(page).toHaveURL(paths.contents(issue.slug))

  await main(page).getByRole('link', { name: article.title.text, exact: true }).first().click()
  await expect(page).toHaveURL(paths.article(article.slug))
  await expect(heading(page)).toHaveText(article.title.text)

  const beside = page.getByRole('region', { name: strings.related.title })
  const item = beside.getByRole('listitem').filter({ hasText: related.title.text })
  await expect(item).toContainText(strings.related.common)
  for (const { name } of themes) await expect(item.getByRole('link', { name, exact: true })).toBeVisible()
  await item.getByRole('link', { name: related.title.text, exact: true }).click()
  await expect(heading(page)).toHaveText(related.title.text)

  const rail = page.getByRole('complementary', { name: strings.article.rail })
  await rail.getByRole('link', { name: theme.name, exact: true }).click()
  await expect(heading(page)).toHaveText(theme.name)

  await main(page).getByRole('link', { name: related.title.text, exact: true }).click()
  await page.getByRole('link', { name: author.name.text, exact: true }).first().click()
  await expect(page).toHaveURL(paths.author(author.slug))
  await expect(heading(page)).toHaveText(author.name.text)
  await expect(main(page).getByRole('link', { name: related.title.text, exact: true })).toBeVisible()

  const lost = await page.goto(paths.article('che-non-esiste'))
  expect(lost?.status()).toBe(404)
  await expect(main(page)).toContainText(strings.missing.text)
  await main(page)
    .getByRole('link', { name: strings.missing.toIssue(issue.number) })
    .click()
  await expect(page).toHaveURL(paths.issue(issue.slug))

  await page.goBack()
  await page.goBack()
  await expect(heading(page)).toHaveText(author.name.text)
})

test('the masthead leads to every list and says where one stands', async ({ page }) => {
  await page.goto('/')
  for (const [name, path] of [
    [strings.nav.archive, paths.issues],
    [strings.nav.themes, paths.themes],
    [strings.nav.authors, paths.authors],
    [strings.nav.search, paths.search],
  ] as const) {
    const menu = page.getByRole('navigation', { name: strings.nav.main })
    await menu.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(path)
    await expect(menu.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page')
  }
})

test('below a list the masthead says under which, and that it is another page', async ({ page }) => {
  const { authors, tags } = accompanied().article
  for (const [name, path] of [
    [strings.nav.archive, paths.articles],
    ...tags.map(({ slug }) => [strings.nav.themes, paths.theme(slug)] as const),
    ...authors.map(({ slug }) => [strings.nav.authors, paths.author(slug)] as const),
  ] as const) {
    await page.goto(path)
    const menu = page.getByRole('navigation', { name: strings.nav.main })
    await expect(menu.locator('[aria-current]')).toHaveText(name)
    await expect(menu.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'true')
  }
})
