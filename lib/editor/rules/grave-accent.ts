import { mending } from './rule.ts'

const GRAVE: Readonly<Record<string, string>> = {
  á: 'à',
  é: 'è',
  í: 'ì',
  ó: 'ò',
  ú: 'ù',
  É: 'È',
  Á: 'À',
  Í: 'Ì',
  Ó: 'Ò',
  Ú: 'Ù',
}

/** The open vowels: è, cioè, caffè, più, così, può. A closed list, since foreign names end with the others. */
export const graveAccent = mending('grave-accent', '«cioé», «piú», «é» invece di «cioè», «più», «è»', {
  pattern:
    /(?<![\p{L}'’])(?:é|cioé|caffé|tré|piú|giú|cosí|sí|lí|giá|lá|puó|peró|ció|sará|avrá|fará|potrá|dovrá|\p{L}{2,}tá)(?!\p{L})/giu,
  hint: /[áíóú]|(?<![chns])é/iu,
  fix: (found) => found.slice(0, -1) + (GRAVE[found.slice(-1)] ?? found.slice(-1)),
  why: (found) => `«${found}» vuole l’accento grave`,
})
