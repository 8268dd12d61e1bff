import { currentMagazine } from '#lib/content/current.ts'
import { feedAnswer } from '#lib/seo/feed/answer.ts'
import { feedAt } from '#lib/seo/feed/feeds.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ folder: string; slug: string; format: string }> }

/**
 * The feed of a theme, a section, an author or an issue. Readers know it as `/temi/metodo/feed.json`: `next.config.ts` leads that
 * address here, and delivery lets no other through.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [magazine, { folder, slug, format }] = await Promise.all([currentMagazine(), params])
  return feedAnswer(feedAt(magazine, folder, slug), format === 'json' ? 'json' : 'xml')
}
