import { fold } from '#lib/model/slug.ts'

/** A text as words are looked for in it, and for each of its characters where it stands in the text; none if all stand where they stood. */
export type Flat = { readonly text: string; readonly origin?: Uint32Array }

/** Where letters stand that fold to others: Latin with its additions, accents by themselves, unseen signs, raised and lowered figures, ligatures. */
const RANGES = [
  [0xa9, 0x36f],
  [0x1e00, 0x1eff],
  [0x200b, 0x200f],
  [0x2060, 0x209c],
  [0xfb00, 0xfb06],
  [0xfeff, 0xff5a],
] as const
const FOLDED: ReadonlyMap<string, string> = new Map(
  RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => {
      const letter = String.fromCharCode(first + at)
      return [letter, fold(letter)] as const
    }),
  ).filter(([letter, folded]) => letter !== folded),
)
/** What may fold to something else; of the signs that a text is full of (’ « …) none does. */
const ODD = /[\u00a9-\u200f\u2060-\uffff]/g

/**
 * A text in lower case without accents. Most of it is folded letter for letter, so that a place in the one is a place in the
 * other; what is not («ß» is two letters, a soft hyphen none) costs a list of places.
 */
export function flatten(text: string): Flat {
  const lower = text.toLowerCase()
  let moved = lower.length !== text.length
  const folded = lower.replace(ODD, (letter) => {
    const plain = FOLDED.get(letter) ?? letter
    moved ||= plain.length !== 1
    return plain
  })
  return moved ? withOrigins(text) : { text: folded }
}

function withOrigins(text: string): Flat {
  const letters = Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at)
    return FOLDED.get(letter) ?? letter.toLowerCase()
  })
  const origin = letters.flatMap((folded, at) => Array.from(folded, () => at))
  return { text: letters.join(''), origin: Uint32Array.from([...origin, text.length]) }
}
