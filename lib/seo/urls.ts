import { siteUrl } from '#lib/site.ts'

/** The one absolute form of an address: canonical, `og:url`, sitemap, JSON-LD and feeds all take it from here. */
export function absolute(path: string): string {
  return new URL(path, siteUrl()).href
}
