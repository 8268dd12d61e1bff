import type { FileFault } from '#lib/model/fault.ts'
import { slugify } from '#lib/model/slug.ts'
import { doubts } from '../messages/doubts.ts'
import { nearestOf } from '../nearest.ts'
import type { Library } from '../parsed.ts'
import { atValue } from './at.ts'

/** More series than a magazine has: each name is compared with so many, those in most pieces. */
const COMPARED = 300

/**
 * Series of one piece, and those that another one differs from in signs alone. A first piece is alone until the second is
 * written, so nothing is wrong yet. Of two names that are each other's slip the one in fewer pieces is doubted, else the later.
 */
export function seriesDoubts(library: Library): readonly FileFault[] {
  const groups = [...Map.groupBy(library.of('article'), ({ known }) => known.series)].flatMap(
    ([name, pieces]) => (name === undefined ? [] : [{ name, pieces }]),
  )
  // Most pieces first, else in the order of the files: a slip comes after what it is a slip of.
  const ranked = groups.toSorted((a, b) => b.pieces.length - a.pieces.length)
  const seen = new Map<string, string>()
  return ranked.flatMap(({ name, pieces }) => {
    const same = seen.get(slugify(name))
    const others = [...seen.values()]
    if (same === undefined && seen.size < COMPARED) seen.set(slugify(name), name)
    if (pieces.length > 1 && same === undefined) return []
    const said =
      same === undefined
        ? doubts.seriesAlone(name, nearestOf(name, others))
        : doubts.seriesSimilar(name, same)
    return pieces.map((file) => atValue(file, ['series'], said))
  })
}
