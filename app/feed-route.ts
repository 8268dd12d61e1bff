import { currentMagazine } from '#lib/content/current.ts'
import { feedAnswer } from '#lib/seo/feed/answer.ts'
import { type FeedKind, feedAt } from '#lib/seo/feed/feeds.ts'

type Context = { params: Promise<{ slug: string }> }

/** The route of the feeds of one kind of page, in one format. */
export const feedRoute =
  (kind: FeedKind, format: 'xml' | 'json') =>
  async (_: Request, { params }: Context): Promise<Response> => {
    const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
    return feedAnswer(feedAt(magazine, kind, slug), format)
  }
