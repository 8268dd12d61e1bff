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

const TENS = [
  'venti',
  'trenta',
  'quaranta',
  'cinquanta',
  'sessanta',
  'settanta',
  'ottanta',
  'novanta',
] as const

/** «trentadue», «ventuno», «quarantotto», «ventitré»: the ten loses its last vowel before «uno» and «otto». */
function composed(n: number): string | undefined {
  const ten = TENS[Math.floor(n / 10) - 2]
  const unit = n % 10
  if (ten === undefined || unit === 0) return ten
  if (unit === 3) return `${ten}tré`
  return `${unit === 1 || unit === 8 ? ten.slice(0, -1) : ten}${NUMERALS[unit]}`
}

/** Numbers below a hundred in words, as Italian prose sets them; the others in figures. */
export const words = (n: number): string => NUMERALS[n] ?? composed(n) ?? String(n)

/** «un articolo», «due articoli»: a number in words before what it counts. `one` brings its own «un», «una» or «un’». */
export const inWords = (n: number, one: string, many: string): string =>
  n === 1 ? one : `${words(n)} ${many}`
