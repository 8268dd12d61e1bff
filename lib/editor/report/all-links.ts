import { accompany } from '#lib/model/accompany.ts'
import type { Magazine } from '#lib/model/magazine.ts'

/** What an article leads to, by slug. */
export type Links = { readonly related: readonly string[]; readonly counterpoint?: string }

/** What every article leads to, as its page says it, by slug. */
export function allLinks(magazine: Magazine): ReadonlyMap<string, Links> {
  return new Map(
    magazine.articles.map((article) => {
      const company = accompany(magazine, article)
      const counterpoint = company.counterpoint?.article.slug
      const related = company.related.map((link) => link.article.slug)
      return [article.slug, { related, ...(counterpoint !== undefined && { counterpoint }) }]
    }),
  )
}
