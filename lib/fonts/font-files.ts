/** The subset fonts as `npm run fonts` names them: the two that every page shows at once. */
export const PRELOADED_FONTS = ['/fonts/archivo.162ea011.woff2', '/fonts/newsreader.291ff1bc.woff2'] as const

/** The same files as a book has them in it; their bytes stand in `book.json`, since a book is made wherever the code runs. */
export const BOOK_FONTS = [
  { name: 'archivo', family: 'Archivo', style: 'normal', weight: '500 900', stretch: '62% 125%' },
  { name: 'newsreader', family: 'Newsreader', style: 'normal', weight: '400 700', stretch: '' },
  { name: 'newsreader-italic', family: 'Newsreader', style: 'italic', weight: '400 700', stretch: '' },
] as const

/** Every character from one code point to another, both included. */
export const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')

/** What an Italian magazine sets: Basic Latin, Latin-1, the dashes, quotes, ellipsis, thin spaces, euro, minus. */
export const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}‐‑–—‘’‚“”„†•…‰′″‹›⁄€−×÷\u2009\u202f`

/** The characters that are enough for nearly every page: those that the house rules allow in Italian text. */
const EVERYDAY = new Set(`${range(0x20, 0x7e)}\u00a0«»·°÷×ÀÈÉÌÒÙàèéìíòóùú‑–—‘’“”…€−\u2009\u202f`)

/** The characters of the files that every page loads, and of those that a page loads for a name or a sign of another kind. */
export const FIRST = [...CHARACTERS].filter((character) => EVERYDAY.has(character)).join('')
export const MORE = [...CHARACTERS].filter((character) => !EVERYDAY.has(character)).join('')
