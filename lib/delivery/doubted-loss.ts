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
 * Gives what says, at every look at the folder, what speaks against taking what came of it live, with the memory of what was
 * doubted at the look before: that most of the magazine is gone, until the same has stood for a while. `published` gives what
 * is out of a catalogue now.
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
