import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import { romeIso } from '#lib/model/dates.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { articlePages, otherPages } from './all-pages.ts'
import { latest } from './changed.ts'
import type { PageFacts } from './facts.ts'
import { absolute } from './urls.ts'

/** The protocol takes 50,000 addresses and 50 MB a file; fewer are read sooner, and a new article changes one part only. */
const PER_PART = 5_000

/** A part of the sitemap: its name in the address, and its pages. */
export type SitemapPart = { readonly name: string; readonly pages: readonly PageFacts[] }

/** All parts: the listed pages, and nothing else. `lastmod` is the content's own date; pages without one say none. `most` articles a part. */
export function sitemapParts(magazine: Magazine, most = PER_PART): readonly SitemapPart[] {
  const listed = (pages: readonly PageFacts[]) => pages.filter((page) => page.listed)
  const articles = listed(articlePages(magazine))
  const parts = Array.from({ length: Math.ceil(articles.length / most) }, (_, at) => ({
    name: `articoli-${at + 1}`,
    pages: articles.slice(at * most, (at + 1) * most),
  }))
  return [{ name: 'pagine', pages: listed(otherPages(magazine)) }, ...parts]
}

const changedAt = (pages: readonly PageFacts[]): { lastmod?: string } => {
  const moment = latest(pages.flatMap(({ changed }) => changed ?? []))
  return moment ? { lastmod: romeIso(moment) } : {}
}

/** One part as XML, with the drawings of each page. */
export async function sitemapXml({ pages }: SitemapPart): Promise<string> {
  const xmlns = { news: false, video: false, xhtml: false, image: true }
  const stream = new SitemapStream({ hostname: absolute('/'), xmlns })
  const written = streamToPromise(stream)
  for (const page of pages) {
    const images = [page.picture.path, ...(page.images ?? [])]
    stream.write({
      url: absolute(page.path),
      ...changedAt([page]),
      img: images.map((path) => ({ url: absolute(path) })),
    })
  }
  stream.end()
  return (await written).toString()
}

/** The index of the parts as XML: the one address that robots.txt gives. */
export async function sitemapIndexXml(parts: readonly SitemapPart[]): Promise<string> {
  const stream = new SitemapIndexStream()
  const written = streamToPromise(stream)
  for (const { name, pages } of parts) {
    stream.write({ url: absolute(paths.sitemapPart(name)), ...changedAt(pages) })
  }
  stream.end()
  return (await written).toString()
}
