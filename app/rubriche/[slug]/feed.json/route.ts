import { currentMagazine } from '#lib/content/current.ts'
import { feedAnswer } from '#lib/seo/feed/answer.ts'
import { feedAt } from '#lib/seo/feed/feeds.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  return feedAnswer(feedAt(magazine, 'rubriche', slug), 'json')
}
