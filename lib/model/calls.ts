import type { Magazine } from './magazine.ts'
import type { Article, Call } from './records.ts'
import type { Standing } from './standing.ts'

/** The magazine's own call, under every article that brings none for its end; it has the name of the page to which it leads. */
const HOUSE: Standing = 'scrivi-per-noi'

/** The calls of an article's page: one with an end date stands in the text, one without after it. */
export type Calls = { readonly inText?: Call; readonly closing?: Call }

/** Which calls an article shows now. One whose last day has passed is none; none stands twice on a page. */
export function callsOf({ bySlug }: Magazine, article: Article): Calls {
  const own = article.call && bySlug.call.get(article.call.slug)
  const house = bySlug.call.get(HOUSE)
  if (own && !own.until) return { closing: own }
  return { inText: own, closing: house === own ? undefined : house }
}
