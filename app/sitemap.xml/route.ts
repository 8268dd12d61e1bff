import { currentMagazine } from '#lib/content/current.ts'
import { sitemapIndexXml, sitemapParts } from '#lib/seo/sitemap.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const xml = await sitemapIndexXml(sitemapParts(await currentMagazine()))
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
