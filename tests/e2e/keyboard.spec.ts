import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'

const { magazine } = await recordsOf(fixture.folder)
const longest = magazine.articles.toSorted((a, b) => b.body.words - a.body.words)[0]
const [issue] = magazine.issues
if (!longest || !issue) throw new Error('the magazine is empty')
const article = paths.article(longest.slug)
/** Where something could lie over the focus: the rail of an article and the cover of an issue stay while the text moves. */
const KINDS = ['/', paths.issues, paths.themes, article, paths.issue(issue.slug)]

/** What has the focus: a name to complain with, whether one sees that it has it, and whether something lies over it. */
type Focus = { readonly name: string; readonly marked: boolean; readonly covered: boolean }

for (const path of ['/', article]) {
  test(`on ${path} the skip link comes first, shows itself, and leads past the masthead`, async ({
    page,
  }) => {
    await page.goto(path)
    const skip = page.getByRole('link', { name: strings.skip })
    await page.keyboard.press('Tab')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  })
}

for (const path of KINDS) {
  for (const width of [320, 1280]) {
    test(`focus on ${path} is seen and never covered at ${width}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const stops = await page.locator('a[href]:visible, button:visible, summary:visible').count()
      const walked: Focus[] = []
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab')
        walked.push(
          ...(await page.evaluate(() => {
            const element = document.activeElement
            if (!element || element === document.body) return []
            const { outlineStyle, outlineWidth } = getComputedStyle(element)
            const box = element.getClientRects()[0] ?? new DOMRect()
            const stays = (over: Element): boolean =>
              /sticky|fixed/.test(getComputedStyle(over).position) ||
              (over.parentElement !== null && stays(over.parentElement))
            // The middle must be its own; its corners may be a neighbour's, but not under what stays while the page moves.
            const isFree = (x: number, y: number, inMiddle: boolean) => {
              const top = document.elementFromPoint(x, y)
              if (!top) return false
              return element.contains(top) || top.contains(element) || !(inMiddle || stays(top))
            }
            const { left, right, top, bottom } = box
            const free =
              isFree((left + right) / 2, (top + bottom) / 2, true) &&
              [left + 1, right - 1].every((x) => [top + 1, bottom - 1].every((y) => isFree(x, y, false)))
            return [
              {
                name: element.textContent?.trim() || element.outerHTML.slice(0, 80),
                marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
                covered: !free,
              },
            ]
          })),
        )
      }
      expect(walked.length).toBeGreaterThan(10)
      expect(walked.filter(({ marked, covered }) => !marked || covered)).toEqual([])
    })
  }
}
