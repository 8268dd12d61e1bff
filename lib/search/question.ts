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

const QUOTED = /["«“„]([^"«»“”„]+)["»”]/g
/** Words that a sign holds together: «4.0», «24/7», «R&D», «e-commerce», «S.p.A.»; an apostrophe parts. */
const JOINED = /[\p{L}\p{N}]+(?:[.,:/&@+_–-][\p{L}\p{N}]+)+/gu
/** An abbreviation and its number: «n. 1», «n° 1», «art. 18». */
const NUMBERED = /(?<![\p{L}\p{N}])\p{L}{1,3}[.°]\s*\p{N}+(?:[.,/]\p{N}+)*(?![\p{L}\p{N}])/gu
/** Of words this short, and of numbers, everything is full: joined with others they are looked for side by side alone. */
const SHORT = /^(?:.{1,2}|.*\p{N}.*)$/u
/** More words than a reader would type; each costs. */
const MOST_WORDS = 12
/** Shorter beginnings fit half of the dictionary. */
const SHORTEST_BEGINNING = 3

/** Takes what a pattern matches out of a text as phrases, where it is one. */
function takePhrases(
  text: string,
  pattern: RegExp,
  isPhrase: (forms: readonly string[]) => boolean,
): { readonly phrases: readonly (readonly string[])[]; readonly rest: string } {
  const phrases: (readonly string[])[] = []
  const rest = text.replace(pattern, (whole) => {
    const forms = formsOf(whole).slice(0, MOST_WORDS)
    if (!isPhrase(forms)) return whole
    phrases.push(forms)
    return ' '
  })
  return { phrases, rest }
}

/** Reads a text as a question: phrases in quotes (straight, «», “”), words, the last of which may be only begun. */
export function readQuestion(text: string): Question {
  const quoted = takePhrases(text, QUOTED, () => true)
  const numbered = takePhrases(quoted.rest, NUMBERED, () => true)
  const joined = takePhrases(
    numbered.rest,
    JOINED,
    (all) => all.length > 1 && all.some((one) => SHORT.test(one)),
  )
  const forms = [...new Set(formsOf(joined.rest))].slice(0, MOST_WORDS)
  const telling = forms.filter((form) => !isStopWord(form))
  const asked = [...quoted.phrases, ...numbered.phrases, ...joined.phrases]
    .filter((phrase) => phrase.length > 0)
    .slice(0, MOST_WORDS)
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
