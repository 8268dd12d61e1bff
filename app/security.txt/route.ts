import { currentMagazine } from '#lib/content/current.ts'
import { securityText } from '#lib/seo/security-text.ts'

export const dynamic = 'force-dynamic'

/** Known as `/.well-known/security.txt`: `next.config.ts` leads that address here. Without somebody to write to it is not there. */
export async function GET(): Promise<Response> {
  const text = securityText(await currentMagazine())
  if (!text) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
