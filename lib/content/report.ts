import { type FileFault, sortFaults } from '#lib/model/fault.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { count } from '#lib/model/numbers.ts'
import { KIND_NAMES, KINDS, type Kind } from './kinds/table.ts'

/** The path of a file from where the check runs, so that a terminal or GitHub can open it. */
export const pathIn = (folder: string, file: string): string =>
  [folder.replace(/\/+$/, ''), file].filter((part) => part !== '').join('/')

/** One problem in one line: where, what, what to do. */
export const problemLine = ({ file, line, column, message, remedy }: FileFault, folder: string): string =>
  `${pathIn(folder, file)}:${line}:${column}  ${message} → ${remedy}`

/** «3 problemi in 2 file.» */
export function countProblems(problems: readonly FileFault[]): string {
  const files = new Set(problems.map(({ file }) => file)).size
  return `${count(problems.length, 'problema', 'problemi')} in ${count(files, 'file', 'file')}.`
}

/** What stands in the way of a catalogue, as editors read it: one line a problem, sorted, with the count last. */
export function printProblems(problems: readonly FileFault[], folder = ''): string {
  const sorted = sortFaults(problems)
  return [...sorted.map((problem) => problemLine(problem, folder)), '', countProblems(sorted)].join('\n')
}

/** The one line of a folder in which all is well. */
export function printSummary(catalogue: Catalogue): string {
  const kinds = new Set<Kind>(['issue', ...KIND_NAMES])
  const records = Array.from(kinds, (kind) => {
    const { list, called, many } = KINDS[kind]
    return count(catalogue[list].length, called, many)
  })
  const images = count(catalogue.images.size, 'immagine', 'immagini')
  return `Tutto in ordine: ${[...records, images].join(', ')}.`
}
