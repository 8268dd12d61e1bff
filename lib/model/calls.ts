import type { Magazine } from './magazine.ts'
import { paths } from './paths.ts'
import type { Article, Call } from './records.ts'

/** The calls of an article's page: one with an end date stands in the text, one without after it. */
export type Calls = {
  readonly inText?: Call
  readonly closing?: Call
  /** Slugs of those that lead to a page which leads on to the form for proposals: they lead there at once, too. */
  readonly inviting: readonly string[]
}

/** Which calls an article shows now; the magazine's own stands under every article that brings none for its end. One whose last day has passed is none; none stands twice on a page. */
export function callsOf({ bySlug, imprint }: Magazine, article: Article): Calls {
  const own = article.call && bySlug.call.get(article.call.slug)
  const house = imprint.call === undefined ? undefined : bySlug.call.get(imprint.call)
  const shown =
    own && !own.until ? { closing: own } : { inText: own, closing: house === own ? undefined : house }
  const inviting = [own, house].flatMap((call) => {
    const page = call && bySlug.page.get(call.href.slice(1))
    return page?.body.markdown.includes(`](${paths.proposal})`) ? [call?.slug ?? ''] : []
  })
  return { ...shown, inviting }
}
