import { expect, test } from '@playwright/test'
import { DOORS, reportHref } from '#lib/model/doors.ts'
import { paths } from '#lib/model/paths.ts'
import { doorsOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { linksOf } from './crawl.ts'
import { crawled } from './pages.ts'
import { fixture, magazine } from './sites.ts'

for (const { site, records, all } of crawled) {
  const doors = doorsOf(records.magazine.imprint, site.environment)
  const answers = [...all.values()].filter(({ isPage }) => isPage)

  test(`no page of the ${site.name} leads to a door by the address that texts give it`, () => {
    const left = answers.flatMap((answer) =>
      linksOf(answer)
        .filter((href) => DOORS.some((door) => door === href && doors[door] !== href))
        .map((href) => `${answer.path}: ${href}`),
    )
    expect(left).toEqual([])
  })

  test(`an error in any page of the ${site.name} can be reported where somebody hears it, and only there`, () => {
    const report = reportHref(doors, strings.errata.subject)
    const without = answers
      .filter((answer) => !linksOf(answer).some((href) => report !== undefined && href.startsWith(report)))
      .map(({ path }) => path)
    expect(without.length).toBe(report === undefined ? answers.length : 0)
  })

  test(`an article of the ${site.name} names its licence and links it`, () => {
    for (const { slug } of records.magazine.articles) {
      const licences = all
        .get(paths.article(slug))
        ?.tags.filter(({ attributes }) => attributes.rel === 'license')
      expect(licences?.length, slug).toBe(2)
    }
  })
}

test('where nobody hears, no page speaks of reporting', () => {
  const pages = crawled.find(({ site }) => site === magazine)?.all ?? new Map()
  const speaking = [...pages.values()].filter(({ html }) => html.includes(`>${strings.article.report}<`))
  expect(speaking.map(({ path }) => path)).toEqual([])
})

test('a standing page leads through every door that opens', async ({ page }) => {
  await page.goto(`${fixture.origin}${paths.page('chi-siamo')}`)
  for (const [door, address] of Object.entries(doorsOf({}, fixture.environment)))
    await expect(page.getByRole('main').locator(`a[href="${address}"]`), door).toHaveCount(1)
})

for (const slug of ['colophon', 'privacy'])
  test(`${slug} says who publishes`, async ({ page }) => {
    await page.goto(fixture.origin + paths.page(slug))
    await expect(page.getByRole('main')).toContainText(fixture.environment.PUBLISHER ?? 'nobody')
  })
