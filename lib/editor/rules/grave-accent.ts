import { mending } from './rule.ts'

const GRAVE: Readonly<Record<string, string>> = { á: 'à', é: 'è', í: 'ì', ó: 'ò', ú: 'ù', É: 'È' }

/** The open vowels: è, cioè, caffè, più, così, può. A closed list, since foreign names end with the others. */
export const graveAccent = mending('grave-accent', {
  pattern:
    /(?<![\p{L}'’])(?:[éÉ]|cioé|caffé|tré|piú|giú|cosí|sí|lí|giá|lá|puó|peró|ció|sará|avrá|fará|potrá|dovrá|\p{L}{2,}tá)(?!\p{L})/gu,
  fix: (found) => found.slice(0, -1) + (GRAVE[found.slice(-1)] ?? found.slice(-1)),
  why: (found) => `«${found}» vuole l’accento grave`,
})
