import { firstOf } from './first.ts'
import { articlesIn, type Magazine } from './magazine.ts'
import type { Article, Tag } from './records.ts'

/**
 * Weight of a theme: ln(1 + N/df), N articles in the magazine, df of them under the theme.
 * Rare themes count more, as in the idf of information retrieval; the 1 keeps a theme that all share above zero.
 */
export function tagWeight(magazine: Magazine, tag: Tag): number {
  return Math.log(1 + magazine.articles.length / Math.max(1, articlesIn(magazine.byTag, tag).length))
}

/** For each theme, the places of its articles in the magazine's list. */
type Places = ReadonlyMap<string, Uint32Array>

const NONE = new Uint32Array()
const kept = new WeakMap<Magazine, Places>()

function placesOf(magazine: Magazine): Places {
  const known = kept.get(magazine)
  if (known) return known
  const at = new Map(magazine.articles.map((article, place) => [article, place]))
  const places = new Map(
    [...magazine.byTag].map(([slug, articles]) => [
      slug,
      Uint32Array.from(articles, (article) => at.get(article) ?? 0),
    ]),
  )
  kept.set(magazine, places)
  return places
}

/** What articles score under some themes, by their places in the magazine's list; nothing is zero. */
export type Scores = Float64Array

/**
 * The sum of the weights of the themes that each article holds of these. Cost: the length of the themes, not the
 * archive. In arrays of numbers: a page asks for some twenty such sums, its own and those of the path that goes on from it, and with a
 * map of articles each took a millisecond and more at 10,000 articles.
 */
export function scoresOf(magazine: Magazine, tags: readonly Tag[]): Scores {
  const places = placesOf(magazine)
  const scores = new Float64Array(magazine.articles.length)
  for (const tag of tags) {
    const weight = tagWeight(magazine, tag)
    for (const place of places.get(tag.slug) ?? NONE) scores[place] = (scores[place] ?? 0) + weight
  }
  return scores
}

/** What of the articles with a score stands first. */
type Order = {
  readonly scores: Scores
  /** Decides between equal scores, before `closest` does. */
  readonly then?: Scores
  readonly closest: (a: Article, b: Article) => number
}

/** The articles that score highest, `count` of them. */
export function bestScored({ articles }: Magazine, count: number, order: Order): readonly Article[] {
  const { scores, then = scores, closest } = order
  const reached: number[] = []
  for (let place = 0; place < scores.length; place += 1) if (scores[place]) reached.push(place)
  const inOrder = (a: number, b: number): number => {
    const difference = (scores[b] ?? 0) - (scores[a] ?? 0) || (then[b] ?? 0) - (then[a] ?? 0)
    const [one, other] = [articles[a], articles[b]]
    return difference || (one && other ? closest(one, other) : 0)
  }
  return firstOf(reached, count, inOrder).flatMap((place) => articles[place] ?? [])
}
