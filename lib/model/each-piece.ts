import type { File } from './records.ts'

/** Pieces that were left out of something: said once, however many lists and feeds leave them out. */
const told = new WeakSet<File>()

/**
 * What is made of each of some pieces, without those of which it cannot be made. Whatever lists many pieces goes through here:
 * a fault in one must not take a feed, a sitemap, a graph or the search from all the others. The log says its file, once.
 */
export function eachPiece<P extends File, T>(
  pieces: readonly P[],
  make: (piece: P, at: number) => T,
): readonly T[] {
  return pieces.flatMap((piece, at) => {
    const made = ofPiece(piece, () => ({ value: make(piece, at) }))
    return made ? [made.value] : []
  })
}

/** What is made of one piece, or undefined if that throws: for a part that its place can do without. */
export function ofPiece<T>(piece: File, make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (!told.has(piece)) console.error(`${piece.file}: lasciato fuori`, error)
    told.add(piece)
    return undefined
  }
}
