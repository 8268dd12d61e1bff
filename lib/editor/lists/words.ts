import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words that are right and in no dictionary: names, terms of the trade. One a line, in alphabetical order; kept by the editors. */
const FILE = join(import.meta.dirname, '..', '..', '..', 'tests', 'texts', 'parole.txt')

/** The project's own words. */
export function ownWords(): ReadonlySet<string> {
  const lines = readFileSync(FILE, 'utf8').split('\n')
  return new Set(lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')))
}
