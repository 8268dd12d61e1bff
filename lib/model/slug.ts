/** Lower-case ASCII words joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Letters of the longest name that a new record gets: longer ones stand in no list of earlier addresses, and some disks do not take them. */
export const LONGEST_SLUG = 100

/** Whether a name can stand in a URL as it is. */
export function isSlug(name: string): boolean {
  return SLUG.test(name)
}

/** Letters that Unicode takes for letters of their own and not for a plain one with an accent → how they are typed without them. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k' },
  ...{
    ı: 'i',
    ȷ: 'j',
    ſ: 's',
    ƒ: 'f',
    ə: 'e',
    ɨ: 'i',
    ƶ: 'z',
    ɓ: 'b',
    ɗ: 'd',
    ƙ: 'k',
    ɛ: 'e',
    ɔ: 'o',
    ς: 'σ',
  },
}
const OWN_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
/**
 * Signs that stand for letters and figures: ² ³ ¹, the other raised and lowered ones, ligatures, full-width letters. Not the
 * whole of Unicode's compatibility: «1º» stays «1» in an address, and «½» does not become «1 2».
 */
const FORMS =
  /[\u00b2\u00b3\u00b9\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\u2070-\u209c\ufb00-\ufb06\uff10-\uff5a]/g
/** Most words: nothing in them folds, and a search folds thousands. */
const PLAIN = /^[\0-\x7f]*$/
/** Accents; soft hyphens and other signs that nobody sees. */
const UNSEEN = /[\p{M}\p{Cf}]/gu

/** Lower case and without accents, ligatures or unseen signs: the form in which names and words are compared. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .replace(FORMS, (form) => form.normalize('NFKD'))
    .normalize('NFD')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(OWN_LETTERS, (letter) => LETTERS[letter] ?? letter)
}

/** The slug of a title: apostrophes become hyphens, accents are folded, the rest is dropped. Empty if nothing is left. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
