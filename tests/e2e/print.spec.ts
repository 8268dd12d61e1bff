import { expect, test } from '@playwright/test'
import { issueTitle } from '#lib/model/issue.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { recordsOf } from './records.ts'
import { fixture, SITE_URL } from './sites.ts'

const A4 = { width: 595, height: 842 }

const { articles, issues, imprint: record } = (await recordsOf(fixture.folder)).magazine
const noted = articles.find(({ body }) => body.markdown.includes('[^'))
if (!noted) throw new Error('no article of the fixture has a note')

test('an article prints on A4, with its notes and without the site around it', async ({ page }) => {
  await page.goto(fixture.origin + paths.article(noted.slug))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: strings.article.notes, exact: true })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  // A sheet says by itself where it comes from and what one may do with it.
  const main = page.getByRole('main')
  const imprint = main.locator('.imprint')
  await expect(imprint.getByText(SITE_URL + paths.article(noted.slug))).toBeVisible()
  await expect(imprint.getByText(issueTitle(noted.issue), { exact: true })).toBeVisible()
  await expect(imprint.getByText(record.licence)).toBeVisible()
  // The trail stays: on paper it says which issue the piece is from.
  await expect(page.getByRole('navigation')).toHaveCount(1)
  await expect(page.getByRole('navigation', { name: strings.article.trail })).toBeVisible()
  for (const name of [strings.related.title, strings.related.counterpoint(record)])
    await expect(page.getByRole('region', { name, exact: true })).toBeHidden()

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(sheets.length).toBeGreaterThan(0)
  for (const [, width, height] of sheets)
    expect({ width: Math.round(Number(width)), height: Math.round(Number(height)) }).toEqual(A4)
})

test('an issue prints in one column, its editorial as wide as the sheet', async ({ page }) => {
  const [issue] = issues
  if (!issue) throw new Error('the fixture has no issue')
  await page.setViewportSize({ width: 642, height: 900 })
  await page.goto(fixture.origin + paths.issue(issue.slug))
  await page.emulateMedia({ media: 'print' })
  const [editorial, sheet] = await page.evaluate(() =>
    ['.editorial-text', 'main'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().width ?? 0,
    ),
  )
  expect(editorial).toBeCloseTo(sheet ?? 0, 0)
  // The sheet says by itself where it comes from and what one may do with it.
  const imprint = page.locator('.issue-imprint')
  await expect(imprint).toBeVisible()
  await expect(imprint).toContainText(SITE_URL + paths.issue(issue.slug))
  await expect(imprint).toContainText(issueTitle(issue))
  for (const row of await page.locator('.contents-list > li').all())
    await expect(row).toHaveCSS('break-inside', 'avoid')
})

for (const [by, path] of [
  ['home', paths.home],
  ['themes', paths.themes],
  ['an article', paths.article(noted.slug)],
] as const)
  test(`${by}: paper is white, also of who reads by night or has chosen to`, async ({ page }) => {
    const inks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, h1 *, main p, main text')].map(
          (element) => `${getComputedStyle(element).color} ${getComputedStyle(element).fill}`,
        ),
      )
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    await page.goto(fixture.origin + path)
    const byDay = await inks()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await inks()).toEqual(byDay)
    await page.evaluate(() => document.documentElement.setAttribute('data-scheme', 'dark'))
    expect(await inks()).toEqual(byDay)
  })
