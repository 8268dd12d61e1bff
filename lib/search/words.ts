/** A word as it stands in a text: its form in lower case with accents, and where it stands. */
export type Word = { readonly form: string; readonly start: number; readonly end: number }

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** No Italian word is longer; what is (a pasted key) would only swell the index. */
const LONGEST = 40

/**
 * The words of a text in their order. Whatever is neither letter nor figure separates them, so that an elision is two words:
 * «dell’azienda» is «dell» and «azienda» (`Intl.Segmenter` keeps it whole). Give it NFC text.
 */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    form: match[0].toLowerCase().slice(0, LONGEST),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether a question holds anything to look for: «???» does not. */
export function hasWords(text: string): boolean {
  return formsOf(text).length > 0
}

/** The forms of a text in their order, without their places. */
export function formsOf(text: string): readonly string[] {
  const found = text.normalize('NFC').toLowerCase().match(WORD) ?? []
  return found.map((form) => (form.length > LONGEST ? form.slice(0, LONGEST) : form))
}
