import { articlesIn, type Magazine } from './magazine.ts'
import { byCodeUnit } from './order.ts'
import type { Article, Tag } from './records.ts'
import { type Themes, themesOf } from './theme-table.ts'

/**
 * Weight of a theme: ln(1 + N/df), N articles in the magazine, df of them under the theme.
 * Rare themes count more, as in the idf of information retrieval; the 1 keeps a theme that all share above zero.
 */
export function tagWeight(magazine: Magazine, tag: Tag): number {
  return Math.log(1 + magazine.articles.length / Math.max(1, articlesIn(magazine.byTag, tag).length))
}

/** Weights are summed as whole millionths: a sum in any order is the same to the last figure, and a tie is a tie. */
const UNIT = 1e6

/** What each theme counts for, by its number, in millionths: nothing for those that are not among these. */
function weightsOf(magazine: Magazine, { under }: Themes, tags: readonly Tag[]): Int32Array {
  const weights = new Int32Array(under.size)
  for (const tag of tags) {
    const theme = under.get(tag.slug)
    if (theme) weights[theme.number] = Math.round(tagWeight(magazine, tag) * UNIT)
  }
  return weights
}

/** What the article at a place scores: the sum of the weights of its themes. */
function scoreAt({ starts, held }: Themes, place: number, weights: Int32Array): number {
  let sum = 0
  const end = starts[place + 1] ?? 0
  for (let at = starts[place] ?? 0; at < end; at += 1) sum += weights[held[at] ?? 0] ?? 0
  return sum
}

type Candidate = {
  readonly place: number
  readonly score: number
  /** Its score under the second themes. */
  readonly other: number
  /** Milliseconds to the article that asks. */
  readonly away: number
}

type Order = {
  /** The article that asks: of equal scores the nearest date is first, then the slug. */
  readonly near: Article
  /** Themes that decide between equal scores, before the date does. */
  readonly second?: readonly Tag[]
}

/**
 * The articles that score highest under some themes, `count` of them. The rarest theme is looked through first: once those
 * found have more than all the themes that are left could give, the long lists of the common ones need not be (the threshold
 * of Fagin’s algorithm).
 */
export function bestScored(
  magazine: Magazine,
  tags: readonly Tag[],
  count: number,
  { near, second = [] }: Order,
): readonly Article[] {
  const { articles } = magazine
  const themes = themesOf(magazine)
  const { dates } = themes
  const day = near.published.instant
  const weights = weightsOf(magazine, themes, tags)
  const others = weightsOf(magazine, themes, second)
  const seen = new Int32Array(themes.under.size)
  const slugAt = (place: number) => articles[place]?.slug ?? ''
  const inOrder = (a: Candidate, b: Candidate): number =>
    b.score - a.score || b.other - a.other || a.away - b.away || byCodeUnit(slugAt(a.place), slugAt(b.place))

  const best: Candidate[] = []
  const tryAt = (place: number): void => {
    const last = best[count - 1]
    const score = scoreAt(themes, place, weights)
    if (last && score < last.score) return
    const other = second.length > 0 ? scoreAt(themes, place, others) : 0
    const away = Math.abs((dates[place] ?? 0) - day)
    if (last && (last.score - score || last.other - other || away - last.away) > 0) return
    if (scoreAt(themes, place, seen) > 0) return
    const candidate = { place, score, other, away }
    const at = best.findIndex((better) => inOrder(candidate, better) < 0)
    best.splice(at < 0 ? best.length : at, 0, candidate)
    if (last) best.pop()
  }

  const rarestFirst = tags
    .flatMap((tag) => themes.under.get(tag.slug) ?? [])
    .toSorted((a, b) => (weights[b.number] ?? 0) - (weights[a.number] ?? 0))
  let left = weights.reduce((sum, weight) => sum + weight, 0)
  for (const { number, places } of rarestFirst) {
    if ((best[count - 1]?.score ?? 0) > left) break
    // From its own date outwards: those that come first by date are met first, and few of the others are let in.
    let later = places.length - 1
    while (later >= 0 && (dates[places[later] ?? 0] ?? 0) <= day) later -= 1
    for (let at = later; at >= 0; at -= 1) tryAt(places[at] ?? 0)
    for (let at = later + 1; at < places.length; at += 1) tryAt(places[at] ?? 0)
    seen[number] = 1
    left -= weights[number] ?? 0
  }
  return best.flatMap(({ place }) => articles[place] ?? [])
}
