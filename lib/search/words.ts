/** A word as it stands in a text: its form in lower case with accents, and where it stands. */
export type Word = { readonly form: string; readonly start: number; readonly end: number }

// A single letter keeps the signs that make another word of it («C++», «C#»), a word the point before it («.NET»).
const WORD =
  /\p{L}(?:\+\+|#|\+(?![\p{L}\p{N}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|(?<![\p{L}\p{M}\p{N}.…])\.\p{L}[\p{L}\p{M}\p{N}]*/gu
/** No Italian word is longer; what is (a pasted key) would only swell the index. */
const LONGEST = 40
/** Soft hyphens and other signs that nobody sees stand in the middle of words. */
const UNSEEN = /\p{Cf}/gu

const cut = (form: string): string => (form.length > LONGEST ? form.slice(0, LONGEST) : form)

/**
 * The words of a text in their order. Whatever is neither letter nor figure separates them, so that an elision is two words:
 * «dell’azienda» is «dell» and «azienda» (`Intl.Segmenter` keeps it whole). Give it NFC text.
 */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    form: cut(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether a question holds anything to look for: «???» does not. */
export function hasWords(text: string): boolean {
  return formsOf(text).length > 0
}

/** The forms of a text in their order, without their places. «.NET» is also «net»: whoever leaves the point out finds it, too. */
export function formsOf(text: string): readonly string[] {
  const found = text.normalize('NFC').replace(UNSEEN, '').toLowerCase().match(WORD) ?? []
  return found.flatMap((form) => (form.startsWith('.') ? [cut(form), cut(form.slice(1))] : cut(form)))
}
