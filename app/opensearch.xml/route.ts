import { OPENSEARCH, openSearch } from '#lib/seo/opensearch.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(openSearch(), { headers: { 'content-type': OPENSEARCH.type } })
}
