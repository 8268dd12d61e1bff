import { counterpointOf } from '#lib/model/counterpoint.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { relatedTo } from '#lib/model/related.ts'

/** What an article leads to, by slug. */
export type Links = { readonly related: readonly string[]; readonly counterpoint?: string }

/** What every article leads to, as its page says it, by slug. */
export function allLinks(magazine: Magazine): ReadonlyMap<string, Links> {
  return new Map(
    magazine.articles.map((article) => {
      const counterpoint = counterpointOf(magazine, article)?.article.slug
      const shown = counterpoint === undefined ? [] : [counterpoint]
      const related = relatedTo(magazine, article, shown).map((link) => link.article.slug)
      return [article.slug, { related, ...(counterpoint !== undefined && { counterpoint }) }]
    }),
  )
}
