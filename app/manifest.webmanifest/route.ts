import { manifest } from '#lib/seo/manifest.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(JSON.stringify(manifest()), {
    headers: { 'content-type': 'application/manifest+json' },
  })
}
