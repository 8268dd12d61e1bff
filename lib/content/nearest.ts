import { distance } from 'fastest-levenshtein'
import { fold, slugify } from '#lib/model/slug.ts'

/** A name that may be meant, with the other words under which it is known. */
export type Known = { readonly name: string; readonly alsoKnownAs?: readonly string[] }

/** Mistakes forgiven: one in a short word, a third of the letters in a long one. */
const tolerance = (word: string): number => Math.max(1, Math.floor(word.length / 3))

/** Longer words are no slip of a known one, and comparing costs the product of the lengths. */
const LONGEST = 100

const sorted = (word: string): string => [...word].toSorted().join('')

/** The same letters in another order are one slip: «nigth», «inss». */
const slipsBetween = (written: string, meant: string): number =>
  written !== meant && written.length === meant.length && sorted(written) === sorted(meant)
    ? 1
    : distance(written, meant)

/** The longest word of those that only join the others: one is often taken for another. */
const JOINING = 3

/** Whether one word is the other but for a slip or two. */
const isSameWord = (written: string, meant: string): boolean =>
  (meant !== '' && Math.max(written.length, meant.length) <= JOINING) ||
  slipsBetween(written, meant) <= tolerance(written)

/** The words of a name; the format of an image is none of them. */
const wordsOf = (name: string): readonly string[] =>
  name.replace(/-(?:avif|bmp|gif|hei[cf]|jpe?g|png|svg|tiff?|webp)$/, '').split('-')

/**
 * Whether a name of several words is another but for slips: word by word, of which some may be missing, or run together. With
 * another word in it, «il-prezzo-del-pane» beside «il-prezzo-del-latte», it is the name of another thing.
 */
function isSameName(written: string, meant: string): boolean {
  const [some, more] = [wordsOf(written), wordsOf(meant)].toSorted((a, b) => a.length - b.length)
  if (some === undefined || more === undefined || more.length === 1) return true
  let next = 0
  for (const word of more) if (isSameWord(word, some[next] ?? '')) next += 1
  if (next === some.length || some.length === more.length) return next === some.length
  return slipsBetween(written.replaceAll('-', ''), meant.replaceAll('-', '')) <= 2
}

/**
 * The known name that an unknown one most likely means: the same but for case, accents and punctuation, or a few
 * letters away. Undefined when nothing is near enough to be worth a suggestion.
 */
export function nearestName(written: string, known: readonly Known[]): string | undefined {
  const key = slugify(written) || fold(written)
  if (key.length > LONGEST) return undefined
  let best: { name: string; away: number } | undefined
  for (const { name, alsoKnownAs = [] } of known) {
    for (const word of [name, ...alsoKnownAs]) {
      const other = slugify(word)
      // The letters that one has more than the other are mistakes already: most names need no comparison.
      if (
        Math.abs(other.length - key.length) > Math.min(tolerance(key), best?.away ?? Number.POSITIVE_INFINITY)
      )
        continue
      const away = slipsBetween(key, other)
      if (away > tolerance(key) || (best !== undefined && away >= best.away)) continue
      if (isSameName(key, other)) best = { name, away }
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
