import signs from './outlines/signs.json' with { type: 'json' }

/** Every sign that all faces of the share images can draw. */
const DRAWN: ReadonlySet<string> = new Set(signs)

/** Signs that look the same as others, and say the same. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '–'],
  ['―', '—'],
  ['μ', 'µ'],
])

/** What nobody sees: hints where a word may break, joiners, marks of direction, variants of a sign. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** The letters of a text as they are drawn: composed, every space alike, nothing that is not seen. */
export function lettersIn(text: string): readonly string[] {
  const plain = text.normalize('NFC').replace(UNSEEN, '').replace(/\s/g, ' ')
  return [...plain].map((letter) => ALIKE.get(letter) ?? letter)
}

/** The first sign of a text that share images cannot draw. */
export function missingSign(text: string): string | undefined {
  return lettersIn(text).find((letter) => !DRAWN.has(letter))
}
