import { accompany } from '#lib/model/accompany.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { type State, stateOf } from '#lib/model/publication.ts'
import type { Article } from '#lib/model/records.ts'
import type { Related } from '#lib/model/related.ts'

/** A piece that is not out, with the links that it would have. */
export type Draft = {
  readonly article: Article
  readonly state: State
  readonly related: readonly Related[]
  readonly counterpoint?: Article
}

/** The pieces that a preview shows and readers do not see, by date. */
export function draftsOf(magazine: Magazine): readonly Draft[] {
  return magazine.articles
    .map((article) => ({ article, state: stateOf(article, magazine.view.now) }))
    .filter(({ state }) => state !== 'published')
    .toReversed()
    .map(({ article, state }) => {
      const { related, counterpoint } = accompany(magazine, article)
      return { article, state, related, ...(counterpoint && { counterpoint: counterpoint.article }) }
    })
}
