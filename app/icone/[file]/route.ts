import { notFound } from 'next/navigation'
import { drawIcon } from '#lib/art/draw-icon.ts'
import { inksOf } from '#lib/art/inks.ts'
import { currentMagazine } from '#lib/content/current.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

/** The icons, which browsers and telephones ask for at the root: `next.config.ts` leads them here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [{ imprint }, { file }] = await Promise.all([currentMagazine(), params])
  const icon = await drawIcon(`/${file}`, inksOf(imprint))
  if (!icon) notFound()
  return new Response(new Uint8Array(icon.bytes), { headers: { 'content-type': icon.type } })
}
