import { notFound } from 'next/navigation'
import { letterHtml, letterText } from '#lib/book/letter.ts'
import { currentMagazine } from '#lib/content/current.ts'
import { letterAt } from '#lib/view/letter.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string; format: string }> }

/**
 * An issue as a letter. Readers know it as `/numeri/<slug>/lettera.html` and `.txt`: `next.config.ts` leads these addresses here, and
 * delivery lets no other through.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [magazine, { slug, format }] = await Promise.all([currentMagazine(), params])
  const letter = letterAt(magazine, slug)
  if (!letter) notFound()
  const isHtml = format === 'html'
  return new Response(isHtml ? letterHtml(letter) : letterText(letter), {
    headers: { 'content-type': `text/${isHtml ? 'html' : 'plain'}; charset=utf-8` },
  })
}
