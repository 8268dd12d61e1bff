/** Advance and outline of a letter, in thousandths of an em. */
export type Glyph = readonly [advance: number, d: string]

/** A letter that is a part of a sign: how large, and how far to the right and down, in thousandths of an em. */
type Piece = { readonly of: string; readonly scale?: number; readonly x?: number; readonly y?: number }

const SMALL = 0.62
const digits = (signs: string, letters: string, y: number) =>
  [...signs].map((sign, at) => [sign, [{ of: letters.charAt(at), scale: SMALL, y }]] as const)

/** Signs that no file of the families has, made of letters that they have. Each is the sign itself, not one in its place. */
const SIGNS: readonly (readonly [string, readonly Piece[]])[] = [
  ...digits('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎', '0123456789+−=()', 140),
  ...digits('⁰⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ', '0456789+−=()n', -300),
  ['≠', [{ of: '=' }, { of: '/', scale: 0.8, y: -70 }]],
  [
    '≤',
    [
      { of: '<', scale: 0.85, y: -110 },
      { of: '−', y: 240 },
    ],
  ],
  [
    '≥',
    [
      { of: '>', scale: 0.85, y: -110 },
      { of: '−', y: 240 },
    ],
  ],
  [
    '≈',
    [
      { of: '~', y: -110 },
      { of: '~', y: 110 },
    ],
  ],
]

/** An outline moved and made smaller; in it every second number is a height. */
function moved(d: string, scale: number, x: number, y: number): string {
  return d.replace(/[A-Z]([^A-Z]*)/g, (command) => {
    const numbers = (command.slice(1).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const placed = numbers.map((value, at) => Math.round(value * scale + (at % 2 === 0 ? x : y)))
    return command.charAt(0) + placed.join(' ')
  })
}

/** The composed signs of a face, as wide as their widest piece, every piece in the middle; those whose pieces it lacks are left out. */
export function compose(glyphs: Readonly<Record<string, Glyph>>): Readonly<Record<string, Glyph>> {
  const made = SIGNS.flatMap(([sign, pieces]) => {
    if (sign in glyphs) return []
    const found = pieces.flatMap(({ of, scale = 1, x = 0, y = 0 }) => {
      const [advance, d] = glyphs[of] ?? []
      return advance === undefined || d === undefined ? [] : [{ advance: advance * scale, d, scale, x, y }]
    })
    if (found.length < pieces.length) return []
    const width = Math.round(Math.max(...found.map(({ advance }) => advance)))
    const d = found.map((piece) =>
      moved(piece.d, piece.scale, (width - piece.advance) / 2 + piece.x, piece.y),
    )
    const glyph: Glyph = [width, d.join('')]
    return [[sign, glyph] as const]
  })
  return Object.fromEntries(made)
}
