import { currentMagazine } from '#lib/content/current.ts'
import { robotsText } from '#lib/seo/robots.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return new Response(robotsText((await currentMagazine()).imprint), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
