import { readingMinutes } from '#lib/model/body.ts'
import type { Article, Author, Issue, Page } from '#lib/model/records.ts'

/**
 * What decides all that can be read of a piece, beside what stands wherever it is named: its file, its images, which of its links
 * lead somewhere yet, and which of its corrections have come.
 */
export function wholeOf(piece: Article | Issue | Page) {
  const { digest, body } = piece
  return {
    digest,
    images: [...body.images.values()],
    closed: [...(body.closed ?? [])],
    ...(piece.is === 'article' && {
      hero: piece.hero?.image,
      updated: piece.updated,
      corrections: piece.corrections.map(({ date }) => date),
    }),
  }
}

/** What the cover and the abstract of an issue show, beside its number, its two words and its inks. */
export function coverOf({ subtitle, dek, forms, drawing, title, authors, body }: Issue) {
  return { subtitle, dek, forms, drawing, title, authors, minutes: readingMinutes(body) }
}

/** What is said of somebody, beside the name. */
export const biosOf = (authors: readonly Author[]): readonly string[] => authors.map(({ bio }) => bio)
