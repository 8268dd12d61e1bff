/** Whether a single quotation mark is open at a place: then an apostrophe at the end of a word may be its other half. */
export function opensSingleQuote(text: string, at: number): boolean {
  const count = (marks: RegExp) => [...text.matchAll(marks)].filter(({ index }) => index < at).length
  const opened = count(/(?<![\p{L}\p{N}.,;:!?…])['‘](?=[\p{L}«“])/gu)
  const closed = count(/(?<=[\p{L}.,!?…])['’](?![\p{L}\p{N}])/gu)
  return opened > closed
}
