import { printSummary } from '#lib/content/report.ts'
import { count } from '#lib/model/numbers.ts'
import type { Remark } from '../review.ts'
import { type Format, oneLine, pathOf } from './format.ts'

function lineOf(remark: Remark, folder: string): string {
  const { line, column, level, message, remedy, rule } = remark
  const doubt = level === 'doubt' ? 'dubbio: ' : ''
  return oneLine(`${pathOf(remark, folder)}:${line}:${column}  ${doubt}${message} → ${remedy}  (${rule})`)
}

/** For a terminal: one line a remark, the count last. */
export const human: Format = ({ remarks, folder, catalogue }) => {
  const wrong = remarks.filter(({ level }) => level === 'fault')
  const faults = wrong.length
  const doubts = remarks.length - faults
  const mendable = remarks.filter(({ edits }) => edits.length > 0).length
  const summary = faults === 0 && catalogue ? printSummary(catalogue) : count(faults, 'problema', 'problemi')
  const aside = doubts === 0 ? '' : ` ${count(doubts, 'dubbio', 'dubbi')} da guardare.`
  const hint =
    mendable === 0 ? '' : `\n${count(mendable, 'si corregge', 'si correggono')} da sé: npm run check -- --fix`
  const lines = remarks.map((remark) => lineOf(remark, folder))
  const files = new Set(wrong.map(({ file }) => file)).size
  const where = faults === 0 && catalogue ? '' : ` in ${count(files, 'file', 'file')}.`
  return `${[...lines, ...(lines.length > 0 ? [''] : [])].join('\n')}${lines.length > 0 ? '\n' : ''}${summary}${where}${aside}${hint}`
}
