import { romeIso } from '#lib/model/dates.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { articlePages, otherPages } from './all-pages.ts'
import { latest } from './changed.ts'
import type { PageFacts } from './page-facts.ts'
import { absolute } from './urls.ts'
import { element, textElement } from './xml.ts'

/** The protocol takes 50,000 addresses and 50 MB a file; fewer are read sooner, and a new article changes one part only. */
const PER_PART = 5_000
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1'

/** A part of the sitemap: its name in the address, and its pages. */
export type SitemapPart = { readonly name: string; readonly pages: readonly PageFacts[] }

const partName = (at: number): string => `articoli-${at + 1}`

/** The names of the parts, without making them. */
export function sitemapNames({ articles }: Magazine): readonly string[] {
  const listed = articles.filter(({ canonical }) => canonical === undefined)
  return ['pagine', ...Array.from({ length: Math.ceil(listed.length / PER_PART) }, (_, at) => partName(at))]
}

/** All parts: the listed pages, and nothing else. `lastmod` is the content's own date; pages without one say none. `most` articles a part. */
export function sitemapParts(magazine: Magazine, most = PER_PART): readonly SitemapPart[] {
  const listed = (pages: readonly PageFacts[]) => pages.filter((page) => page.listed)
  const articles = listed(articlePages(magazine))
  const parts = Array.from({ length: Math.ceil(articles.length / most) }, (_, at) => ({
    name: partName(at),
    pages: articles.slice(at * most, (at + 1) * most),
  }))
  return [{ name: 'pagine', pages: listed(otherPages(magazine)) }, ...parts]
}

/** On the clock of Rome, like every date that a page shows: in UTC a midnight would fall on the day before. */
function lastmod(pages: readonly PageFacts[]): string {
  const moment = latest(pages.flatMap(({ changed }) => changed ?? []))
  return textElement('lastmod', moment && romeIso(moment))
}

const located = (path: string): string => textElement('loc', absolute(path))

function entry(page: PageFacts): string {
  const images = [(page.drawing ?? page.picture).path, ...(page.images ?? [])]
  return element('url', {}, [
    located(page.path),
    lastmod([page]),
    ...images.map((path) => element('image:image', {}, textElement('image:loc', absolute(path)))),
  ])
}

/** One part as XML, with the drawings of each page. */
export function sitemapXml({ pages }: SitemapPart): string {
  const root = { xmlns: SITEMAP, 'xmlns:image': IMAGES }
  return DECLARATION + element('urlset', root, pages.map(entry))
}

/** The index of the parts as XML: the one address that robots.txt gives. */
export function sitemapIndexXml(parts: readonly SitemapPart[]): string {
  const entries = parts.map(({ name, pages }) =>
    element('sitemap', {}, [located(paths.sitemapPart(name)), lastmod(pages)]),
  )
  return DECLARATION + element('sitemapindex', { xmlns: SITEMAP }, entries)
}
