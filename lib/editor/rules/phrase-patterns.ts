/** A pattern for any of some phrases, the longest first, with either apostrophe. */
export const anyOf = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('’', "['’]")

/** The same as a hint: the signs between two words are few, and letters most of a text. */
export const atWordStart = (phrases: string): string => `(?:^|[^a-z])(?:${phrases})`

/** Whether somebody says it: a quotation has opened shortly before and not closed. */
export const isQuoted = (text: string, at: number): boolean =>
  /«[^»]*$/.test(text.slice(Math.max(0, at - 60), at))
