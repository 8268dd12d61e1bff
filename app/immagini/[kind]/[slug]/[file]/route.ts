import { notFound } from 'next/navigation'
import { toPng, toSmallPng } from '#lib/art/svg.ts'
import { currentMagazine } from '#lib/content/current.ts'
import { pictureAt } from '#lib/seo/share/picture.ts'

export const dynamic = 'force-dynamic'

/** Programs that keep books show many of them at once. */
const COVER = 'copertina.png'

type Context = { params: Promise<{ kind: string; slug: string; file: string }> }

/** Link previews, covers and the ratios for search engines, drawn when they are asked for. */
export async function GET(_: Request, { params }: Context) {
  const [magazine, { kind, slug, file }] = await Promise.all([currentMagazine(), params])
  const svg = pictureAt(magazine, kind, slug, file)
  if (svg === undefined) notFound()
  const png = await (file === COVER ? toSmallPng(svg) : toPng(svg))
  return new Response(png, { headers: { 'content-type': 'image/png' } })
}
