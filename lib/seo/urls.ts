import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { siteUrl } from '#lib/site.ts'

/** The one absolute form of an address: canonical, `og:url`, sitemap, JSON-LD and feeds all take it from here. */
export function absolute(path: string): string {
  return new URL(path, siteUrl()).href
}

/**
 * Where an article lives: here, or where it was published first. Always in the form that `URL` gives it, of ASCII alone and
 * without `<>`: it also stands in a header.
 */
export function canonicalOf({ slug, canonical }: Pick<Article, 'slug' | 'canonical'>): string {
  const elsewhere = canonical === undefined ? null : URL.parse(canonical)
  return elsewhere?.href ?? absolute(paths.article(slug))
}
