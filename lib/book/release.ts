import { createHash } from 'node:crypto'
import { dayAt, parseMoment } from '#lib/model/dates.ts'
import type { Book } from '#lib/view/book.ts'
import type { BookFile } from './files.ts'
import { packageOf } from './package.ts'

/** Of the shortest day, on which the clocks go forward. */
const SECONDS_OF_A_DAY = 23 * 60 * 60

/**
 * When a book says that it was modified. EPUB tells two releases of a book apart by its name and this moment alone. The day is the
 * last that its texts declare; the time in it no clock's but a mark of all its bytes, so that whatever changes them gives another:
 * a second correction of a day, a comma that nobody declares, an author's name, a new cover.
 */
export function modifiedAt(book: Book, files: readonly BookFile[]): number {
  const { changed, issue } = book
  const day = dayAt(changed.instant, issue.imprint.timeZone)
  const start = parseMoment(day, issue.imprint.timeZone)?.instant ?? changed.instant
  const hash = createHash('sha256').update(packageOf(book, files, start))
  for (const { bytes } of files) hash.update(bytes)
  return start + (hash.digest().readUInt32BE() % SECONDS_OF_A_DAY) * 1000
}
