import { expect, type Page, test } from '@playwright/test'
import { frontPage } from '#lib/model/issue.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'

const { magazine } = await recordsOf(fixture.folder)
const [issue] = magazine.issues
const lead = issue && frontPage(articlesIn(magazine.byIssue, issue)).lead
if (!lead) throw new Error('the home page leads to no article')
const href = paths.article(lead.slug)
const art = `art-${lead.slug}`

/** What moves on the page when it shows itself: names of its view transition, and its drawing's own arrival. */
type Arrival = { readonly names: readonly string[]; readonly assembles: boolean }

/** Notes down, on the page that the next navigation leads to, what moves there. */
async function watchArrival(page: Page): Promise<() => Promise<Arrival>> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', async ({ viewTransition }) => {
      await viewTransition?.ready
      const moving = document.getAnimations().map(({ effect }) => effect)
      const names = moving.flatMap((effect) =>
        effect instanceof KeyframeEffect ? (effect.pseudoElement ?? []) : [],
      )
      await viewTransition?.finished
      const own = document.querySelector('.article-art')?.getAnimations({ subtree: true }) ?? []
      Object.assign(window, { arrival: { names, assembles: own.length > 0 } })
    })
  })
  return async () => {
    const arrival = await page.waitForFunction<Arrival>(() => Reflect.get(window, 'arrival'))
    return arrival.jsonValue()
  }
}

test('a drawing travels from the home page to its article, and is whole when it arrives', async ({
  page,
}) => {
  await page.goto('/')
  const arrival = await watchArrival(page)
  await page.locator('.lead-piece h3 a').click()
  await expect(page).toHaveURL(href)
  const { names, assembles } = await arrival()
  expect(names).toContain(`::view-transition-group(${art})`)
  expect(names.filter((name) => name.startsWith('::view-transition-group(art-'))).toHaveLength(1)
  expect(assembles).toBe(false)
})

test('the drawing of an article that one reaches from elsewhere assembles itself, once', async ({ page }) => {
  const arrival = await watchArrival(page)
  await page.goto(href)
  const { names, assembles } = await arrival()
  expect(names).toEqual([])
  expect(assembles).toBe(true)
})

test('nothing moves for who wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const arrival = await watchArrival(page)
  await page.locator('.lead-piece h3 a').click()
  await expect(page).toHaveURL(href)
  expect(await arrival()).toEqual({ names: [], assembles: false })
})
