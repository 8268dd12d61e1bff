import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'

const SETS = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** What is written or drawn on what, and the least contrast; the names are those of `styles/theme.css`. */
const PAIRS = {
  light: [
    ['text', 'paper', 7],
    ['text-2', 'paper', 7],
    ['text-2', 'paper-2', 7],
    ['ink-small', 'paper', 7],
    ['ink-strong', 'paper', 5],
    ['black', 'ink-light', 7],
    ['black', 'ink-light-field', 7],
    ['ink-light', 'ink-strong', 3],
    // Names of 19 px in bold, on the tiles of the themes.
    ['white', 'ink-strong', 4.5],
  ],
  dark: [
    ['text', 'paper', 7],
    ['text-2', 'paper', 7],
    ['text-2', 'paper-2', 7],
    ['ink-small', 'paper', 7],
    ['ink-strong', 'paper', 5],
    ['ink-light', 'paper-2', 7],
    ['black', 'ink-light-field', 7],
    ['black', 'ink-strong', 4.5],
  ],
} as const

/** Contrasts of pairs of tokens in a set of inks, as the browser resolves and paints them. */
function contrasts(page: Page, set: number, pairs: readonly (readonly [string, string, number])[]) {
  return page.evaluate(
    ({ set, pairs }) => {
      const probe = document.createElement('span')
      probe.className = `inks-${set}`
      document.body.append(probe)
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      if (!canvas) throw new Error('no canvas')
      const luminance = (token: string): number => {
        probe.style.color = `var(--color-${token})`
        canvas.fillStyle = getComputedStyle(probe).color
        canvas.fillRect(0, 0, 1, 1)
        const linear = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
          const value = byte / 255
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
        })
        const [red = 0, green = 0, blue = 0] = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const found = pairs.map(([over, under, least]) => {
        const [dark = 0, light = 0] = [luminance(over), luminance(under)].toSorted((a, b) => a - b)
        return { over, under, least, contrast: (light + 0.05) / (dark + 0.05) }
      })
      probe.remove()
      return found
    },
    { set, pairs },
  )
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every set of inks can be read, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(paths.corrections)
    for (const set of SETS) {
      const weak = (await contrasts(page, set, PAIRS[scheme])).filter(
        ({ contrast, least }) => contrast < least,
      )
      expect(weak, `set ${set}`).toEqual([])
    }
  })
}

test('who asks for more contrast gets black, white and no third tone', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' })
  await page.goto(paths.corrections)
  const tones = [
    ['text', 'paper', 21],
    ['text-2', 'paper-2', 21],
    ['rule-2', 'paper-2', 21],
  ] as const
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    const found = await contrasts(page, 5, tones)
    expect(found.map(({ contrast }) => contrast)).toEqual([21, 21, 21])
  }
})
