import { currentMagazine } from '#lib/content/current.ts'
import { OPENSEARCH, openSearch } from '#lib/seo/opensearch.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return new Response(openSearch(await currentMagazine()), { headers: { 'content-type': OPENSEARCH.type } })
}
