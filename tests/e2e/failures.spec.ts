import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { COLOURS, EVERYTHING, violations } from './axe.ts'
import { readHtml } from './crawl.ts'
import { validator } from './html-rules.ts'
import { type OwnServer, startOwnServer } from './own-server.ts'
import { fixture } from './sites.ts'

let server: OwnServer

test.beforeAll(async () => {
  server = await startOwnServer({
    folder: fixture.folder,
    throws: paths.readingPaths,
    never: paths.corrections,
  })
})

test.afterAll(() => server.stop())

test.describe.configure({ mode: 'default' })

const CASES = [
  ['a page that is not there', '/niente', 404, strings.missing.text],
  ['a piece that was taken back', paths.article('la-finestra'), 410, 'I conti erano di un’altra finestra.'],
  ['a page whose render throws', paths.readingPaths, 500, strings.failed.text],
  ['a page whose render does not end', paths.corrections, 503, strings.late.text],
] as const

/** What the browser itself says of every answer that is an error. */
const OF_THE_BROWSER = /^Failed to load resource: the server responded with a status of \d{3}/

for (const [name, path, status, text] of CASES) {
  test(`${name} is a whole page with status ${status}`, async ({ page, browser }) => {
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.origin}/`)) noise.push(`asks for ${request.url()}`)
    })
    const response = await page.goto(server.origin + path, { waitUntil: 'load' })
    expect(response?.status()).toBe(status)
    expect(noise.filter((line) => !OF_THE_BROWSER.test(line))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")

    const html = (await response?.text()) ?? ''
    const { tags } = readHtml(html)
    const scripts = tags.filter(
      ({ name, attributes }) => name === 'script' && attributes.type !== 'application/ld+json',
    )
    expect(scripts.map(({ attributes }) => attributes)).toEqual([{ src: '/rivista.js' }])
    expect(tags.filter(({ attributes }) => attributes.style !== undefined)).toEqual([])
    expect(tags.filter(({ attributes }) => attributes.as === 'script')).toEqual([])
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])

    await expect(page.getByRole('main')).toContainText(text)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1)
    expect(await page.locator('html').getAttribute('lang')).toBe('it')

    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.evaluate(axe.source)
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await violations(page, colorScheme === 'light' ? EVERYTHING : COLOURS)))
    }
    expect(found).toEqual([])

    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(server.origin + path)
    expect(await plain.getByRole('main').ariaSnapshot()).toBe(await page.getByRole('main').ariaSnapshot())
    await plain.close()
  })
}
