/** The subset fonts as `npm run fonts` names them: the two that every page shows at once. */
export const PRELOADED_FONTS = ['/fonts/archivo.db507920.woff2', '/fonts/newsreader.587c8483.woff2'] as const

/** Every character from one code point to another, both included. */
export const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')

/** What an Italian magazine sets: Basic Latin, Latin-1, the dashes, quotes, ellipsis, thin spaces, euro, minus. */
export const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}‐‑–—‘’‚“”„†•…‰′″‹›⁄€−×÷\u2009\u202f`
