import { expect, type Page } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { crawled, longest } from './pages.ts'
import { fixture } from './sites.ts'
import { test } from './tab.ts'

/** What of an article stands in the column of its text, and after it. */
const COLUMN = '.text-column, .practice, .checklist, .article-end > *'
/** On a phone a coloured box goes on to the edge of the window. */
const BLEEDING = '.practice, .checklist'

const settled = async (page: Page, url: string, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready)
}

/** The right edges of what is shown of a selector, rounded, each once. */
const rightEdges = (page: Page, selector: string): Promise<readonly number[]> =>
  page
    .locator(selector)
    .filter({ visible: true })
    .evaluateAll((parts) => [...new Set(parts.map((part) => Math.round(part.getBoundingClientRect().right)))])

for (const { site, records } of crawled) {
  const { articles, pages } = records.magazine

  test(`text, boxes and foot of an article of the ${site.name} end on one line`, async ({ tab: page }) => {
    for (const { slug } of articles.slice(0, 6)) {
      for (const width of [800, 1024, 1440, 1920]) {
        await settled(page, site.origin + paths.article(slug), width)
        expect(await rightEdges(page, COLUMN), `${slug} at ${width} px`).toHaveLength(1)
      }
      await settled(page, site.origin + paths.article(slug), 390)
      expect([[], [390]]).toContainEqual(await rightEdges(page, BLEEDING))
    }
  })

  test(`the text of an article of the ${site.name} begins on the first screen or little after`, async ({
    tab: page,
  }) => {
    for (const { slug, hero, corrections } of articles) {
      // A picture and what was wrong come first.
      if (hero || corrections.length > 0) continue
      await settled(page, site.origin + paths.article(slug), 1440)
      const top = (await page.locator('.prose > *').first().boundingBox())?.y
      expect(top, slug).toBeLessThan(1000)
    }
  })

  test(`the deck of a standing page of the ${site.name} stands over its text`, async ({ tab: page }) => {
    for (const path of [paths.corrections, ...pages.map(({ slug }) => paths.page(slug))]) {
      for (const width of [390, 768, 1440]) {
        await settled(page, site.origin + path, width)
        const lefts = await page
          .locator('.page-head .deck, .text-column')
          .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().x)))
        expect(new Set(lefts).size, `${path} at ${width} px`).toBe(1)
      }
    }
  })
}

for (const [type, { site, answer }] of longest) {
  test(`the second voice of every title of ${type} runs on whole or begins a line`, async ({ tab: page }) => {
    for (const width of [390, 768, 1100, 1440]) {
      await settled(page, site.origin + answer.path, width)
      const hanging = await page
        .locator(':is(h1, h2, h3, .path-steps, .neighbour-title) em, .second-voice')
        .evaluateAll((voices) =>
          voices.flatMap((voice) => {
            const lines = document.createRange()
            lines.selectNodeContents(voice)
            const [first, ...rest] = lines.getClientRects()
            const start = voice.closest('h1, h2, h3, li, a')?.getBoundingClientRect().x ?? 0
            const wraps = first && rest.some(({ top }) => top > first.bottom - 4)
            return wraps && first.x > start + 8 ? [voice.parentElement?.textContent] : []
          }),
        )
      expect(hanging, `${width} px`).toEqual([])
    }
  })
}

test('the mark of the foot keeps away from its lists', async ({ tab: page }) => {
  const url = crawled[0] ? crawled[0].site.origin + paths.corrections : ''
  for (const width of [1241, 1440, 1600, 1920]) {
    await settled(page, url, width)
    const mark = await page.locator('.footer .wordmark').boundingBox()
    const lists = await page.locator('.footer nav').boundingBox()
    if (!mark || !lists) throw new Error('the foot is not there')
    const beside = lists.y < mark.y + mark.height
    expect(beside ? lists.x - mark.x - mark.width : 50, `${width} px`).toBeGreaterThanOrEqual(50)
  }
})

test('by night two neighbours are parted, and pictures have an edge and their own paper', async ({
  tab: page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const { site, records } of crawled) {
    const article = records.magazine.articles.find(({ hero }) => hero)
    // Not every magazine has pictures; the fixture has.
    if (!article && site !== fixture) continue
    if (!article) throw new Error('no article of the fixture has a picture')
    await settled(page, site.origin + paths.article(article.slug), 1440)
    const picture = page.locator('.article-photo img')
    await expect(picture).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(picture).not.toHaveCSS('outline-color', /rgba\(.*, 0\)|transparent/)
    const grounds = await page
      .locator('.neighbours, .neighbours > *')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor))
    expect(grounds.slice(1)).not.toContain(grounds[0])
  }
  await page.emulateMedia({ colorScheme: null })
})
