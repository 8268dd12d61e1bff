import { notFound } from 'next/navigation'
import { readMedia } from '#lib/content/read-media.ts'

type Context = { params: Promise<{ version: string; path: string[] }> }

export const dynamic = 'force-dynamic'

/** An image of the content folder. Its address holds its version, so it may be kept for ever. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { version, path } = await params
  const media = await readMedia(version, path.join('/'))
  if (!media) notFound()
  return new Response(media.bytes, {
    headers: { 'content-type': media.type, 'cache-control': 'public, max-age=31536000, immutable' },
  })
}
