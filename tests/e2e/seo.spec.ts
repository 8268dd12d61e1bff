import { expect } from '@playwright/test'
import { breachesOf, textsIn } from '../unit/seo/schemas.ts'
import { type Answer, linksOf, within } from './crawl.ts'
import { crawled, pages } from './pages.ts'
import { fixture, SITE_URL, type Site } from './sites.ts'
import { test } from './tab.ts'

const graphBreaches = breachesOf('graph.schema.json')

const attribute = ({ tags }: Answer, tag: string, key: string, value: string, wanted: string) =>
  tags
    .filter(({ name, attributes }) => name === tag && attributes[key] === value)
    .map(({ attributes }) => attributes[wanted] ?? '')
/** Next writes the root of a site without its slash: the same address (RFC 3986, 6.2.3). */
const normal = (urls: readonly string[]) => urls.map((url) => new URL(url).href)
const meta = (answer: Answer, property: string) => attribute(answer, 'meta', 'property', property, 'content')
const isListed = (answer: Answer) =>
  !attribute(answer, 'meta', 'name', 'robots', 'content').join().includes('noindex')

function graphOf({ html }: Answer): unknown {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  return scripts.length === 1 ? JSON.parse(scripts[0]?.[1] ?? '') : undefined
}

const textOf = async ({ origin }: Site, url: string) => (await fetch(origin + new URL(url).pathname)).text()
const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => url)

for (const { site, fromHome, all } of crawled) {
  const answers = [...all.values()].filter(({ isPage, status }) => isPage && status === 200)

  test.describe(site.name, () => {
    test('the sitemap holds every listed page and no other', async () => {
      const parts = locs(await textOf(site, `${SITE_URL}/sitemap.xml`))
      const urls = (await Promise.all(parts.map((part) => textOf(site, part)))).flatMap((xml) =>
        locs(xml).filter((url) => !url.includes('/immagini/') && !url.includes('/media/')),
      )
      const listed = answers.filter(isListed).map(({ path }) => new URL(path, SITE_URL).href)
      expect(urls.toSorted()).toEqual(listed.toSorted())
    })

    test('every article is within three clicks of the home page', () => {
      let reached = new Set(['/'])
      for (let clicks = 0; clicks < 3; clicks += 1) {
        const next = [...reached].flatMap((path) => {
          const answer = fromHome.get(path)
          return answer ? linksOf(answer).flatMap((href) => within(path, href)?.path ?? []) : []
        })
        reached = new Set([...reached, ...next])
      }
      const articles = answers.filter(({ path }) => /^\/articoli\/[^/]+$/.test(path)).map(({ path }) => path)
      expect(articles.filter((path) => !reached.has(path))).toEqual([])
    })
  })
}

for (const { site, answer } of pages.filter((page) => page.answer.status === 200 && isListed(page.answer))) {
  test(`${site.name} ${answer.path} says what it is`, async ({ request }) => {
    const canonical = normal(attribute(answer, 'link', 'rel', 'canonical', 'href'))
    const graph = graphOf(answer)
    expect(canonical).toEqual([new URL(answer.path, SITE_URL).href])
    expect(normal(meta(answer, 'og:url'))).toEqual(canonical)
    expect(graphBreaches(graph)).toEqual([])
    expect(textsIn(graph).some(({ key, value }) => key === 'url' && value === canonical[0])).toBe(true)
    expect(attribute(answer, 'link', 'type', 'application/atom+xml', 'href')).toContain(
      `${SITE_URL}/feed.xml`,
    )

    const [image = ''] = meta(answer, 'og:image')
    const response = await request.get(site.origin + new URL(image).pathname)
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/png'])
    expect((await response.body()).length).toBeLessThanOrEqual(150_000)
  })
}

for (const { site, answer } of pages.filter(({ answer: { path } }) => /^\/articoli\/[^/]+$/.test(path))) {
  test(`${site.name} ${answer.path} says to machines what readers see`, async ({ tab: page }) => {
    await page.goto(site.origin + answer.path)
    const things: readonly object[] = Reflect.get(Object(graphOf(answer)), '@graph')
    const published = textsIn(things).find(({ key }) => key === 'datePublished')?.value
    expect(published?.slice(0, 10)).toBe(await page.locator('.article-line time').getAttribute('datetime'))
    const trail = things.find((thing) => Reflect.get(thing, '@type') === 'BreadcrumbList')
    const names = textsIn(trail).flatMap(({ key, value }) => (key === 'name' ? [value] : []))
    const links = await page.getByRole('navigation', { name: 'Percorso' }).getByRole('link').allTextContents()
    expect(names).toEqual(links)
  })
}

test('a feed is answered with 304 to a reader that has it', async ({ request }) => {
  for (const path of ['/feed.xml', '/feed.json', '/sitemap.xml']) {
    const first = await request.get(fixture.origin + path)
    const headers = { 'if-none-match': first.headers().etag ?? '' }
    expect([path, (await request.get(fixture.origin + path, { headers })).status()]).toEqual([path, 304])
  }
})

test('a feed opened in a browser can be read and left', async ({ page }) => {
  await page.goto(`${fixture.origin}/feed.xml`)
  await expect(page.getByText('Questo è un feed')).toBeVisible()
  await expect(page.locator('entry > content').first()).toBeHidden()
  const link = page.locator('entry > a').first()
  await expect(link).toBeVisible()
  expect(await link.getAttribute('href')).toContain(`${SITE_URL}/`)
})

test('an article is to be had as Markdown and as a citation', async ({ page, request }) => {
  const [article] = pages.filter(
    ({ site, answer }) => site === fixture && /^\/articoli\/[a-z]+(-[a-z]+)+$/.test(answer.path),
  )
  const path = article?.answer.path ?? ''
  const markdown = await request.get(`${fixture.origin}${path}.md`)
  expect(markdown.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(await markdown.text()).toContain(`Indirizzo: <${SITE_URL}${path}>`)
  await page.goto(fixture.origin + path)
  await expect(page.getByText('@article{')).toBeHidden()
  await page.getByText('Cita questo articolo').click()
  await expect(page.getByText('@article{')).toBeVisible()
})

test.describe('what is not there', () => {
  for (const path of [
    '/temi/nessuno/feed.xml',
    '/sitemap/articoli-99.xml',
    '/articoli/nessuno.md',
    '/immagini/articoli/nessuno/anteprima.png',
    '/immagini/temi/caldo/1x1.png',
  ]) {
    test(`${path} is answered with the page of what is missing`, async ({ request }) => {
      const response = await request.get(fixture.origin + path)
      expect([response.status(), response.headers()['content-type']]).toEqual([
        404,
        'text/html; charset=utf-8',
      ])
    })
  }
})
