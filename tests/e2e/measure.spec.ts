import { expect } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { lineLengths } from './lines.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'
import { test } from './tab.ts'

const { articles, issues, pages } = (await recordsOf(fixture.folder)).magazine
/** Fewer words fill too few lines to say something of a measure. */
const ENOUGH = 80
const long = <T extends { readonly body: { readonly words: number } }>(pieces: readonly T[]) =>
  pieces.filter(({ body }) => body.words >= ENOUGH)
/** At least one of each, in the language that the measure was chosen for. */
const TEXTS = [
  ['an article', long(articles).find(({ lang }) => lang === 'it'), paths.article],
  ['an editorial', long(issues)[0], paths.issue],
  ['a standing page', long(pages)[0], paths.page],
] as const

for (const [kind, piece, address] of TEXTS) {
  test(`a line of ${kind} holds 60 to 75 characters on a wide screen`, async ({ tab: page }) => {
    if (!piece) throw new Error(`the fixture has not ${kind} of ${ENOUGH} words`)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(fixture.origin + address(piece.slug))
    await page.evaluate(() => document.fonts.ready)
    const lengths = (await lineLengths(page)).toSorted((a, b) => a - b)
    expect(lengths.length).toBeGreaterThanOrEqual(5)
    const middle = lengths[Math.floor(lengths.length / 2)]
    expect(middle).toBeGreaterThanOrEqual(60)
    expect(middle).toBeLessThanOrEqual(75)
    expect(lengths.at(-1)).toBeLessThanOrEqual(80)
  })
}
