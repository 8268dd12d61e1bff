/**
 * Words without what no reader sees: spaces, soft hyphens, signs of no width, letters that are one drawn sign or two. Chromium
 * writes a heading into the outline as its lines are drawn, and another program reads a sheet line by line: both lose some of it.
 */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{DI}]+/gu, '')

/** Whether two texts are the same to who reads them. */
export const sameWords = (one: string, other: string): boolean => bare(one) === bare(other)

/** Whether a text can be read in another. */
export const holdsWords = (text: string, words: string): boolean => bare(text).includes(bare(words))
