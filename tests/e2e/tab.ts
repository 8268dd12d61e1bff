import { test as base, type Page } from '@playwright/test'

/**
 * A page for all the addresses that a worker goes through, and one without scripts: a new context for each address
 * costs as much as loading it, and begins with an empty cache.
 */
export const test = base.extend<object, { readonly tab: Page; readonly plainTab: Page }>({
  tab: [async ({ browser }, use) => use(await browser.newPage()), { scope: 'worker' }],
  plainTab: [
    async ({ browser }, use) => use(await browser.newPage({ javaScriptEnabled: false })),
    { scope: 'worker' },
  ],
})
