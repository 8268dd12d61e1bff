import { countsOf, lossBetween } from '#lib/content/loss.ts'
import type { Snapshot } from '#lib/content/snapshot.ts'
import type { FileFault } from '#lib/model/fault.ts'
import type { Catalogue, Magazine } from '#lib/model/magazine.ts'

/**
 * A magazine of which most is gone must stand like this for as long before it is believed: longer than a copy stands still
 * between two files, shorter than an editor who meant it waits. Looked at every minute, it takes one to two.
 */
const BELIEVED_AFTER = 60_000

/** The last good catalogue, and what readers have of it. */
type Standing = { readonly catalogue: Catalogue; readonly magazine: Magazine }

/**
 * Makes the function that is asked at every look at the folder. It answers with the fault that keeps the new snapshot from going
 * live: most of the magazine is gone, and has not been so for long enough to be believed. It remembers between two looks what it
 * doubted, and since when. `published` makes the snapshot of a catalogue as it is now.
 */
export function doubting(clock: () => number, published: (catalogue: Catalogue) => Promise<Snapshot>) {
  let doubted: { readonly digest: string; readonly since: number } | undefined

  async function lossIn(
    { catalogue: { digest }, magazine }: Snapshot,
    standing: Standing,
  ): Promise<FileFault | undefined> {
    const now = clock()
    const next = countsOf(magazine)
    if (digest === standing.catalogue.digest || !lossBetween(countsOf(standing.magazine), next))
      return undefined
    // The clock may have taken back what is live: that is no loss of the folder.
    const loss = lossBetween(countsOf((await published(standing.catalogue)).magazine), next)
    if (!loss) return undefined
    if (doubted?.digest !== digest) doubted = { digest, since: now }
    return loss.passes && now - doubted.since >= BELIEVED_AFTER ? undefined : loss.problem
  }

  /** `next` is nothing where the folder is not valid: such a look forgets what was doubted before. */
  return async (next: Snapshot | undefined, standing: Standing): Promise<FileFault | undefined> => {
    const loss = next && (await lossIn(next, standing))
    if (!loss) doubted = undefined
    return loss
  }
}
