import { readBytes } from '#lib/content/disk.ts'
import { WORDS_FILE } from '#lib/content/place.ts'

function linesOf(folder: string): readonly string[] {
  const bytes = readBytes(folder, WORDS_FILE)
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes).split('\n') : []
}

/** Words that are right and in no dictionary: names, terms of the trade. One a line, kept by the editors; none without the file. */
export function ownWords(folder: string): ReadonlySet<string> {
  return new Set(
    linesOf(folder)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
}
