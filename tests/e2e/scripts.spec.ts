import { expect, type Page } from '@playwright/test'
import { strings } from '#lib/strings.ts'
import { pages } from './pages.ts'
import { test } from './tab.ts'

/** The one thing that a script adds to a page. */
const ADDED = new RegExp(`^.*button "${strings.article.copy}".*\\n?`, 'm')

async function read(page: Page, url: string): Promise<string> {
  await page.goto(url)
  return (await page.getByRole('main').ariaSnapshot()).replace(ADDED, '')
}

for (const { site, answer } of pages) {
  test(`${site.name} ${answer.path} says the same without scripts`, async ({ tab, plainTab }) => {
    const url = site.origin + answer.path
    expect(await read(plainTab, url)).toBe(await read(tab, url))
  })
}
