import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import type { Article, Tag } from '#lib/model/records.ts'
import { relatedTo } from '#lib/model/related.ts'
import { tagWeight } from '#lib/model/scores.ts'

/** What an article leads to, by slug. */
export type Links = { readonly related: readonly string[]; readonly counterpoint?: string }

const NO_LINKS: Links = { related: [] }
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

const keyOf = (tags: readonly Tag[]): string => tags.map(({ slug }) => slug).join(' ')

/** Scores by place, and the places that have one: arrays that are used again for every article. */
class Scores {
  readonly values: Float64Array
  readonly reached: Int32Array
  count = 0
  filledFor = ''

  constructor(size: number) {
    this.values = new Float64Array(size)
    this.reached = new Int32Array(size)
  }

  /** Takes the weights of some themes for the articles under them; what was there before is forgotten. */
  fill({ weights, postings }: Tables, tags: readonly Tag[]): void {
    const key = keyOf(tags)
    if (key === this.filledFor) return
    this.filledFor = key
    for (let index = 0; index < this.count; index += 1) this.values[this.reached[index] ?? 0] = 0
    this.count = 0
    for (const { slug } of tags) {
      const weight = weights.get(slug) ?? 0
      for (const at of postings.get(slug) ?? NONE) {
        const value = this.values[at] ?? 0
        if (value === 0) {
          this.reached[this.count] = at
          this.count += 1
        }
        this.values[at] = value + weight
      }
    }
  }

  /**
   * The places with the best scores, without sorting the others. Equal scores go to the higher `second`, where there is one, then
   * to the nearest date, then to `tie`: most of an archive is equal, so dates are compared here, as numbers.
   */
  best(
    most: number,
    { dates }: Tables,
    own: number,
    tie: (a: number, b: number) => number,
    second?: Scores,
  ): readonly number[] {
    const top: number[] = []
    const aways: number[] = []
    const day = dates[own] ?? 0
    for (let step = 0; step < this.count; step += 1) {
      const at = this.reached[step] ?? 0
      const value = this.values[at] ?? 0
      const last = top[most - 1]
      if (last !== undefined && value < (this.values[last] ?? 0)) continue
      const away = Math.abs((dates[at] ?? 0) - day)
      let index = top.length
      while (index > 0) {
        const other = top[index - 1] ?? at
        const behind =
          (this.values[other] ?? 0) - value ||
          (second ? (second.values[other] ?? 0) - (second.values[at] ?? 0) : 0) ||
          away - (aways[index - 1] ?? 0) ||
          tie(at, other)
        if (behind > 0) break
        index -= 1
      }
      if (index === most) continue
      top.splice(index, 0, at)
      aways.splice(index, 0, away)
      if (top.length > most) {
        top.pop()
        aways.pop()
      }
    }
    return top
  }
}

/**
 * `relatedTo` and `counterpointOf` of every article, as its page calls them. One by one they sort a good part of the archive
 * each time (12 ms of it for one page at 10,000 articles); here scores stand in arrays and only the best are kept.
 * Articles with too few neighbours go through the model itself. A test holds the two equal.
 */
export function allLinks(magazine: Magazine): ReadonlyMap<string, Links> {
  const tables = tablesOf(magazine)
  const { articles } = tables
  const shared = new Scores(articles.length)
  const against = new Scores(articles.length)
  const slugAt = (at: number) => articles[at]?.slug ?? ''
  const bySlug = (a: number, b: number) => (slugAt(a) < slugAt(b) ? -1 : 1)

  const linksOf = (article: Article, own: number): Links => {
    const { pin, exclude } = article.related
    const opposites = article.tags.flatMap(({ opposite }) => {
      const tag = opposite === undefined ? undefined : magazine.bySlug.tag.get(opposite)
      return tag ? [tag] : []
    })
    shared.fill(tables, article.tags)
    against.fill(tables, opposites)

    const barred = new Set([...pin, ...exclude])
    const room = barred.size + 1
    const counterpoint = against
      .best(1 + room, tables, own, bySlug, shared)
      .find((at) => at !== own && !barred.has(slugAt(at)))
    const top = shared
      .best(SHOWN + 1 + room, tables, own, bySlug)
      .filter((at) => at !== own && at !== counterpoint && !barred.has(slugAt(at)))
      .map(slugAt)
    const pinned = pin.filter((slug) => slug !== article.slug && magazine.bySlug.article.has(slug))
    const chosen = [...pinned, ...top].slice(0, SHOWN)

    const opposite = counterpoint === undefined ? undefined : slugAt(counterpoint)
    const without = opposite === undefined ? [] : [opposite]
    const related =
      chosen.length >= ENOUGH
        ? chosen
        : relatedTo(magazine, article, without).map((link) => link.article.slug)
    return { related, ...(opposite !== undefined && { counterpoint: opposite }) }
  }

  // Articles under the same themes one after the other: many of an archive share all of them, and so the scores.
  const keyed = [...articles.entries()].map(([own, article]) => ({ own, article, key: keyOf(article.tags) }))
  const links = new Map(
    keyed
      .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ own, article }) => [own, linksOf(article, own)] as const),
  )
  return new Map(articles.map(({ slug }, own) => [slug, links.get(own) ?? NO_LINKS]))
}
