import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { crawled } from './pages.ts'
import { fixture } from './sites.ts'

test.use({ javaScriptEnabled: false })

const { records, all } = crawled.find(({ site }) => site === fixture) ?? {}
const foreign = records?.magazine.articles.find(({ lang }) => lang !== 'it')
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

test('wherever its title stands it is read out in its language, and so is its deck', async ({ page }) => {
  const naming = [...(all?.values() ?? [])].filter(({ html }) => html.includes(paths.article(slug)))
  const search = `${paths.search}?q=${encodeURIComponent(title.first)}`
  expect(naming.length).toBeGreaterThan(4)
  for (const path of [...naming.map((answer) => answer.path), search]) {
    await page.goto(path)
    const found = await page.evaluate(
      (words) => {
        const holders = [...document.querySelectorAll('main *')].filter(({ childNodes }) =>
          [...childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && words.includes(node.textContent?.trim() ?? ''),
          ),
        )
        return holders.map((holder) => holder.closest('[lang]')?.getAttribute('lang'))
      },
      [title.first, title.second ?? '', dek],
    )
    expect([path, found.filter((one) => one !== lang)]).toEqual([path, []])
  }
})
