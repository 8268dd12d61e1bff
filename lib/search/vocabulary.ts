import { distance } from 'fastest-levenshtein'
import { fold } from '#lib/model/slug.ts'
import { inflections, stemOf } from './stems.ts'
import { isStopWord } from './stop-words.ts'

/** Mistakes forgiven in a word of some letters: none in the shortest, where everything is near. Few mistake the first letter. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2)

/** Words that a beginning may become. */
const MOST_ENDINGS = 40

/** The place of the first of some sorted words that is not before a key. */
function firstAtLeast(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

/** A form in use; the stem of a stop word is empty. */
type Entry = { readonly stem: string; count: number }

const stemUnlessStop = (form: string): string => (isStopWord(form) ? '' : stemOf(form))

/** The magazine's own words with how often each stands in it: what accents and mistakes are measured against. */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>()
  /** Form without accents → the forms in use. */
  readonly #spellings = new Map<string, Set<string>>()
  /** The keys of the spellings in order, made when first asked for. */
  #sorted: readonly string[] | undefined

  /**
   * Adds the words of a text; gives their stems in their order, without those of stop words. One look at each word: an
   * archive has millions.
   */
  add(forms: readonly string[]): readonly string[] {
    const stems: string[] = []
    for (const form of forms) {
      const entry = this.#entries.get(form) ?? this.#enter(form)
      entry.count += 1
      if (entry.stem !== '') stems.push(entry.stem)
    }
    return stems
  }

  /** Takes the words of a text away that was added. */
  remove(forms: readonly string[]): void {
    for (const form of forms) {
      const entry = this.#entries.get(form)
      if (!entry) continue
      entry.count -= 1
      if (entry.count === 0) this.#forget(form)
    }
  }

  #enter(form: string): Entry {
    const entry = { stem: stemUnlessStop(form), count: 0 }
    this.#entries.set(form, entry)
    this.#spellingsOf(fold(form)).add(form)
    this.#sorted = undefined
    return entry
  }

  #spellingsOf(key: string): Set<string> {
    const known = this.#spellings.get(key) ?? new Set()
    this.#spellings.set(key, known)
    return known
  }

  #forget(form: string): void {
    this.#entries.delete(form)
    this.#sorted = undefined
    const key = fold(form)
    const spellings = this.#spellingsOf(key)
    spellings.delete(form)
    if (spellings.size === 0) this.#spellings.delete(key)
  }

  /** Whether a word is in use, with whatever accents. */
  has(form: string): boolean {
    return this.#spellings.has(fold(form))
  }

  /** The spellings in use that differ from a form in accents alone, the form itself left out: pero → però. */
  accented(form: string): readonly string[] {
    return [...(this.#spellings.get(fold(form)) ?? [])].filter((spelling) => spelling !== form)
  }

  /** The stem of a word, empty for a stop word; known without work if the word is in use. */
  stemOf(form: string): string {
    return this.#entries.get(form)?.stem ?? stemUnlessStop(form)
  }

  /** The stems under which a word is looked for: its own, and those of its forms in use. */
  stems(form: string): readonly string[] {
    const others = inflections(form).filter((other) => this.#entries.has(other) && !isStopWord(other))
    return [...new Set([form, ...others].map((one) => this.stemOf(one)))]
  }

  /** Words in use that go on from a beginning, whatever its accents, the beginning itself left out. */
  from(beginning: string): readonly string[] {
    const key = fold(beginning)
    this.#sorted ??= [...this.#spellings.keys()].sort()
    const first = firstAtLeast(this.#sorted, key)
    return this.#sorted
      .slice(first, first + MOST_ENDINGS)
      .filter((word) => word !== key && word.startsWith(key))
      .flatMap((word) => [...(this.#spellings.get(word) ?? [])])
  }

  /** The word in use that an unknown one most likely means; the more frequent of two equally near. */
  nearest(form: string): string | undefined {
    const key = fold(form)
    const limit = tolerance(key)
    const rest = key.slice(1)
    let best: { form: string; away: number; count: number } | undefined
    for (const [candidate, spellings] of this.#spellings) {
      if (candidate.length < 4 || Math.abs(candidate.length - key.length) > limit) continue
      // One letter apart with another first letter: all but that is the same. To measure the others would take ten times as long.
      if (candidate[0] !== key[0] && !candidate.endsWith(rest)) continue
      const away = distance(key, candidate)
      if (away > limit || (away > 1 && candidate[0] !== key[0])) continue
      for (const spelling of spellings) {
        const count = this.#entries.get(spelling)?.count ?? 0
        if (!best || away < best.away || (away === best.away && count > best.count))
          best = { form: spelling, away, count }
      }
    }
    return best?.form
  }
}
