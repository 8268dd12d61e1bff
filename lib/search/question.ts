import { isStopWord } from './stop-words.ts'
import { formsOf } from './words.ts'

/** What a text asks for. */
export type Question = {
  /** Forms looked for by their stems; stop words only where nothing else is asked. */
  readonly words: readonly string[]
  /** Forms that must stand side by side, as they are written. */
  readonly phrases: readonly (readonly string[])[]
  /** The words are stop words: «chi è». */
  readonly onlyStopWords: boolean
  /** The last word, if it may be only begun. */
  readonly begun: string | undefined
}

const PHRASE = /["«“„]([^"«»“”„]+)["»”]/g
/** More words than a reader would type; each costs. */
const MOST_WORDS = 12
/** Shorter beginnings fit half of the dictionary. */
const SHORTEST_BEGINNING = 3

/** Reads a text as a question: phrases in quotes (straight, «», “”), words, the last of which may be only begun. */
export function readQuestion(text: string): Question {
  const phrases = Array.from(text.matchAll(PHRASE), ([, inside = '']) => formsOf(inside).slice(0, MOST_WORDS))
  const forms = [...new Set(formsOf(text.replace(PHRASE, ' ')))].slice(0, MOST_WORDS)
  const telling = forms.filter((form) => !isStopWord(form))
  const asked = phrases.filter((phrase) => phrase.length > 0).slice(0, MOST_WORDS)
  const onlyStopWords = telling.length === 0 && asked.length === 0
  const last = /[\p{L}\p{M}\p{N}]$/u.test(text) ? forms.at(-1) : undefined
  return {
    words: onlyStopWords ? forms : telling,
    phrases: asked,
    onlyStopWords,
    begun:
      last !== undefined && last.length >= SHORTEST_BEGINNING && telling.includes(last) ? last : undefined,
  }
}
