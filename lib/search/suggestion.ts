import type { Question } from './question.ts'
import { isStopWord } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** Each unknown word is held against the whole vocabulary. */
const MOST_UNKNOWN = 3

/**
 * The text of a question with its unknown words replaced by the nearest of the magazine's own; undefined if all are known or
 * none has a near one.
 */
export function suggestionFor(text: string, { words }: Question, vocabulary: Vocabulary): string | undefined {
  const unknown = words.filter((form) => !isStopWord(form) && !vocabulary.has(form)).slice(0, MOST_UNKNOWN)
  const better = new Map(unknown.map((form) => [form, vocabulary.nearest(form)]))
  const written = wordsOf(text).toReversed()
  const corrected = written.reduce((rest, { form, start, end }) => {
    const word = better.get(form)
    return word === undefined ? rest : rest.slice(0, start) + word + rest.slice(end)
  }, text)
  return corrected === text ? undefined : corrected
}
