import { notFound } from 'next/navigation'
import { currentMagazine } from '#lib/content/current.ts'
import { readPrint } from '#lib/content/prints.ts'
import { MEDIA } from '#lib/seo/metadata.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

/**
 * The PDF of an issue, where one was made of it as it is. Readers know it as `/numeri/<slug>/<slug>.pdf`: `next.config.ts` leads
 * that address here, and delivery lets no other through.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const print = magazine.prints.get(slug)
  const bytes = print && (await readPrint(print))
  if (!bytes) notFound()
  return new Response(bytes, { headers: { 'content-type': MEDIA.pdf } })
}
