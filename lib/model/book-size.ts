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
  const bodies = [issue, ...articles].map(({ body }) => body)
  const words = bodies.reduce((sum, body) => sum + body.words, 0)
  const images = [
    ...bodies.flatMap((body) => [...body.images.values()]),
    ...articles.flatMap(({ hero }) => hero?.image ?? []),
  ]
  const bytes = images.reduce((sum, image) => sum + ofImage(image), EMPTY + words * OF_A_WORD)
  return Math.round(bytes / 1000 / STEP) * STEP
}
