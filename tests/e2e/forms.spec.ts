import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { seriesOf } from '#lib/model/series.ts'
import { twinOf } from '#lib/model/translation.ts'
import { strings } from '#lib/strings.ts'
import { recordsOf } from './records.ts'
import { fixture, SITE_URL } from './sites.ts'

test.use({ javaScriptEnabled: false })

const { magazine } = await recordsOf(fixture.folder)
const twins = magazine.articles.flatMap((article) => {
  const twin = twinOf(magazine, article)
  return twin ? [{ article, twin }] : []
})
const [inSeries] = magazine.articles.filter((article) => seriesOf(magazine, article).length > 1)
if (twins.length === 0 || !inSeries) throw new Error('the fixture has no translation or no series')

for (const { article, twin } of twins) {
  test(`${article.slug} leads readers and machines to its translation`, async ({ page }) => {
    await page.goto(paths.article(article.slug))
    const machines = page.locator('link[rel=alternate][hreflang]')
    const told = await machines.evaluateAll((all) =>
      all.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
    )
    const address = (slug: string) => SITE_URL + paths.article(slug)
    const versions = [article, twin].map(({ lang, slug }) => `${lang} ${address(slug)}`)
    const italian = article.lang === 'it' ? article : twin
    expect(told.toSorted()).toEqual([...versions, `x-default ${address(italian.slug)}`].toSorted())

    const notice = page.locator('p', { hasText: strings.article.otherLanguage(twin.lang) })
    await notice.getByRole('link', { name: twin.title.text }).click()
    await expect(page).toHaveURL(paths.article(twin.slug))
  })
}

test('a piece of a series leads to the others, in the order of their dates', async ({ page }) => {
  const pieces = seriesOf(magazine, inSeries)
  await page.goto(paths.article(inSeries.slug))
  await page.getByRole('link', { name: strings.article.otherPieces(pieces.length - 1) }).click()
  const list = page.getByRole('region', { name: strings.article.series(inSeries.series ?? '') })
  await expect(list).toBeInViewport()
  const items = await list.getByRole('listitem').allTextContents()
  expect(items.map((item) => item.replace(/, .*/, ''))).toEqual(pieces.map(({ title }) => title.text))
  const others = pieces.filter(({ slug }) => slug !== inSeries.slug)
  await expect(list.getByRole('link')).toHaveCount(others.length)
  await list.getByRole('link').first().click()
  await expect(page).toHaveURL(paths.article(others[0]?.slug ?? ''))
})

test('a term of a glossary is where a link to it leads', async ({ page }) => {
  const piece = magazine.articles.find(({ body }) => body.markdown.includes('(#voce-'))
  const [, id = ''] = /\(#(voce-[a-z0-9-]+)\)/.exec(piece?.body.markdown ?? '') ?? []
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto(paths.article(piece?.slug ?? ''))
  await page.locator(`a[href="#${id}"]`).click()
  await expect(page.locator(`dt#${id}`)).toBeInViewport()
})

test('a checklist is printed on a sheet of its own', async ({ page }) => {
  const piece = magazine.articles.find(({ body }) => body.markdown.includes(':::scheda'))
  await page.goto(paths.article(piece?.slug ?? ''))
  await page.emulateMedia({ media: 'print' })
  const { breakBefore, breakAfter, breakInside } = await page
    .locator('.checklist')
    .first()
    .evaluate((sheet) => getComputedStyle(sheet))
  expect([breakBefore, breakAfter, breakInside]).toEqual(['page', 'page', 'avoid'])
})
