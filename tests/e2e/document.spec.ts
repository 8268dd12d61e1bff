import { expect } from '@playwright/test'
import { LANGUAGE } from '#lib/model/language.ts'
import { strings } from '#lib/strings.ts'
import { validator } from './html-rules.ts'
import { pages } from './pages.ts'
import { SITE_URL } from './sites.ts'
import { test } from './tab.ts'

/** Levels of headings that skip one on the way down: «h2 → h4». */
const jumps = (levels: readonly number[]): readonly string[] =>
  levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0
    return level > before + 1 ? [`h${before} → h${level}`] : []
  })

/** An issue whole on one page leaves the result pages to the issue's own. */
const WHOLE = /\/tutto$/

for (const { site, answer } of pages) {
  const { path, html } = answer

  test(`${site.name} ${path} is a whole document`, async ({ tab: page }) => {
    const noise: string[] = []
    page.removeAllListeners()
    // The icon of the page before, of another site perhaps, is asked for after its load: not of this page.
    await page.goto('about:blank')
    page.on('console', (message) => noise.push(`${message.text()} ${message.location().url}`))
    page.on('pageerror', (error) => noise.push(error.message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(`${site.origin}/`) && !url.startsWith('data:')) noise.push(`asks for ${url}`)
    })

    const response = await page.goto(site.origin + path, { waitUntil: 'load' })
    expect(response?.status()).toBe(200)
    await expect(page).toHaveTitle(/\S/)

    const facts = await page.evaluate(() => {
      const content = (name: string) =>
        document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''
      return {
        lang: document.documentElement.lang,
        description: content('description'),
        canonical: [...document.querySelectorAll<HTMLLinkElement>('link[rel=canonical]')].map(
          ({ href }) => href,
        ),
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
          .filter((heading) => heading.checkVisibility())
          .map(({ tagName }) => Number(tagName.slice(1))),
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        navs: [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label') ?? ''),
      }
    })
    expect(facts.lang).toBe(LANGUAGE)
    expect(facts.description).toMatch(/^.{50,160}$/)
    // A piece that came out elsewhere first leaves the result pages to that address.
    const own = new URL(path.replace(WHOLE, ''), SITE_URL).href
    const elsewhere = !WHOLE.test(path) && html.includes(strings.article.elsewhere)
    expect(facts.canonical).toEqual([elsewhere ? expect.not.stringContaining(SITE_URL) : own])
    expect(facts.levels.filter((level) => level === 1)).toHaveLength(1)
    expect(jumps(facts.levels)).toEqual([])
    expect(facts.ids).toEqual([...new Set(facts.ids)])
    expect(facts.navs).toEqual([...new Set(facts.navs)].filter((label) => label !== ''))
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark)).toHaveCount(1)

    const broken = await page.evaluate(async () => {
      const images = [...document.images]
      for (const image of images) image.loading = 'eager'
      const decoded = await Promise.allSettled(images.map((image) => image.decode()))
      return images.filter((_, at) => decoded[at]?.status === 'rejected').map(({ src }) => src)
    })
    expect(broken).toEqual([])
    expect(noise).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  test(`${site.name} ${path} is valid HTML`, async () => {
    const { results } = await validator.validateString(html)
    const errors = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    expect(errors).toEqual([])
  })
}
