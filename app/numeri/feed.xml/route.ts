import { currentMagazine } from '#lib/content/current.ts'
import { feedAnswer } from '#lib/seo/feed/answer.ts'
import { issuesFeed } from '#lib/seo/feed/issues-feed.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return feedAnswer(issuesFeed(await currentMagazine()), 'xml')
}
