import type { Fragment } from '#lib/model/fragment.ts'
import { fold } from '#lib/model/slug.ts'
import { flatten } from './flat.ts'
import type { Question } from './question.ts'
import { type Needle, placesOf } from './scan.ts'
import { isStopWord } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

export type { Fragment }

/** A place in a text that answers a term of the question. */
export type Mark = { readonly start: number; readonly end: number; readonly term: string }

/** Finds the places of a text that answer a question, in their order. */
export type Marker = (text: string) => Iterable<Mark>

/** Letters by which a word is looked for before its stem is made: to stem all the words of ten texts takes longer than the search. */
const BEGINNING = 4

/** The marker of a question. It marks what the index finds by the text: stems, accents, beginnings, phrases. */
export function markerOf({ words, phrases, onlyStopWords, begun }: Question, vocabulary: Vocabulary): Marker {
  // Single stop words stand in every line: only side by side do they answer anything.
  const sideBySide = onlyStopWords && words.length > 0 ? [...phrases, words] : phrases
  const alone = onlyStopWords ? [] : words
  const terms = new Map(
    alone.flatMap((form) => {
      const spellings = [form, ...vocabulary.accented(form)].filter((spelling) => !isStopWord(spelling))
      return spellings.flatMap((spelling) => vocabulary.stems(spelling)).map((stem) => [stem, form] as const)
    }),
  )
  const exact = new Map(alone.map((form) => [fold(form), form]))
  const phrased = sideBySide.map((phrase): Needle => {
    const [start = '', ...then] = phrase.map(fold)
    return { start, then }
  })
  const begins = new Set([...terms.keys(), ...exact.keys()].map((word) => fold(word).slice(0, BEGINNING)))
  const needles = [...phrased, ...Array.from(begins, (start): Needle => ({ start }))]
  if (needles.length === 0) return () => []
  const whole = new Set(sideBySide.map((phrase) => fold(phrase.join(' '))))
  const termOf = (found: string): string | undefined => {
    const form = found.toLowerCase()
    const plain = fold(form)
    const spaced = plain.replace(/[^\p{L}\p{N}]+/gu, ' ')
    const term = whole.has(spaced) ? spaced : exact.get(plain)
    if (term !== undefined) return term
    return terms.get(vocabulary.stemOf(form)) ?? (begun && plain.startsWith(fold(begun)) ? begun : undefined)
  }
  return function* (text) {
    const flat = flatten(text)
    for (const place of placesOf(flat.text, needles)) {
      const start = flat.origin?.[place.start] ?? place.start
      const end = flat.origin?.[place.end] ?? place.end
      const found = text.slice(start, end)
      const term = termOf(flat.origin ? found.replace(/\p{Cf}/gu, '') : found)
      if (term !== undefined) yield { start, end, term }
    }
  }
}

/** A text cut into fragments at its marks. */
export function marked(text: string, marker: Marker): readonly Fragment[] {
  const found: Fragment[] = []
  let at = 0
  for (const { start, end } of marker(text)) {
    if (start > at) found.push({ text: text.slice(at, start), marked: false })
    found.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  return at < text.length ? [...found, { text: text.slice(at), marked: false }] : found
}

/** How many terms of a question a text answers. */
export function termsIn(text: string, marker: Marker): number {
  return new Set(Array.from(marker(text), ({ term }) => term)).size
}
