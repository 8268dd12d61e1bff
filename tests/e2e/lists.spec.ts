import { expect, test } from '@playwright/test'
import { articlesIn } from '#lib/model/magazine.ts'
import { pairOf } from '#lib/model/pairs.ts'
import { paths } from '#lib/model/paths.ts'
import { sectionsInUse } from '#lib/model/pieces.ts'
import { signingOf } from '#lib/model/signing.ts'
import { strings } from '#lib/strings.ts'
import { linksOf } from './crawl.ts'
import { crawled } from './pages.ts'

/** Links of the foot of an article: what stands after it and leads to other articles. */
const FOOT = '.in-issue a, .related h3 a, .counterpoint h3 a, .onward .path-steps a'

for (const { site, records, all } of crawled) {
  const { magazine } = records
  const [issue] = magazine.issues
  if (!issue) throw new Error(`${site.folder} has no issue`)
  const html = (path: string) => all.get(path)?.html ?? ''
  const hrefs = (path: string) => {
    const answer = all.get(path)
    return answer ? linksOf(answer) : []
  }

  test.describe(site.name, () => {
    const [author] = magazine.authors
    const [tag] = magazine.tags.filter((one) => articlesIn(magazine.byTag, one).length > 0)
    const [section] = sectionsInUse(magazine)
    const lists = [
      paths.articles,
      ...(articlesIn(magazine.byIssue, issue).length > 0 ? [paths.issue(issue.slug)] : []),
      paths.sections,
      ...(author ? [paths.author(author.slug)] : []),
      ...(tag ? [paths.theme(tag.slug)] : []),
      ...(section ? [paths.section(section.slug)] : []),
      `${paths.search}?q=a`,
      `${paths.search}?numero=${issue.number}`,
    ]
    for (const path of lists) {
      test(`every row of ${path} says when and how long`, async ({ page }) => {
        await page.goto(site.origin + path)
        const rows = page.locator('.contents-list > li')
        await expect(rows.first()).toBeVisible()
        for (const row of await rows.all()) {
          await expect(row.locator('time')).toHaveText(/^\d{1,2}º? \p{L}+ \d{4}$/u)
          await expect(row.locator('.who')).toHaveText(/\d\sminut[oi]$/)
        }
      })
    }

    test('no piece stands twice at the foot of an article', async ({ page }) => {
      for (const article of magazine.articles.slice(0, 8)) {
        await page.goto(site.origin + paths.article(article.slug))
        const led = await page
          .locator(FOOT)
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
        const pieces = led.filter((href) => href.startsWith(paths.article('')))
        const pinned = article.related.pin.map(paths.article)
        const twice = pieces.filter((href, at) => pieces.indexOf(href) !== at && !pinned.includes(href))
        expect(twice, article.slug).toEqual([])
      }
    })

    test('what an issue holds is said on its page, in the archive and under its articles', async ({
      page,
    }) => {
      const [article] = articlesIn(magazine.byIssue, issue)
      for (const path of [
        paths.issue(issue.slug),
        paths.issues,
        ...(article ? [paths.article(article.slug)] : []),
      ]) {
        await page.goto(site.origin + path)
        await expect(page.getByRole('main').getByText(issue.dek).first(), path).toBeVisible()
      }
    })

    test('the way into the issue leads to its contents', async ({ page }) => {
      await page.goto(`${site.origin}/`)
      await page.getByRole('link', { name: strings.issue.openContents }).click()
      await expect(page.getByRole('heading', { name: strings.issue.contents, exact: true })).toBeInViewport()
    })

    test('sections lead to each other and are reached from every page', () => {
      const every = sectionsInUse(magazine).map(({ slug }) => paths.section(slug))
      expect(hrefs(paths.home)).toContain(paths.sections)
      for (const path of every) {
        expect(hrefs(path)).toEqual(
          expect.arrayContaining([paths.sections, ...every.filter((one) => one !== path)]),
        )
        expect(hrefs(path)).toContain(paths.feed(path, 'xml'))
      }
    })

    test('two opposites are led to from either of them', () => {
      const astray = magazine.tags.flatMap((one) => {
        const other = magazine.tags.find(({ slug }) => slug === one.opposite)
        if (!other) return []
        const { a, b } = pairOf(magazine, one, other)
        return hrefs(paths.theme(one.slug)).includes(paths.pair(a.slug, b.slug)) ? [] : [one.slug]
      })
      expect(astray).toEqual([])
    })

    test('whoever signs is said to be what they are', () => {
      expect(html(paths.authors)).toContain(strings.authors.deck(signingOf(magazine)))
    })
  })
}
