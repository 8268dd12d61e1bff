import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { crawled } from './pages.ts'
import { fixture } from './sites.ts'

test.use({ baseURL: fixture.origin, javaScriptEnabled: false })

const articles = crawled.find(({ site }) => site === fixture)?.records.magazine.articles ?? []
const foreign = articles.find(({ lang }) => lang !== 'it')
if (!foreign) throw new Error('the fixture has no article in another language')
const { slug, lang, title, kicker = '', dek, summary, steps, body } = foreign

test('an article in another language is read out in it, and what the magazine says around it in Italian', async ({
  page,
}) => {
  await page.goto(paths.article(slug))
  const article = page.getByRole('article')
  /** The language in which a screen reader reads the first element that holds nothing but these words. */
  const languageOf = (words: string) =>
    article
      .getByText(words, { exact: true })
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))

  const theirs = [
    kicker,
    title.second ?? '',
    dek,
    ...summary,
    ...steps,
    ...body.headings.map(({ text }) => text),
  ]
  const note = article.locator('.endnotes li span')
  expect(theirs.length).toBeGreaterThan(8)
  for (const words of theirs) expect([words, await languageOf(words)]).toEqual([words, lang])
  expect(await note.first().getAttribute('lang')).toBe(lang)
  for (const part of await article.locator('.prose').all()) expect(await part.getAttribute('lang')).toBe(lang)

  const { summary: inBrief, practice, notes, contents, backToText } = strings.article
  const ours = [inBrief, practice, notes, contents, backToText]
  for (const words of ours) expect([words, await languageOf(words)]).toEqual([words, 'it'])
  await expect(article.locator('.prose .note-ref').first()).toHaveAttribute('lang', 'it')
  for (const part of ['.notices p', '.call h2']) {
    const found = await article
      .locator(part)
      .evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')))
    expect([part, new Set(found)]).toEqual([part, new Set(['it'])])
  }
})
