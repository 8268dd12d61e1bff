import { notFound } from 'next/navigation'
import { epubOf } from '#lib/book/epub.ts'
import { currentMagazine } from '#lib/content/current.ts'
import { bookImage } from '#lib/content/read-media.ts'
import { MEDIA } from '#lib/seo/metadata.ts'
import { bookAt } from '#lib/view/book.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

/**
 * The e-book of an issue. Readers know it as `/numeri/<slug>/<slug>.epub`: `next.config.ts` leads that address here, and delivery
 * lets no other through.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const book = bookAt(magazine, slug)
  if (!book) notFound()
  return new Response(await epubOf(book, bookImage), { headers: { 'content-type': MEDIA.epub } })
}
