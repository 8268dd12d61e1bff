/** «1 articolo», «3 articoli». */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const NUMERALS = [
  'zero',
  'uno',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
  'venti',
] as const

/** Small numbers in words, as Italian prose sets them; from 21 in figures. */
export const words = (n: number): string => NUMERALS[n] ?? String(n)
/** First letter upper case: for a month or a number that opens a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
