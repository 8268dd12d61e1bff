import type { Magazine } from './magazine.ts'
import { issueOrder } from './order.ts'
import type { Article } from './records.ts'
import { remembered } from './remembered.ts'

/** By date; of two on one day that first which is first in its issue. */
const inOrder = (a: Article, b: Article): number =>
  a.published.instant - b.published.instant || issueOrder(a, b)

/** Made once a magazine: every page of a series asks, and the archive is long. */
const bySeries = remembered(({ articles }: Magazine) => Map.groupBy(articles, ({ series }) => series))

/** The pieces of an article's series that are out, oldest first; none if it is part of no series, or alone in it so far. */
export function seriesOf(magazine: Magazine, { series }: Article): readonly Article[] {
  if (series === undefined) return []
  const pieces = bySeries(magazine).get(series) ?? []
  return pieces.length > 1 ? pieces.toSorted(inOrder) : []
}
