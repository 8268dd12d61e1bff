import cuts from './outlines/mark.json' with { type: 'json' }
import { shortPath } from './short-path.ts'

/** How many units of a mark make an em. The outlines have a thousand: nobody sees half of ours, and every page bears the numbers. */
export const EM = 350
const OURS = EM / 1000
/** Space between two letters, in thousandths of an em. */
const TRACKING = -20

/** The name of a magazine as one path; its left edge at 0, its baseline at 0, in units of which `EM` make an em. */
export type Mark = { readonly width: number; readonly d: string }

/** Advance and outline of a sign in one cut, as `npm run fonts:outlines` wrote them. */
type Cut = readonly [advance: number, d: string]

const CUTS: ReadonlyMap<string, readonly Cut[]> = new Map(
  Object.entries(cuts).map(([sign, glyphs]) => [
    sign,
    glyphs.flatMap(([advance, d]) =>
      typeof advance === 'number' && typeof d === 'string' ? [[advance, d] as const] : [],
    ),
  ]),
)

const numbersIn = (d: string): readonly number[] => (d.match(/-?\d+/g) ?? []).map(Number)

/** The outline between two cuts of one drawing, moved to x, in our units: its numbers are the points in turn, across and down. */
function between(from: string, to: string, share: number, x: number): string {
  const ends = numbersIn(to)
  let at = -1
  return from.replace(/-?\d+/g, (written) => {
    at += 1
    const start = Number(written)
    const value = start + ((ends[at] ?? start) - start) * share
    return String(Math.round((value + (at % 2 === 0 ? x : 0)) * OURS))
  })
}

type Letter = { readonly from: Cut; readonly to: Cut; readonly share: number; readonly x: number }

/** Where each letter stands and between which cuts; a sign that cannot be set is left out. */
function letters(name: string): { readonly letters: readonly Letter[]; readonly width: number } {
  const known = [...name].flatMap((sign) => [CUTS.get(sign) ?? []]).filter(({ length }) => length > 0)
  let x = 0
  const placed = known.flatMap((glyphs, at): readonly Letter[] => {
    const place = ((glyphs.length - 1) * at) / Math.max(1, known.length - 1)
    const [from, to] = [glyphs[Math.floor(place)], glyphs[Math.ceil(place)]]
    if (!from || !to) return []
    const letter = { from, to, share: place - Math.floor(place), x }
    x += Math.round(from[0] + (to[0] - from[0]) * letter.share) + TRACKING
    return [letter]
  })
  return { letters: placed, width: Math.round(Math.max(0, x - TRACKING) * OURS) }
}

/** How wide a mark is, in its units; its outline takes half a millisecond, this a few thousandths. */
export const markWidth = (name: string): number => letters(name).width

/**
 * The mark of a magazine (docs/design.md, 7): its name in Archivo 900, the letters falling from 125 to 62 % of width, from the
 * first to the last, whatever their number. A sign that it cannot set, which the check refuses, is left out.
 */
export function mark(name: string): Mark {
  const set = letters(name)
  const outlines = set.letters.map(({ from, to, share, x }) => between(from[1], to[1], share, x))
  return { width: set.width, d: shortPath(outlines.join('')) }
}
