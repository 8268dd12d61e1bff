import { addresses } from './addresses.ts'
import { altered } from './altered.ts'
import { amends } from './amends.ts'
import { around } from './around.ts'
import { calendar } from './calendar.ts'
import type { Change } from './change.ts'
import { type ChangedImage, heavyImages } from './heavy-images.ts'
import type { Section } from './line.ts'
import { counterpoints, neighbours } from './neighbours.ts'
import { orphans } from './orphans.ts'
import { particulars } from './particulars.ts'
import type { Weights } from './pictures.ts'
import { pieces } from './pieces.ts'
import { silent } from './silent.ts'
import { themes } from './themes.ts'

/** Everything that a change does to the magazine: what needs a hand first, then what only needs to be known. Pure. */
export function composeReport(
  change: Change,
  images: readonly ChangedImage[],
  weights: Weights = new Map(),
): readonly Section[] {
  return [
    pieces(change),
    ...particulars(change, weights),
    amends(change),
    around(change),
    addresses(change),
    altered(change),
    silent(change),
    heavyImages(images),
    orphans(change),
    calendar(change),
    themes(change),
    neighbours(change),
    counterpoints(change),
  ].filter(({ lines }) => lines.length > 0)
}
