import { inksSheet } from '#lib/art/inks-sheet.ts'
import { currentMagazine } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

/**
 * The inks of the magazine. Its address holds their version. A page that a cache kept from before may ask for another one: it gets
 * those that there are, for a while.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [{ imprint }, { file }] = await Promise.all([currentMagazine(), params])
  const isCurrent = paths.inks(imprint) === `/inchiostri/${file}`
  return new Response(inksSheet(imprint), {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      ...(isCurrent && { 'cache-control': 'public, max-age=31536000, immutable' }),
    },
  })
}
