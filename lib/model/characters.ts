/** A character that no text of the magazine may hold. */
export type OddCharacter = {
  /** Where it stands, in UTF-16 units from 0. */
  readonly index: number
  /** `U+200B`: what a search on the web knows it by. */
  readonly codePoint: string
  /** What it is, in Italian, without an article: «spazio di larghezza zero». */
  readonly name: string
}

/**
 * What a reader does not see or no feed takes, by Unicode's own properties: controls, halves of a pair, private and
 * never assigned code points, everything that is drawn as nothing (`DI`: zero-width, marks of direction, tags, fillers),
 * separators of lines, the blank Braille cell, what stands for a lost object. Tabs and line ends are for the caller.
 */
const ODD = /[[\p{Cc}\p{Cs}\p{Co}\p{NChar}\p{DI}\u2028\u2029\u2800\uFFF9-\uFFFD]--[\t\n\r]]/v
/** Letters and signs that every text has, and none of the odd ones: to tell them apart takes a tenth of the time. */
const RARE = /[^\t\n\r -~\u00A0-\u00AC\u00AE-\u024F‘’“”«»…–—•€]/
const RUNS = new RegExp(`${ODD.source}+`, 'gv')

/** Whether a text holds any of them, at work or not. */
export const isOdd = (text: string): boolean => RARE.test(text) && ODD.test(text)

/**
 * Where such a character has its work: soft hyphens inside words, the choice of a letter's shape, joiners in scripts that join,
 * and whole emoji, which are held together by them.
 */
const AT_WORK =
  /(?<=\p{L})\u00AD+(?=\p{L})|(?<=[^\s\p{DI}])[\uFE00-\uFE0F]|(?<=\p{sc=Han})[\u{E0100}-\u{E01EF}]|(?<=[[\p{L}\p{M}]--[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zinh}]])[\u200C\u200D]|(?<=\p{sc=Mong})[\u180B-\u180F]|\p{RGI_Emoji}/gv

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\0/, 'carattere nullo'],
  [/\x85|[\u2028\u2029]/, 'a capo che non è un a capo'],
  [/\p{Cc}/v, 'carattere di controllo'],
  [/\p{Cs}/v, 'mezzo carattere (la metà di una coppia)'],
  [/\p{Co}/v, 'segno di un carattere privato, che altrove non si vede'],
  [/\p{NChar}/v, 'codice che non è di nessun carattere'],
  [/\xAD/, 'trattino morbido fuori da una parola'],
  [/\u200B/, 'spazio di larghezza zero'],
  [/\uFEFF/, 'segno d’ordine dei byte (BOM)'],
  [/\u200C|\u200D|\u2060|\u034F/, 'segno invisibile che unisce o separa'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'comando invisibile che gira la direzione della riga'],
  [/[\u{E0000}-\u{E007F}]/v, 'etichetta invisibile'],
  [/\uFFFC/, 'segnaposto di un oggetto che non c’è'],
  [/\uFFFD/, 'carattere perduto in una conversione'],
  [/(?:)/, 'carattere invisibile'],
]

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const named = (character: string, index: number): OddCharacter => {
  const [, name = ''] = NAMES.find(([pattern]) => pattern.test(character)) ?? []
  return { index, codePoint: codePointOf(character), name }
}

/**
 * The characters of a text that may not stand there, one of each run, in their order: for values of a front matter and for
 * bodies alike. No-break spaces (U+00A0, U+202F) and the spaces of typographers are seen, and pass. Linear in the text.
 */
export function oddCharacters(text: string): readonly OddCharacter[] {
  // Nearly every text has none: the emoji, which are slow to look for, are asked about only then.
  if (!isOdd(text)) return []
  const kept = text.replace(AT_WORK, (found) => '-'.repeat(found.length))
  return Array.from(kept.matchAll(RUNS), ({ 0: run, index }) =>
    named(String.fromCodePoint(run.codePointAt(0) ?? 0), index),
  )
}

/** Of these what is drawn as nothing, and stands for nothing: a lost or a private character was something. */
const NOTHING = /[[\p{Cc}\p{DI}\uFFFC]--[\t\n\r]]/gv

/** A text without what nobody sees and nobody wrote, and how many such characters it had; those that have work to do stay. */
export function withoutInvisible(text: string): { readonly text: string; readonly count: number } {
  if (!isOdd(text)) return { text, count: 0 }
  const kept = text.replace(AT_WORK, (found) => '-'.repeat(found.length))
  const found = Array.from(kept.matchAll(NOTHING), ({ 0: { length }, index }) => ({
    index,
    end: index + length,
  }))
  const ends = [0, ...found.map(({ end }) => end)]
  const parts = ends.map((from, at) => text.slice(from, found[at]?.index))
  return { text: parts.join(''), count: found.length }
}

/** The first of them, or undefined. */
export function oddCharacter(text: string): OddCharacter | undefined {
  return oddCharacters(text)[0]
}
