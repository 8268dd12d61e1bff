import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { crawled } from './pages.ts'

for (const { site, records } of crawled) {
  const { tags } = records.magazine

  test(`the mosaic of the ${site.name} shows every theme, and beside or under none one of its own form`, async ({
    page,
  }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(site.origin + paths.themes)
      const tiles = await page.locator('.mosaic a').evaluateAll((links) =>
        links.map((link) => {
          const { x, y, right, bottom } = link.getBoundingClientRect()
          return { x, y, right, bottom, form: link.querySelector('path')?.getAttribute('d') }
        }),
      )
      expect(tiles.filter(({ x, right }) => right > x)).toHaveLength(tags.length)
      const touching = tiles.flatMap((one) =>
        tiles.filter(
          ({ x, y, form }) =>
            form === one.form &&
            ((Math.abs(x - one.right) < 1 && y === one.y) || (Math.abs(y - one.bottom) < 1 && x === one.x)),
        ),
      )
      expect(touching, `${width} px`).toEqual([])
    }
  })

  test(`no name on the map of themes of the ${site.name} leaves the margins or gets too small`, async ({
    page,
  }) => {
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(site.origin + paths.themes)
      await page.evaluate(() => document.fonts.ready)
      const left = (await page.getByRole('heading', { level: 1 }).boundingBox())?.x ?? 0
      const names = await page.locator('.constellation text').evaluateAll((texts) =>
        texts.map((text) => {
          const { x, right } = text.getBoundingClientRect()
          const scale = text instanceof SVGTextElement ? (text.getScreenCTM() ?? new DOMMatrix()) : null
          const size = Number.parseFloat(getComputedStyle(text).fontSize)
          return { name: text.textContent, x, right, px: size * Math.hypot(scale?.a ?? 0, scale?.b ?? 0) }
        }),
      )
      expect(names.length).toBeGreaterThan(0)
      const wrong = names.filter(({ x, right, px }) => x < left || right > width - left || px < 12)
      expect(wrong, `${width} px`).toEqual([])
    }
  })
}

test('the strong tiles of the mosaic have the ink of the forms beside them, by day and by night', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(paths.themes)
    const ground = await page
      .locator('.mosaic .on-strong a')
      .first()
      .evaluate((tile) => getComputedStyle(tile).backgroundColor)
    await expect(page.locator('.mosaic .on-paper a').first()).toHaveCSS('color', ground)
  }
})

test('a theme and a pair of themes are called what they are, and lead to all', async ({ page }) => {
  for (const path of ['/temi/caldo', '/temi/caldo+freddo']) {
    await page.goto(path)
    const line = page.locator('.theme-line a')
    await expect(line).toHaveAttribute('href', paths.themes)
    await expect(line).toHaveCSS('text-decoration-line', 'underline')
  }
  await expect(page.getByRole('region', { name: strings.themes.faceToFace })).toBeVisible()
})
