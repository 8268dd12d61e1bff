import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import type { Article, Tag } from '#lib/model/records.ts'
import { relatedTo, tagWeight } from '#lib/model/related.ts'

/** What an article leads to, by slug. */
export type Links = { readonly related: readonly string[]; readonly counterpoint?: string }

const SHOWN = 4
const ENOUGH = 3

/** An article's place in the tables, and the tables themselves: postings by theme and dates by place. */
type Tables = {
  readonly articles: readonly Article[]
  readonly dates: Float64Array
  readonly postings: ReadonlyMap<string, Int32Array>
  readonly weights: ReadonlyMap<string, number>
}

function tablesOf(magazine: Magazine): Tables {
  const { articles, tags } = magazine
  const place = new Map(articles.map((article, at) => [article, at]))
  const postings = tags.map(
    (tag) =>
      [
        tag.slug,
        Int32Array.from(articlesIn(magazine.byTag, tag), (article) => place.get(article) ?? 0),
      ] as const,
  )
  return {
    articles,
    dates: Float64Array.from(articles, ({ published }) => published.instant),
    postings: new Map(postings),
    weights: new Map(tags.map((tag) => [tag.slug, tagWeight(magazine, tag)])),
  }
}

const NONE = new Int32Array()

/** Adds the weights of some themes to the articles under them; gives the places that were reached. */
function addWeights(tables: Tables, tags: readonly Tag[], scores: Float64Array): readonly number[] {
  const reached: number[] = []
  for (const { slug } of tags) {
    const weight = tables.weights.get(slug) ?? 0
    for (const at of tables.postings.get(slug) ?? NONE) {
      if (scores[at] === 0) reached.push(at)
      scores[at] = (scores[at] ?? 0) + weight
    }
  }
  return reached
}

/** The best few of some places, without sorting the others. */
function best(
  places: readonly number[],
  most: number,
  before: (a: number, b: number) => boolean,
): readonly number[] {
  const top: number[] = []
  for (const at of places) {
    const last = top.at(-1)
    if (top.length === most && last !== undefined && !before(at, last)) continue
    let index = top.length
    while (index > 0 && before(at, top[index - 1] ?? at)) index -= 1
    top.splice(index, 0, at)
    if (top.length > most) top.pop()
  }
  return top
}

/**
 * `relatedTo` and `counterpointOf` of every article, as its page calls them. One by one they sort a good part of the archive
 * each time (20,000 lists in a minute at 10,000 articles); here scores stand in arrays and only the best are kept.
 * Articles with pinned pieces or too few neighbours go through the model itself. A test holds the two equal.
 */
export function allLinks(magazine: Magazine): ReadonlyMap<string, Links> {
  const tables = tablesOf(magazine)
  const { articles, dates } = tables
  const shared = new Float64Array(articles.length)
  const against = new Float64Array(articles.length)
  const slugAt = (at: number) => articles[at]?.slug ?? ''

  return new Map(
    articles.map((article, own): readonly [string, Links] => {
      const { pin, exclude } = article.related
      const reached = addWeights(tables, article.tags, shared)
      const opposites = article.tags.flatMap(({ opposite }) => {
        const tag = opposite === undefined ? undefined : magazine.bySlug.tag.get(opposite)
        return tag ? [tag] : []
      })
      const facing = addWeights(tables, opposites, against)

      const away = (at: number) => Math.abs((dates[at] ?? 0) - (dates[own] ?? 0))
      const nearer = (a: number, b: number) => away(a) - away(b) || (slugAt(a) < slugAt(b) ? -1 : 1)
      const byShared = (a: number, b: number) => ((shared[b] ?? 0) - (shared[a] ?? 0) || nearer(a, b)) < 0
      const byFacing = (a: number, b: number) =>
        ((against[b] ?? 0) - (against[a] ?? 0) || (shared[b] ?? 0) - (shared[a] ?? 0) || nearer(a, b)) < 0

      const barred = new Set([...pin, ...exclude])
      const room = barred.size + 1
      const counterpoint = best(facing, 1 + room, byFacing).find(
        (at) => at !== own && !barred.has(slugAt(at)),
      )
      const top = best(reached, SHOWN + 1 + room, byShared)
        .filter((at) => at !== own && at !== counterpoint && !barred.has(slugAt(at)))
        .slice(0, SHOWN)
      for (const at of reached) shared[at] = 0
      for (const at of facing) against[at] = 0

      const opposite = counterpoint === undefined ? undefined : slugAt(counterpoint)
      const related =
        pin.length === 0 && top.length >= ENOUGH
          ? top.map(slugAt)
          : relatedTo(magazine, article, opposite === undefined ? [] : [opposite]).map(
              (link) => link.article.slug,
            )
      return [article.slug, { related, ...(opposite !== undefined && { counterpoint: opposite }) }]
    }),
  )
}
