import { countProblems, pathIn, printSummary, problemLine } from '#lib/content/report.ts'
import type { FileFault } from '#lib/model/fault.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { count } from '#lib/model/numbers.ts'
import { oneLine } from './one-line.ts'

/** What the check found, before it is written in one of the formats. */
export type Outcome = {
  /** Sorted, faults and doubts together. What they quote may hold line ends: see `oneLine`. */
  readonly remarks: readonly FileFault[]
  /** Put before each path, so that a terminal or GitHub finds the file. */
  readonly folder: string
  /** Absent when the content has problems. */
  readonly catalogue?: Catalogue
}

export type Format = (outcome: Outcome) => string

/** How many remarks on one file people are shown: beyond that, something has happened to the whole of it. */
const SHOWN = 200

/** Of each file the first remarks, faults before doubts, in the order of the file; and how many of which are left out. */
export function firstOfEach(
  remarks: readonly FileFault[],
): readonly { readonly file: string; readonly shown: readonly FileFault[]; readonly more: number }[] {
  return [...Map.groupBy(remarks, ({ file }) => file)].map(([file, all]) => {
    const [faults, doubts] = [
      all.filter(({ level }) => level === 'fault'),
      all.filter(({ level }) => level === 'doubt'),
    ]
    const kept = new Set([...faults, ...doubts].slice(0, SHOWN))
    return { file, shown: all.filter((remark) => kept.has(remark)), more: all.length - kept.size }
  })
}

function lineOf(remark: FileFault, folder: string): string {
  const { level, message, rule } = remark
  const told = level === 'doubt' ? { ...remark, message: `dubbio: ${message}` } : remark
  return oneLine(`${problemLine(told, folder)}  (${rule})`)
}

/** One line a remark; of a file with very many the first, and how many there are besides. */
export const remarkLines = ({ remarks, folder }: Omit<Outcome, 'catalogue'>): readonly string[] =>
  firstOfEach(remarks).flatMap(({ file, shown, more }) => [
    ...shown.map((remark) => lineOf(remark, folder)),
    ...(more > 0 ? [oneLine(`${pathIn(folder, file)}  e altri ${more}`)] : []),
  ])

/** For a terminal: one line a remark, the count last. */
export const human: Format = ({ remarks, folder, catalogue }) => {
  const faults = remarks.filter(({ level }) => level === 'fault')
  const doubts = remarks.length - faults.length
  const mendable = remarks.filter(({ edits }) => edits).length
  const summary = faults.length === 0 && catalogue ? printSummary(catalogue) : countProblems(faults)
  const aside = doubts === 0 ? '' : ` ${count(doubts, 'dubbio', 'dubbi')} da guardare.`
  const hint =
    mendable === 0 ? '' : `\n${count(mendable, 'si corregge', 'si correggono')} da sé: npm run check -- --fix`
  const lines = remarkLines({ remarks, folder })
  return [...lines, ...(lines.length > 0 ? [''] : []), `${summary}${aside}${hint}`].join('\n')
}

/** For programs: an array of remarks. `fixable` says whether `--fix` mends it. */
export const json: Format = ({ remarks, folder }) =>
  JSON.stringify(
    remarks.map((remark) => {
      const { file, line, column, level, rule, message, remedy, edits } = remark
      return {
        file: pathIn(folder, file),
        line,
        column,
        level,
        rule,
        message,
        remedy,
        fixable: edits !== undefined,
      }
    }),
    null,
    2,
  )
