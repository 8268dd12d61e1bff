import { hash } from 'node:crypto'
import type { Answer } from './answer.ts'
import type { Shelf } from './disk-shelf.ts'
import type { Edition } from './edition.ts'
import type { Files } from './lookup.ts'

/** What pages name by an address that changes with every build; scripts are named by none. */
const SHEET = /^\/_next\/static\/.+\.css$/

const idOf = (key: string): string => hash('sha256', key)

/**
 * The style sheet of a build that is gone, for pages of it that readers and caches still have; undefined for every other address.
 * A replica of the build before finds here, too, what the pages of the new one name.
 */
export async function keptSheet(shelf: Shelf | undefined, key: string): Promise<Answer | undefined> {
  return SHEET.test(key) ? shelf?.read(idOf(key)) : undefined
}

/** Keeps the style sheets of a build for the servers that come after it. */
export async function keepSheets(shelf: Shelf, edition: Edition, files: Files): Promise<void> {
  for (const key of files) {
    const answer = SHEET.test(key) ? await edition.answer(key) : undefined
    if (answer?.status === 200) shelf.write(idOf(key), answer)
  }
  await shelf.written()
}
