import { countProblems, pathIn, printSummary, problemLine } from '#lib/content/report.ts'
import type { FileFault } from '#lib/model/fault.ts'
import { count } from '#lib/model/numbers.ts'
import { type Format, firstOfEach, oneLine } from './format.ts'

function lineOf(remark: FileFault, folder: string): string {
  const { level, message, rule } = remark
  const told = level === 'doubt' ? { ...remark, message: `dubbio: ${message}` } : remark
  return oneLine(`${problemLine(told, folder)}  (${rule})`)
}

/** For a terminal: one line a remark, the count last. */
export const human: Format = ({ remarks, folder, catalogue }) => {
  const faults = remarks.filter(({ level }) => level === 'fault')
  const doubts = remarks.length - faults.length
  const mendable = remarks.filter(({ edits }) => edits).length
  const summary = faults.length === 0 && catalogue ? printSummary(catalogue) : countProblems(faults)
  const aside = doubts === 0 ? '' : ` ${count(doubts, 'dubbio', 'dubbi')} da guardare.`
  const hint =
    mendable === 0 ? '' : `\n${count(mendable, 'si corregge', 'si correggono')} da sé: npm run check -- --fix`
  const lines = firstOfEach(remarks).flatMap(({ file, shown, more }) => [
    ...shown.map((remark) => `${lineOf(remark, folder)}\n`),
    ...(more > 0 ? [oneLine(`${pathIn(folder, file)}  e altri ${more}`), '\n'] : []),
  ])
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${summary}${aside}${hint}`
}
