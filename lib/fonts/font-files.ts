/** The subset fonts as `npm run fonts` names them: the two that every page shows at once. */
export const PRELOADED_FONTS = ['/fonts/archivo.db507920.woff2', '/fonts/newsreader.587c8483.woff2'] as const

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
