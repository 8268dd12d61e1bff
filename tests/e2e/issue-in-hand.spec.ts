import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { printTwice } from '#lib/print/two-passes.ts'
import { strings } from '#lib/strings.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'

const { issues } = (await recordsOf(fixture.folder)).magazine
const [issue] = issues
if (!issue) throw new Error('the fixture has no issue')
const { slug } = issue

test('an issue’s page leads to its files, and says how large they are', async ({ page, request }) => {
  await page.goto(fixture.origin + paths.issue(slug))
  const row = page.getByRole('region', { name: strings.book.take })
  const link = row.getByRole('link', { name: 'EPUB' })
  await expect(link).toHaveAttribute('href', paths.issueFile(slug, 'epub'))
  const response = await request.get(fixture.origin + paths.issueFile(slug, 'epub'))
  expect(response.headers()['content-type']).toBe('application/epub+zip')
  expect(response.headers()['access-control-allow-origin']).toBe('*')
  const kilobytes = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0])
  const size = (await response.body()).length / 1000
  expect(Math.abs(kilobytes - size) / size).toBeLessThan(0.15)
  await row.getByRole('link', { name: strings.book.whole }).click()
  await expect(page).toHaveURL(fixture.origin + paths.wholeIssue(slug))
  await expect(page.getByRole('article')).not.toHaveCount(0)
  // No PDF was made of it.
  expect((await request.get(fixture.origin + paths.issueFile(slug, 'pdf'))).status()).toBe(404)
})

test.describe('as a PDF', () => {
  test.use({ bypassCSP: true })

  for (const { slug: one } of issues) {
    test(`${one}: tagged, its outline the contents, every number of a sheet as printed`, async ({ page }) => {
      await page.goto(fixture.origin + paths.wholeIssue(one))
      const { bytes, pieces, sheets } = await printTwice(page, 'Numero di prova')
      expect(pieces.length).toBeGreaterThan(1)
      expect(sheets).toBeGreaterThanOrEqual(pieces.length + 2)
      expect(pieces[0]?.sheet).toBe(3)
      expect(pieces.map(({ sheet }) => sheet)).toEqual(
        pieces.map(({ sheet }) => sheet).toSorted((a, b) => a - b),
      )
      expect(bytes.length).toBeLessThan(3_000_000)
    })
  }
})
