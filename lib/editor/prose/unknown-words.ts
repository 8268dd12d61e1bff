import { ABBREVIATIONS } from '../phrases.ts'

/** A soft hyphen says where a word may be divided, and is no letter of it. */
export const SOFT_HYPHEN = /\u00AD/g
const WORD = /\p{L}[\p{L}\p{M}\u00AD’'.]*/gu
/** Parts of a run of letters: an elision keeps its apostrophe («dell’azienda»: «dell’», «azienda»). */
const PART = /[^’'.]+[’']?/g

/** Whether it is a usual abbreviation; at the end of a sentence the two stops are one. */
function isAbbreviation(run: string): boolean {
  const small = run.toLowerCase().replace(/\.+$/, '')
  return ABBREVIATIONS.has(small) || ABBREVIATIONS.has(`${small}.`)
}

/** «CO2», «MP3», «5G»: letters that make a sign with a figure. */
const isBesideFigure = (text: string, at: number, { length }: string): boolean =>
  length <= 3 && (/\d/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + length)))

/** What is no letter and stands inside a word all the same: a sign that nobody sees, an entity, a sealed address. */
const INSIDE = /[[\p{Cc}\p{Co}\p{DI}\uFFFC\uFFFD]--[\t\n\r\u00AD\u2063\uFE00-\uFE0F]]/v

/** Whether a run of letters is but a part of a word, which such a sign divides: of the sign it is said. */
const isPart = (text: string, at: number, { length }: string): boolean =>
  INSIDE.test(text.charAt(at - 1)) || INSIDE.test(text.charAt(at + length))

/** The words of a passage that are not right, with their place. A point inside a run may belong to a name («Next.js»). */
export function unknownWords(
  text: string,
  isRight: (word: string) => boolean,
): readonly { readonly word: string; readonly at: number }[] {
  const unknown: { readonly word: string; readonly at: number }[] = []
  const isRightHere = text.includes('\u00AD')
    ? (written: string): boolean => isRight(written.replace(SOFT_HYPHEN, ''))
    : isRight
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (isRightHere(run.endsWith('.') ? run.replace(/\.+$/, '') : run)) continue
    if (run.includes('.') && isAbbreviation(run)) continue
    for (const { 0: word, index: within } of run.matchAll(PART)) {
      const at = index + within
      if (!isRightHere(word) && !isBesideFigure(text, at, word) && !isPart(text, at, word))
        unknown.push({ word, at })
    }
  }
  return unknown
}
