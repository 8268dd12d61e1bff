import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { isLive, type State, stateOf } from '#lib/model/publication.ts'
import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { ask } from './crawl.ts'
import { crawled } from './pages.ts'
import { fixture } from './sites.ts'

const site = crawled.find((one) => one.site === fixture)
if (!site) throw new Error('the fixture is not served')
const { records, all } = site
const { catalogue, magazine } = records

function inState(state: State): readonly Article[] {
  const articles = catalogue.articles.filter((article) => stateOf(article, magazine.view.now) === state)
  if (articles.length === 0) throw new Error(`the fixture has no ${state} article`)
  return articles
}

/** Of a withdrawn piece the corrections say that it is gone, and nothing leads to it. */
const ALLOWED = { draft: [], scheduled: [], withdrawn: [paths.corrections] } as const

for (const state of ['draft', 'scheduled', 'withdrawn'] as const) {
  test(`a ${state} article stands on no page`, () => {
    const seen = inState(state).flatMap(({ slug, title }) =>
      [...all.values()]
        .filter(
          ({ path, html }) =>
            html.includes(paths.article(slug)) ||
            (html.includes(title.first) && !ALLOWED[state].some((allowed) => allowed === path)),
        )
        .map(({ path }) => `${path}: ${slug}`),
    )
    expect(seen).toEqual([])
  })
}

for (const state of ['draft', 'scheduled'] as const) {
  test(`a ${state} article has no address yet`, async () => {
    for (const { slug } of inState(state)) expect((await ask(fixture, paths.article(slug))).status).toBe(404)
  })
}

test('a withdrawn article answers 410 and says which it was and why, as the corrections do', async ({
  page,
}) => {
  for (const { slug, title, withdrawn } of inState('withdrawn')) {
    const response = await page.goto(fixture.origin + paths.article(slug))
    expect(response?.status()).toBe(410)
    await expect(page).toHaveTitle(strings.withdrawn.metadata(magazine.imprint.name))
    await expect(page.getByRole('main')).toContainText(withdrawn?.reason ?? '')
    await expect(page.getByRole('main')).toContainText(title.text)
    expect(all.get(paths.corrections)?.html).toContain(title.first)
    expect(all.get(paths.corrections)?.html).toContain(withdrawn?.reason ?? '')
    await expect(page.getByRole('main').getByRole('link', { name: strings.missing.toArticles })).toBeVisible()
  }
})

test('the Markdown of a withdrawn article answers 410 and says why', async ({ request }) => {
  for (const { slug, withdrawn, body } of inState('withdrawn')) {
    const response = await request.get(fixture.origin + paths.articleText(slug))
    expect(response.status()).toBe(410)
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8')
    expect(await response.text()).toContain(withdrawn?.reason ?? '')
    expect(await response.text()).not.toContain(body.markdown.trim())
  }
})

test('an old address leads to the new one for good', async () => {
  expect(magazine.aliases.size).toBeGreaterThan(0)
  for (const [alias, slug] of magazine.aliases) {
    for (const address of [paths.article, paths.articleText]) {
      const { status, headers } = await ask(fixture, address(alias))
      expect(status).toBe(308)
      expect(headers.get('location')).toBe(address(slug))
    }
  }
})

test('a call whose last day has passed stands on no page', () => {
  const over = catalogue.calls.filter((call) => !isLive(call, magazine.view.now))
  expect(over.length).toBeGreaterThan(0)
  for (const { text } of over) {
    expect([...all.values()].filter(({ html }) => html.includes(text)).map(({ path }) => path)).toEqual([])
  }
})
