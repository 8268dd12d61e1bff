import { readingMinutes } from './body.ts'
import { counterpointOf } from './counterpoint.ts'
import { ofPiece } from './each-piece.ts'
import { articlesIn, type Magazine } from './magazine.ts'
import type { Article, Tag } from './records.ts'
import { type Reason, relatedTo } from './related.ts'

/** Why one step follows another. */
export type HopReason = Reason | { readonly kind: 'counterpoint'; readonly tag: Tag; readonly opposite: Tag }

export type Step = {
  readonly article: Article
  /** Undefined for the first step of a path. */
  readonly reason: HopReason | undefined
}

export type ReadingPath = { readonly steps: readonly Step[]; readonly minutes: number }

/** The times that a reader may have, in minutes. */
export const DURATIONS = [5, 15, 40] as const

/** A path may be this much longer or shorter than asked: articles are read whole. */
const slack = (minutes: number): number => Math.max(2, Math.round(minutes * 0.15))

/** Every so many steps a path turns to the other side. */
const TURN = 3

/** A piece that cannot be read takes for ever: no path leads to it. */
const minutesTo = (article: Article): number =>
  ofPiece(article, () => readingMinutes(article.body)) ?? Number.POSITIVE_INFINITY

const minutesOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { article }) => sum + minutesTo(article), 0)

/** An article and what says the same in another language: who has read one has read both. */
const versionsOf = ({ slug, translation = slug }: Article): readonly string[] => [slug, translation]

/**
 * What may follow an article: its related pieces in their order, its counterpoint last, or first when it is time to turn. Those
 * of `without` give way to the next best.
 */
function hops(
  magazine: Magazine,
  { article }: Step,
  place: number,
  without: readonly string[],
): readonly Step[] {
  const counterpoint = counterpointOf(magazine, article, without)
  const turn: readonly Step[] = counterpoint
    ? [
        {
          article: counterpoint.article,
          reason: { kind: 'counterpoint', tag: counterpoint.tag, opposite: counterpoint.opposite },
        },
      ]
    : []
  const related = relatedTo(magazine, article, without)
  return place % TURN === TURN - 1 ? [...turn, ...related] : [...related, ...turn]
}

/** Adds steps after the last one until the time is about full; always the best that still fits and was not read yet. */
function goOn(
  magazine: Magazine,
  start: readonly Step[],
  from: Step,
  minutes: number,
  without: readonly string[] = [],
): ReadingPath {
  const steps = [...start]
  const read = new Set([...without, ...[from, ...start].flatMap(({ article }) => versionsOf(article))])
  let last = from
  while (minutesOf(steps) < minutes - slack(minutes)) {
    const left = minutes + slack(minutes) - minutesOf(steps)
    const next = hops(magazine, last, steps.length, without).find(
      ({ article }) => !read.has(article.slug) && minutesTo(article) <= left,
    )
    if (!next) break
    for (const slug of versionsOf(next.article)) read.add(slug)
    steps.push(next)
    last = next
  }
  return { steps, minutes: minutesOf(steps) }
}

/** A path that begins with an article and takes about so many minutes with it. */
export function pathFrom(magazine: Magazine, article: Article, minutes: number): ReadingPath {
  const first = { article, reason: undefined }
  return goOn(magazine, [first], first, minutes)
}

/** A path that goes on from an article that has been read, past the pieces (slugs) that its page shows already. */
export function pathAfter(
  magazine: Magazine,
  article: Article,
  minutes: number,
  shown: readonly string[] = [],
): ReadingPath {
  return goOn(magazine, [], { article, reason: undefined }, minutes, shown)
}

/**
 * The paths of the magazine for a time: one from the first article of each of the latest issues, if it fills the time. No more
 * are made than are shown: an archive has hundreds of issues.
 */
export function pathsFor(magazine: Magazine, minutes: number, most: number): readonly ReadingPath[] {
  const found: ReadingPath[] = []
  for (const issue of magazine.issues) {
    if (found.length === most) break
    const first = articlesIn(magazine.byIssue, issue).find(
      (article) => minutesTo(article) <= minutes + slack(minutes),
    )
    const path = first && pathFrom(magazine, first, minutes)
    if (path && path.minutes >= minutes - slack(minutes)) found.push(path)
  }
  return found
}
