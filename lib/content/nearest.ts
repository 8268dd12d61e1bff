import { distance } from 'fastest-levenshtein'
import { fold, slugify } from '#lib/model/slug.ts'

/** A name that may be meant, with the other words under which it is known. */
export type Known = { readonly name: string; readonly alsoKnownAs?: readonly string[] }

/** Mistakes forgiven: one in a short word, a third of the letters in a long one. */
const tolerance = (word: string): number => Math.max(1, Math.floor(word.length / 3))

/**
 * The known name that an unknown one most likely means: the same but for case, accents and punctuation, or a few
 * letters away. Undefined when nothing is near enough to be worth a suggestion.
 */
export function nearestName(written: string, known: readonly Known[]): string | undefined {
  const key = slugify(written) || fold(written)
  let best: { name: string; away: number } | undefined
  for (const { name, alsoKnownAs = [] } of known) {
    for (const word of [name, ...alsoKnownAs]) {
      const away = distance(key, slugify(word))
      if (away <= tolerance(key) && (best === undefined || away < best.away)) best = { name, away }
    }
  }
  return best?.name
}

/** `nearestName` over a plain list. */
export function nearestOf(written: string, names: readonly string[]): string | undefined {
  return nearestName(
    written,
    names.map((name) => ({ name })),
  )
}
