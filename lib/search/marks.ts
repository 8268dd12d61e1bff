import { fold } from '#lib/model/slug.ts'
import type { Question } from './question.ts'
import { stemOf } from './stems.ts'
import { isStopWord } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A stretch of text, marked or not: the page writes the marks, the text stays text. */
export type Fragment = { readonly text: string; readonly marked: boolean }

/** A place in a text that answers a term of the question. */
export type Mark = { readonly start: number; readonly end: number; readonly term: string }

/** Finds the places of a text that answer a question, in their order. */
export type Marker = (text: string) => Iterable<Mark>

/** Letters by which a word is looked for before its stem is made: to stem all the words of ten texts takes longer than the search. */
const BEGINNING = 4

/** A text in lower case without accents, letter for letter, so that a place in it is a place in the text. */
function flat(text: string): string {
  const lower = text.toLowerCase().replace(/[\u00e0-\u017f]/g, (letter) => fold(letter).slice(0, 1) || letter)
  return lower.length === text.length ? lower : text
}

// Folded forms hold letters and figures alone: nothing in them means anything to a pattern.
const phrasePattern = (phrase: readonly string[]): string =>
  `${phrase.map(fold).join('[^\\p{L}\\p{N}\\n]+')}(?![\\p{L}\\p{N}])`
const wordPattern = (stem: string): string => `${fold(stem).slice(0, BEGINNING)}[\\p{L}\\p{M}\\p{N}]*`
const LETTER_BEFORE = /[\p{L}\p{N}]$/u

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
  const patterns = [...sideBySide.map(phrasePattern), ...[...terms.keys(), ...exact.keys()].map(wordPattern)]
  if (patterns.length === 0) return () => []
  const pattern = new RegExp([...new Set(patterns)].join('|'), 'gu')
  const whole = new Set(sideBySide.map((phrase) => fold(phrase.join(' '))))
  const termOf = (found: string): string | undefined => {
    const form = found.toLowerCase()
    const plain = fold(form).replace(/[^\p{L}\p{N}]+/gu, ' ')
    const term = whole.has(plain) ? plain : exact.get(plain)
    if (term !== undefined) return term
    return (
      (isStopWord(form) ? undefined : terms.get(stemOf(form))) ??
      (begun && plain.startsWith(fold(begun)) ? begun : undefined)
    )
  }
  return function* (text) {
    for (const { 0: found, index } of flat(text).matchAll(pattern)) {
      if (index > 0 && LETTER_BEFORE.test(text.slice(Math.max(0, index - 2), index))) continue
      const term = termOf(text.slice(index, index + found.length))
      if (term !== undefined) yield { start: index, end: index + found.length, term }
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
