import { test as base, expect, type Page } from '@playwright/test'
import { strings } from '#lib/strings.ts'
import { pages } from './pages.ts'

/** Two pages for all the addresses of a worker: to make new ones would take longer than the reading. */
const test = base.extend<object, { readonly plain: Page; readonly scripted: Page }>({
  plain: [
    async ({ browser }, use) => use(await browser.newPage({ javaScriptEnabled: false })),
    { scope: 'worker' },
  ],
  scripted: [async ({ browser }, use) => use(await browser.newPage()), { scope: 'worker' }],
})

/** The one thing that a script adds to a page. */
const ADDED = new RegExp(`^.*button "${strings.article.copy}".*\\n?`, 'm')

async function read(page: Page, url: string): Promise<string> {
  await page.goto(url)
  return (await page.getByRole('main').ariaSnapshot()).replace(ADDED, '')
}

for (const { site, answer } of pages) {
  test(`${site.name} ${answer.path} says the same without scripts`, async ({ plain, scripted }) => {
    const url = site.origin + answer.path
    expect(await read(plain, url)).toBe(await read(scripted, url))
  })
}
