import { eachPiece } from './each-piece.ts'
import { isPhotograph } from './media.ts'
import type { Article, Image, Issue } from './records.ts'

/** Fonts, cover and what holds an e-book together, in bytes. */
const EMPTY = 210_000
/** What a word of ours takes in it, compressed, marks and all; measured on seven issues: within a tenth of the file. */
const OF_A_WORD = 6.2
/** As JPEG at the width that a book has. */
const OF_A_PIXEL = 0.15
const WIDEST = 1200
const STEP = 10

function ofImage(image: Image): number {
  if (!isPhotograph(image)) return 0
  const scale = Math.min(1, WIDEST / image.width)
  return image.width * scale * image.height * scale * OF_A_PIXEL
}

/**
 * About how many kilobytes the e-book of an issue has, in tens. Told from what its texts are: to know it to the byte every page that
 * names it would have to make it first.
 */
export function bookKilobytes(issue: Issue, articles: readonly Article[]): number {
  const parts = eachPiece([issue, ...articles], (piece) => {
    const hero = piece.is === 'article' ? piece.hero?.image : undefined
    const images = [...piece.body.images.values(), ...(hero ? [hero] : [])]
    return images.reduce((sum, image) => sum + ofImage(image), piece.body.words * OF_A_WORD)
  })
  const bytes = parts.reduce((sum, part) => sum + part, EMPTY)
  return Math.round(bytes / 1000 / STEP) * STEP
}
