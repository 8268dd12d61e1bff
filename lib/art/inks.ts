import type { Ink } from './composition.ts'

/** An ink set on white paper. Share images and covers are printed objects: they have no night. */
export type Inks = { readonly light: string; readonly strong: string; readonly overlap: string }

/** The nine sets by number; a test holds them equal to `app/styles/inks.css`. */
const SETS: readonly Inks[] = [
  { light: '#d3e24a', strong: '#b3126b', overlap: '#ff9b3d' },
  { light: '#94c9ff', strong: '#be1a2c', overlap: '#ffd23f' },
  { light: '#ff9a52', strong: '#1a3dc4', overlap: '#ffd6e4' },
  { light: '#7fdcc4', strong: '#8c1a5a', overlap: '#ff8a3d' },
  { light: '#ffcb1f', strong: '#5a27cf', overlap: '#ff7fb2' },
  { light: '#ff9cc2', strong: '#00684d', overlap: '#f2401d' },
  { light: '#ffb59e', strong: '#005f6e', overlap: '#f7e04b' },
  { light: '#c8b6ff', strong: '#8a3a00', overlap: '#c6e03b' },
  { light: '#a8d672', strong: '#7a1fa2', overlap: '#ff9cc2' },
]
/** The set of the mark itself, where a drawing belongs to no issue. */
const HOUSE: Inks = { light: '#ff9cc2', strong: '#00684d', overlap: '#f2401d' }

export const BLACK = '#161714'
/** Form in paper, and the ground of paper, which is a shade darker so that the form shows. */
const PAPER = '#fdfdfb'
const PAPER_GROUND = '#f0f1eb'

/** The inks of a set; a number outside the closed list gives the house set. */
export function inksOf(set: number | undefined): Inks {
  return (set === undefined ? undefined : SETS[set]) ?? HOUSE
}

/** The colour of a form in a set; paper is the same in all of them. */
export const fillOf = (ink: Ink, inks: Inks): string => (ink === 'paper' ? PAPER : inks[ink])

/** The colour behind the forms: a ground of paper is darker than a form of paper, so that both are seen. */
export const groundOf = (ground: Ink, inks: Inks): string =>
  ground === 'paper' ? PAPER_GROUND : inks[ground]
