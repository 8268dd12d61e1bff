import type { Magazine } from '#lib/model/magazine.ts'
import type { Article, Tag } from '#lib/model/records.ts'
import { tagWeight } from '#lib/model/scores.ts'

/** Whole millionths, as `bestScored` has them: sums in another order would differ in the last figure, and a tie be none. */
const UNIT = 1e6

/** What an article scores under some themes, without the table of the magazine: what `bestScored` is measured by. */
export function scoreOf(magazine: Magazine, tags: readonly Tag[], { tags: held }: Article): number {
  const shared = tags.filter(({ slug }) => held.some((one) => one.slug === slug))
  return shared.reduce((sum, tag) => sum + Math.round(tagWeight(magazine, tag) * UNIT), 0) / UNIT
}
