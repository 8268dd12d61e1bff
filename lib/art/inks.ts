import type { Imprint, InkSet } from '#lib/model/imprint.ts'
import { DAY } from '#lib/model/page-colours.ts'
import type { Ink } from './composition.ts'

/** An ink set on white paper. Share images and covers are printed objects: they have no night. */
export type Inks = Omit<InkSet, 'night'>

export const BLACK = DAY.text
/** Form in paper, and the ground of paper, which is a shade darker so that the form shows. */
const PAPER = DAY.paper
const PAPER_GROUND = DAY.ground

/** Where nothing says what colours a magazine has: paper and black. */
const NONE: Inks = { light: PAPER_GROUND, strong: BLACK, overlap: PAPER }

/** The inks of a set of a magazine; without one those of the house, which the mark has. */
export function inksOf({ inks, houseInks }: Pick<Imprint, 'inks' | 'houseInks'>, set?: number): Inks {
  return (set === undefined ? undefined : inks[set]) ?? inks[houseInks] ?? NONE
}

/** The colour of a form in a set; paper is the same in all of them. */
export const fillOf = (ink: Ink, inks: Inks): string => (ink === 'paper' ? PAPER : inks[ink])

/** The colour behind the forms: a ground of paper is darker than a form of paper, so that both are seen. */
export const groundOf = (ground: Ink, inks: Inks): string =>
  ground === 'paper' ? PAPER_GROUND : inks[ground]
