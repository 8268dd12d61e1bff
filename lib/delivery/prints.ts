import { hash } from 'node:crypto'
import { PRINT_DIGITS } from '#lib/content/prints.ts'
import type { Snapshot } from '#lib/content/snapshot.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import type { Print } from '#lib/model/print.ts'
import { bookAt } from '#lib/view/book.ts'
import { createDigest } from './digest.ts'

/** What a print of an issue is made of, as its name says it; undefined where no such issue is out. */
export function printOf(magazine: Magazine, slug: string): string | undefined {
  const book = bookAt(magazine, slug)
  return book && createDigest()(book).slice(0, PRINT_DIGITS)
}

/**
 * Gives a snapshot the prints that are of it, and a name of its own with them. Asked every minute of the same snapshot, it looks at
 * the folder alone: to tell what a print is of takes some milliseconds each.
 */
export function withPrints(list: () => readonly Print[]): (snapshot: Snapshot) => Snapshot {
  let last: { readonly id: string; readonly listed: string; readonly given: Snapshot } | undefined
  return (snapshot) => {
    const prints = list()
    const listed = JSON.stringify(prints)
    if (last && last.id === snapshot.id && last.listed === listed) return last.given
    const current = prints.filter(({ slug, of }) => printOf(snapshot.magazine, slug) === of)
    const given =
      current.length === 0
        ? snapshot
        : {
            ...snapshot,
            id: hash('sha256', snapshot.id + JSON.stringify(current)).slice(0, snapshot.id.length),
            magazine: { ...snapshot.magazine, prints: new Map(current.map((print) => [print.slug, print])) },
          }
    last = { id: snapshot.id, listed, given }
    return given
  }
}
