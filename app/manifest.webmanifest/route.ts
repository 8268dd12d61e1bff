import { currentMagazine } from '#lib/content/current.ts'
import { manifest } from '#lib/seo/manifest.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(manifest((await currentMagazine()).imprint)), {
    headers: { 'content-type': 'application/manifest+json' },
  })
}
