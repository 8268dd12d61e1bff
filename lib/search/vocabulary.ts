import { distance } from 'fastest-levenshtein'
import { fold } from '#lib/model/slug.ts'
import { inflections, stemOf } from './stems.ts'
import { isStopWord } from './stop-words.ts'

/** Mistakes forgiven in a word of some letters: none in the shortest, where everything is near. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2)

/** The magazine's own words with how often each stands in it: what accents and mistakes are measured against. */
export class Vocabulary {
  /** Folded form → forms as written → how often. */
  readonly #forms = new Map<string, Map<string, number>>()

  /** Adds the words of a text, or with −1 takes them away. */
  count(forms: Iterable<string>, by: 1 | -1): void {
    for (const form of forms) {
      const key = fold(form)
      const spellings = this.#forms.get(key) ?? new Map<string, number>()
      const count = (spellings.get(form) ?? 0) + by
      if (count > 0) spellings.set(form, count)
      else spellings.delete(form)
      if (spellings.size > 0) this.#forms.set(key, spellings)
      else this.#forms.delete(key)
    }
  }

  /** The spellings in use that differ from a form in accents alone, the form itself left out: pero → però. */
  accented(form: string): readonly string[] {
    return [...(this.#forms.get(fold(form))?.keys() ?? [])].filter((spelling) => spelling !== form)
  }

  /** The stems under which a word is looked for: its own, and those of its forms in use. */
  stems(form: string): readonly string[] {
    const others = inflections(form).filter((other) => this.#forms.get(other)?.has(other) && !isStopWord(other))
    return [...new Set([form, ...others].map(stemOf))]
  }

  /** The word in use that an unknown one most likely means; the more frequent of two equally near. */
  nearest(form: string): string | undefined {
    const key = fold(form)
    const limit = tolerance(key)
    let best: { form: string; away: number; count: number } | undefined
    for (const [candidate, spellings] of this.#forms) {
      if (candidate.length < 4 || Math.abs(candidate.length - key.length) > limit) continue
      const away = distance(key, candidate)
      if (away > limit) continue
      for (const [spelling, count] of spellings) {
        if (!best || away < best.away || (away === best.away && count > best.count)) best = { form: spelling, away, count }
      }
    }
    return best?.form
  }
}
