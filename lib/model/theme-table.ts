import type { Magazine } from './magazine.ts'
import { remembered } from './remembered.ts'

/**
 * Which article is under which theme, in arrays of numbers: a score is asked of thousands of articles for one page, and to follow
 * each to its themes and its date through objects took twenty times as long at 10,000 articles.
 */
export type Themes = {
  /** By slug, the themes that have articles: their numbers count from 0, `places` are those of the articles in the magazine’s list. */
  readonly under: ReadonlyMap<string, { readonly number: number; readonly places: Uint32Array }>
  /** The numbers of the themes of the article at a place are `held[starts[place]]` and those before `held[starts[place + 1]]`. */
  readonly starts: Uint32Array
  readonly held: Uint16Array
  /** When each article was published, by place, in milliseconds. */
  readonly dates: Float64Array
}

/** The table of a magazine; made once. */
export const themesOf: (magazine: Magazine) => Themes = remembered(({ articles, byTag }: Magazine) => {
  const at = new Map(articles.map((article, place) => [article, place]))
  const under = new Map(
    [...byTag].map(([slug, group], number) => {
      const places = Uint32Array.from(group, (article) => at.get(article) ?? 0)
      return [slug, { number, places }]
    }),
  )
  const starts = new Uint32Array(articles.length + 1)
  const held = articles.flatMap(({ tags }, place) => {
    starts[place + 1] = (starts[place] ?? 0) + tags.length
    return tags.map(({ slug }) => under.get(slug)?.number ?? 0)
  })
  const dates = Float64Array.from(articles, ({ published }) => published.instant)
  return { under, starts, held: Uint16Array.from(held), dates }
})
