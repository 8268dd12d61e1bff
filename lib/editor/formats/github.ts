import { pathIn } from '#lib/content/report.ts'
import type { FileFault } from '#lib/model/fault.ts'
import { type Format, firstOfEach, human } from './format.ts'
import { oneLine } from './one-line.ts'

/** GitHub's own escapes for workflow commands: `%`, line ends, and in properties also `:` and `,`. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** How many errors, and how many warnings, GitHub shows of one step; it drops the others without a word. */
const SHOWN = 10

function command(remark: FileFault, folder: string): string {
  const { level, line, column, rule, message, remedy } = remark
  // Names keep their line ends, escaped: GitHub looks for the file by them.
  const file = property(pathIn(folder, remark.file)).replaceAll('##[', '##%5B')
  const name = level === 'fault' ? 'error' : 'warning'
  return `::${name} file=${file},line=${line},col=${column},title=${property(rule)}::${data(oneLine(`${message} → ${remedy}`))}`
}

/**
 * Workflow commands that GitHub shows on the lines of a pull request. What comes from content is escaped, so that a text cannot
 * give commands of its own. Where there are more than GitHub shows, a notice says so, and the log of the step has them all
 * with their places, which it leaves out of what it prints of a command.
 */
export const github: Format = (outcome) => {
  const { remarks, folder } = outcome
  const commands = firstOfEach(remarks).flatMap(({ shown }) => shown.map((remark) => command(remark, folder)))
  const faults = remarks.filter(({ level }) => level === 'fault').length
  const hidden = Math.max(0, faults - SHOWN) + Math.max(0, remarks.length - faults - SHOWN)
  if (hidden === 0) return commands.join('\n')
  const told = `Accanto alle righe ${hidden === 1 ? 'ne manca 1' : `ne mancano ${hidden}`}: GitHub mostra ${SHOWN} problemi e ${SHOWN} dubbi`
  return [
    ...commands,
    `::notice title=${property('il resto è nel registro')}::${data(`${told}. Il registro di questo passo li ha tutti.`)}`,
    '::group::Tutti i problemi e i dubbi, con il loro posto',
    human(outcome),
    '::endgroup::',
  ].join('\n')
}
