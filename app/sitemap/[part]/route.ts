import { notFound } from 'next/navigation'
import { currentMagazine } from '#lib/content/current.ts'
import { sitemapParts, sitemapXml } from '#lib/seo/sitemap.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ part: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [magazine, { part: file }] = await Promise.all([currentMagazine(), params])
  const part = sitemapParts(magazine).find(({ name }) => `${name}.xml` === file)
  if (!part) notFound()
  return new Response(await sitemapXml(part), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
