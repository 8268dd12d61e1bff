import type { Issue } from '#lib/model/records.ts'
import { type Measure, measure } from './ink-measure.ts'

/** The viewBox is exactly as wide as the ink. */
const WIDTH = 1000
/** No letter is larger than this: below about five letters line A stays flush left. */
const LARGEST = 250
/** Size of the hinge beside word B, the space after it (in em of B), the space between the lines. */
const HINGE = 0.92
const GAP = 0.11
const LEADING = 26

/** One `<text>` of the lockup; sizes and places in units of the viewBox. */
type LockupLine = {
  readonly voice: 'wide' | 'hinge' | 'narrow'
  readonly text: string
  readonly size: number
  readonly x: number
  readonly y: number
  /** What `textLength` takes: the advance with the tracking after the last letter. */
  readonly length: number
}

export type Lockup = {
  readonly width: number
  readonly height: number
  readonly lines: readonly LockupLine[]
}

const round = (value: number) => Math.round(value * 10) / 10

function line(
  voice: LockupLine['voice'],
  text: string,
  m: Measure,
  size: number,
  x: number,
  y: number,
): LockupLine {
  return {
    voice,
    text,
    size: round(size),
    x: round(x - m.left * size),
    y: round(y),
    length: round(m.length * size),
  }
}

/** The words of an issue's title, as a lockup sets them. */
export type Words = { readonly a: string; readonly hinge?: string; readonly b?: string }

/** The title of an issue, and the hinge of its magazine. */
export const wordsOf = ({ a, b, imprint: { hinge } }: Pick<Issue, 'a' | 'b' | 'imprint'>): Words => ({
  a,
  ...(hinge !== undefined && { hinge }),
  ...(b !== undefined && { b }),
})

/** Word B narrow, the hinge in italic before it if there is one, from margin to margin below a baseline. */
function secondLine(b: string, hinge: string | undefined, above: number, least: number) {
  const B = measure(b, 'narrow')
  const E = hinge === undefined ? undefined : measure(hinge, 'italic')
  const before = E ? HINGE * E.ink + GAP : 0
  const size = Math.min(LARGEST, WIDTH / (before + B.ink))
  const high = Math.max(B.high * size, E ? E.high * size * HINGE : 0)
  const low = Math.max(B.low * size, E ? E.low * size * HINGE : 0)
  const base = above + least + high
  const lines = [
    ...(E && hinge !== undefined ? [line('hinge', hinge, E, size * HINGE, 0, base)] : []),
    line('narrow', b, B, size, before * size, base),
  ]
  return { lines, height: round(base + low) }
}

/**
 * The issue's title as a drawing (docs/design.md, 6.1): word A wide on the first line, the hinge in italic and word B
 * narrow on the second, both from margin to margin. Without a hinge word B has its line for itself; a title of one line is wide.
 * Pure: same words, same lines.
 */
export function lockup({ a, hinge, b }: Words): Lockup {
  const A = measure(a, 'wide')
  const sizeA = Math.min(LARGEST, WIDTH / A.ink)
  const descenders = A.low > 0.1 ? A.low * sizeA + 14 : 0
  const baseA = A.high * sizeA
  const first = line('wide', a, A, sizeA, 0, baseA)
  if (b === undefined) return { width: WIDTH, height: round(baseA + A.low * sizeA), lines: [first] }
  const { lines, height } = secondLine(b, hinge, baseA, Math.max(LEADING, descenders))
  return { width: WIDTH, height, lines: [first, ...lines] }
}

/** Whether the last line has a tail in its hinge alone: then the art may rise beside it. */
export function isFlat({ b, hinge }: Words): boolean {
  return hinge !== undefined && b !== undefined && measure(b, 'narrow').low < 0.1
}
