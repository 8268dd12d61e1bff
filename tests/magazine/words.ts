const word = /[\p{L}\p{M}\p{N}’]+(?:\.[\p{L}\p{M}\p{N}’]+)*/gu

/**
 * The words of a passage as a dictionary knows them. Elisions are split after their apostrophe, which stays with the
 * first part («dell’azienda»: «dell’», «azienda»); a final apostrophe stays too («po’»). A point without a space keeps two
 * words together, for «Next.js» and against «fine.Inizio». What holds a figure is no word.
 */
export function wordsOf(text: string): readonly string[] {
  const chunks = text.match(word) ?? []
  return chunks.filter((chunk) => !/\p{N}/u.test(chunk)).flatMap((chunk) => chunk.match(/[^’]+’?/gu) ?? [])
}
