import { isoOf, type Moment } from '#lib/model/dates.ts'
import { eachPiece } from '#lib/model/each-piece.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { articlePages, otherPages } from './all-pages.ts'
import { articlesChanged } from './changed.ts'
import type { PageFacts } from './page-facts.ts'
import { homeFacts } from './pages.ts'
import { absolute } from './urls.ts'
import { element, textElement } from './xml.ts'

/** The protocol takes 50,000 addresses and 50 MB a file; fewer are read sooner, and a new article changes one part only. */
const PER_PART = 2_000
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1'

/** A part of the sitemap. Its pages are made when they are asked for: all of ten thousand articles take 170 ms. */
export type SitemapPart = {
  /** In its address. */
  readonly name: string
  /** When the last of its pages changed. */
  readonly changed: Moment | undefined
  readonly pages: () => readonly PageFacts[]
}

/** Articles that are listed, the oldest first: a new one never moves the others to another part. */
const listedArticles = ({ articles }: Magazine): readonly Article[] =>
  eachPiece(articles, (article) => (article.canonical === undefined ? [article] : []))
    .flat()
    .toReversed()

/**
 * All parts: the listed pages, and nothing else; `most` articles a part. `lastmod` is the content's own date; pages without one
 * say none.
 */
export function sitemapParts(magazine: Magazine, most = PER_PART): readonly SitemapPart[] {
  const listed = (pages: readonly PageFacts[]) => pages.filter((page) => page.listed)
  const articles = listedArticles(magazine)
  const parts = Array.from({ length: Math.ceil(articles.length / most) }, (_, at) => {
    const own = articles.slice(at * most, (at + 1) * most)
    return {
      name: `articoli-${at + 1}`,
      changed: articlesChanged(own),
      pages: () => listed(articlePages(magazine, own)),
    }
  })
  // The home page is among the others, and changes with every piece.
  const others = {
    name: 'pagine',
    changed: homeFacts(magazine).changed,
    pages: () => listed(otherPages(magazine)),
  }
  return [others, ...parts]
}

/** On the clock of Rome, like every date that a page shows: in UTC a midnight would fall on the day before. */
const lastmod = ({ changed }: { readonly changed?: Moment | undefined }): string =>
  textElement('lastmod', changed && isoOf(changed))

const located = (path: string): string => textElement('loc', absolute(path))

function entry(page: PageFacts): string {
  const images = [(page.drawing ?? page.picture).path, ...(page.images ?? [])]
  return element('url', {}, [
    located(page.path),
    lastmod(page),
    ...images.map((path) => element('image:image', {}, textElement('image:loc', absolute(path)))),
  ])
}

/** One part as XML, with the drawings of each page. */
export function sitemapXml({ pages }: SitemapPart): string {
  const root = { xmlns: SITEMAP, 'xmlns:image': IMAGES }
  return DECLARATION + element('urlset', root, pages().map(entry))
}

/** The index of the parts as XML: the one address that robots.txt gives. */
export function sitemapIndexXml(parts: readonly SitemapPart[]): string {
  const entries = parts.map((part) =>
    element('sitemap', {}, [located(paths.sitemapPart(part.name)), lastmod(part)]),
  )
  return DECLARATION + element('sitemapindex', { xmlns: SITEMAP }, entries)
}
