import type { Loaded } from '#lib/content/assemble.ts'
import type { LastGood } from '#lib/content/last-good.ts'
import { countsOf, lossBetween } from '#lib/content/loss.ts'
import { type Catalogue, publish } from '#lib/model/magazine.ts'

/**
 * What a server opens with, at a moment: the content as it was loaded, or, if it is broken or most of it is gone, the edition
 * that was live last, with the problems that stand in the way of the content. No catalogue: there is nothing to open with.
 */
export async function openingOf(loaded: Loaded, good: LastGood, now: number): Promise<Loaded> {
  const counted = (catalogue: Catalogue) => countsOf(publish(catalogue, { now, preview: false }))
  if (!loaded.catalogue) return { ...loaded, catalogue: await good.read() }
  const counts = await good.counts()
  const next = counted(loaded.catalogue)
  if (!counts || !lossBetween(counts, next)) return loaded
  // The clock may have taken pieces back since they were counted.
  const catalogue = await good.read()
  const loss = lossBetween(catalogue ? counted(catalogue) : counts, next)
  if (!loss || (!catalogue && loss.passes)) return loaded
  return { ...loaded, catalogue, problems: [loss.problem] }
}
