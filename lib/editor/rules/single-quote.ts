/** Whether a single quotation mark is open at a place: then an apostrophe at the end of a word may be its other half. */
export function opensSingleQuote(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const opened = before.match(/(?<![\p{L}\p{N}.,;:!?…])['‘](?=[\p{L}«“])/gu)?.length ?? 0
  const closed = before.match(/(?<=[\p{L}.,!?…])['’](?![\p{L}\p{N}])/gu)?.length ?? 0
  return opened > closed
}
