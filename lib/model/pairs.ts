import { articlesIn, type Magazine } from './magazine.ts'
import { alphabetical } from './order.ts'
import type { Article, Tag } from './records.ts'
import { remembered } from './remembered.ts'

/** Two themes, in alphabetical order of their slugs, and the articles that hold both. */
export type Pair = {
  readonly a: Tag
  readonly b: Tag
  readonly articles: readonly Article[]
  /** They declare each other opposites. */
  readonly opposite: boolean
}

/** A pair as its page shows it. */
export type ShownPair = Pair & {
  /** The best article on either side, face to face: where the themes are opposites, or where nothing holds both. */
  readonly faces: readonly Article[]
}

/** A pair as lists and drawings show it: how many articles hold both. */
export type PairCount = Pick<Pair, 'a' | 'b' | 'opposite'> & { readonly count: number }

const keyOf = (a: Tag, b: Tag): string => `${a.slug} ${b.slug}`

/** The articles that hold both of two themes, by the slugs of these; made once a magazine, as each page of a pair asks. */
const articlesOfPairs = remembered(({ articles }: Magazine): ReadonlyMap<string, readonly Article[]> => {
  const held = new Map<string, Article[]>()
  for (const article of articles) {
    for (const a of article.tags) {
      for (const b of article.tags) {
        if (a.slug >= b.slug) continue
        const group = held.get(keyOf(a, b))
        if (group) group.push(article)
        else held.set(keyOf(a, b), [article])
      }
    }
  }
  return held
})

/** A pair of two different themes, whichever comes first. */
export function pairOf(magazine: Magazine, one: Tag, other: Tag): ShownPair {
  const [a, b] = one.slug < other.slug ? [one, other] : [other, one]
  const articles = articlesOfPairs(magazine).get(keyOf(a, b)) ?? []
  const opposite = a.opposite === b.slug
  const sides = opposite || articles.length === 0 ? [bestOf(magazine, a, b), bestOf(magazine, b, a)] : []
  return { a, b, articles, opposite, faces: sides.filter((article) => article !== undefined) }
}

/** The declared opposites, each pair once; what holds them is not looked for. */
export function opposites({ tags, bySlug }: Magazine): readonly Pick<Pair, 'a' | 'b'>[] {
  return tags.flatMap((tag) => {
    const opposite = tag.opposite === undefined ? undefined : bySlug.tag.get(tag.opposite)
    return opposite && tag.slug < opposite.slug ? [{ a: tag, b: opposite }] : []
  })
}

/** The declared opposites with what their pages show. */
export const oppositePairs = (magazine: Magazine): readonly ShownPair[] =>
  opposites(magazine).map(({ a, b }) => pairOf(magazine, a, b))

/**
 * The lines between themes: all opposites, the pairs that at least two articles hold, and for each theme its strongest pair,
 * so that none stands alone. Ties by name. The most frequent pairs first.
 */
export function linesBetween(magazine: Magazine): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  for (const [key, articles] of articlesOfPairs(magazine)) {
    const [a, b] = key.split(' ').map((slug) => magazine.bySlug.tag.get(slug))
    if (a && b) pairs.set(key, { a, b, articles, opposite: a.opposite === b.slug })
  }
  for (const tag of magazine.tags) {
    const opposite = tag.opposite === undefined ? undefined : magazine.bySlug.tag.get(tag.opposite)
    if (!opposite || opposite.slug < tag.slug) continue
    const key = keyOf(tag, opposite)
    if (!pairs.has(key)) pairs.set(key, { a: tag, b: opposite, articles: [], opposite: true })
  }
  const ordered = [...pairs.values()].toSorted(
    (x, y) =>
      y.articles.length - x.articles.length ||
      alphabetical(x.a.name, y.a.name) ||
      alphabetical(x.b.name, y.b.name),
  )
  const linked = new Set<string>()
  return ordered.filter(({ a, b, articles, opposite }) => {
    const kept = opposite || articles.length > 1 || !linked.has(a.slug) || !linked.has(b.slug)
    if (kept) for (const { slug } of [a, b]) linked.add(slug)
    return kept
  })
}

/**
 * The best article on one side of a pair: one that holds the theme and not the other, the theme as early as possible among its
 * own (editors name first what a piece is about), then the newest.
 */
export function bestOf(magazine: Magazine, tag: Tag, other: Tag): Article | undefined {
  const place = (article: Article): number => article.tags.findIndex(({ slug }) => slug === tag.slug)
  return articlesIn(magazine.byTag, tag)
    .filter((article) => article.tags.every(({ slug }) => slug !== other.slug))
    .reduce<Article | undefined>((best, one) => (best && place(best) <= place(one) ? best : one), undefined)
}
