import { type Said, say } from '#lib/model/fault.ts'

/** Letters of the Cyrillic and the Greek alphabet, and below each the Latin one that it is taken for. */
const OTHERS = [...'аеорсхуіѕјһАВЕКМНОРСТХІЅαονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ']
const LATIN = [...'aeopcxyisjhABEKMHOPCTXISaovpABEZHIKMNOPTYX']
const LOOKS: ReadonlyMap<string, string> = new Map(OTHERS.map((letter, at) => [letter, LATIN[at] ?? letter]))

/** A word in the plain letters of the keyboard: without ligatures («ﬁ»), letters of formulas («𝗽») and of other alphabets. */
const plain = (word: string): string =>
  [...word.normalize('NFKC')].map((letter) => LOOKS.get(letter) ?? letter).join('')

/** What to say of a word whose letters only look like those of the keyboard, if with these it is right; else undefined. */
export function lookalike(rule: string, word: string, isRight: (word: string) => boolean): Said | undefined {
  const meant = plain(word)
  if (meant === word || !isRight(meant)) return undefined
  const odd = [...word].find((letter) => plain(letter) !== letter) ?? ''
  return say(rule, 'doubt')`
    in «${word}» c’è «${odd}», che somiglia alle lettere della tastiera e non lo è
    → cancella la parola e riscrivila: «${meant}»`
}

/** The rest of a word that a page divided with a hyphen, as in texts copied from a PDF: «io» of «forna-» and «io» below it. */
export function restOf(
  text: string,
  at: number,
  word: string,
  isRight: (word: string) => boolean,
): string | undefined {
  const below = text.slice(at + word.length, at + word.length + 60)
  const [, rest] = /^[-\u2010][^\S\n]*\n[\s\u2063]*(\p{Ll}+)/u.exec(below) ?? []
  return rest !== undefined && isRight(word + rest) ? rest : undefined
}

/** What to say of such a word. */
export const divided = (rule: string, word: string, rest: string): Said => say(rule, 'doubt')`
  «${word}-» a fine riga è una parola divisa, e sulla pagina il trattino resta
  → uniscila: «${word}${rest}»`
