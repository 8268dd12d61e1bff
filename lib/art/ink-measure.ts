import metrics from './outlines/metrics.json' with { type: 'json' }

/** Letter spacing in em, the same as in the classes `.wide`, `.narrow` and `.hinge`. */
const TRACKING = { wide: -0.03, narrow: -0.012, italic: -0.03 } as const

/** The faces whose letters are measured. */
type Voice = keyof typeof TRACKING
/** Advance, left bearing, right bearing, lowest and highest point of a glyph, in em. */
type Glyph = readonly [number, number, number, number, number]
const UNKNOWN: Glyph = [0.6, 0.03, 0.03, 0, 0.7]

/** All in em. */
export type Measure = {
  /** From where the word is set to where its ink begins. */
  readonly left: number
  /** Width of the ink, from the first letter's left edge to the last one's right edge. */
  readonly ink: number
  /** Width with the bearings and the letter spacing after each letter: where a word after it would be set. */
  readonly length: number
  /** From the baseline up to the highest ink. */
  readonly high: number
  /** From the baseline down to the lowest ink; 0 where nothing goes below. */
  readonly low: number
}

function glyphOf(voice: Voice, character: string): Glyph {
  const table: Readonly<Record<string, readonly number[]>> = metrics[voice]
  const [advance, left, right, low, high] =
    table[character] ?? table[/\s/.test(character) ? ' ' : ''] ?? UNKNOWN
  return [advance ?? 0.6, left ?? 0, right ?? 0, low ?? 0, high ?? 0.7]
}

/** The ink of one word in one voice, in em. */
export function measure(word: string, voice: Voice): Measure {
  const glyphs = [...word].map((character) => glyphOf(voice, character))
  const left = glyphs[0]?.[1] ?? 0
  const right = glyphs.at(-1)?.[2] ?? 0
  const advance = glyphs.reduce((sum, [width]) => sum + width, 0) + (glyphs.length - 1) * TRACKING[voice]
  return {
    left,
    ink: advance - left - right,
    length: advance + TRACKING[voice],
    high: Math.max(...glyphs.map((glyph) => glyph[4])),
    low: -Math.min(0, ...glyphs.map((glyph) => glyph[3])),
  }
}
