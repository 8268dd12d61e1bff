import type { Question } from './question.ts'
import { isStopWord } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One thing that is asked for, as FTS5 expressions over stems and forms: a piece answers it that matches either. */
export type Term = {
  /** As it is written, or inflected. */
  readonly strict: Expressions
  /** Whatever its accents, and where it is the last word, however it goes on. */
  readonly loose: Expressions
}

type Expressions = { readonly stems: readonly string[]; readonly forms: readonly string[] }

// A form holds nothing but letters, figures, `+`, `#` and a point (`words.ts`): between quotes it is a string to FTS5, whatever the reader typed.
const quoted = (forms: readonly string[]): string => `"${forms.join(' ')}"`

/** The terms of a question: its phrases, and its words or, where it has stop words alone, those side by side. */
export function termsOf(question: Question, vocabulary: Vocabulary): readonly Term[] {
  const { words, phrases, onlyStopWords, begun } = question

  const wordTerm = (form: string): Term => {
    const stems = vocabulary.stems(form)
    const others = vocabulary.accented(form)
    const goingOn = form === begun ? vocabulary.from(form) : []
    const further = [...others, ...goingOn].filter((other) => !isStopWord(other))
    const known = new Set(stems)
    return {
      strict: { stems, forms: [] },
      loose: {
        stems: [...new Set(further.flatMap((other) => vocabulary.stems(other)))].filter(
          (stem) => !known.has(stem),
        ),
        forms: others.filter(isStopWord).map((spelling) => quoted([spelling])),
      },
    }
  }
  /** A phrase whose accents are left out is looked for with each word as the magazine spells it. */
  const phraseTerm = (phrase: readonly string[]): Term => {
    const spelled = phrase.map((form) => vocabulary.accented(form)[0] ?? form)
    return { strict: { stems: [], forms: [quoted(phrase)] }, loose: { stems: [], forms: [quoted(spelled)] } }
  }
  const alone = onlyStopWords && words.length > 0 ? [phraseTerm(words)] : words.map(wordTerm)
  return [...phrases.map(phraseTerm), ...alone]
}
