import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORDS_FILE } from '#lib/content/place.ts'

function linesOf(folder: string): readonly string[] {
  try {
    return readFileSync(join(folder, WORDS_FILE), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** Words that are right and in no dictionary: names, terms of the trade. One a line, kept by the editors; none without the file. */
export function ownWords(folder: string): ReadonlySet<string> {
  return new Set(
    linesOf(folder)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
}
