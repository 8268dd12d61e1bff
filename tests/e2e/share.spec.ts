import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { recordsOf } from './records.ts'
import { fixture, SITE_URL } from './sites.ts'

const [article] = (await recordsOf(fixture.folder)).magazine.articles
if (!article) throw new Error('the magazine has no article')
const path = paths.article(article.slug)
const { copy, copied, shareNative } = strings.article

test('with a mouse a button copies the link, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(path)
  await page.getByRole('button', { name: copy }).click()
  await expect(page.getByRole('status')).toHaveText(copied)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(SITE_URL + path)
})

test.describe('on a phone that can share', () => {
  test.use({ isMobile: true, hasTouch: true, viewport: { width: 390, height: 800 } })

  test('the button is called what it does: it opens the list of apps', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async ({ url }: ShareData) => {
          document.title = `shared ${url}`
        },
      })
    })
    await page.goto(path)
    await expect(page.getByRole('button', { name: copy })).toHaveCount(0)
    await page.getByRole('button', { name: shareNative }).click()
    await expect(page).toHaveTitle(`shared ${SITE_URL}${path}`)
  })
})
