import { type Format, oneLine, pathOf } from './format.ts'

/** GitHub's own escapes for workflow commands: `%`, line ends, and in properties also `:` and `,`. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * Workflow commands that GitHub shows on the lines of a pull request. What comes from content is escaped, so that a text cannot
 * give commands of its own; GitHub shows ten errors and ten warnings a step, and the report has them all.
 */
export const github: Format = ({ remarks, folder }) =>
  remarks
    .map((remark) => {
      const command = remark.level === 'fault' ? 'error' : 'warning'
      const { line, column, rule, message, remedy } = remark
      const file = property(pathOf(remark, folder))
      return `::${command} file=${file},line=${line},col=${column},title=${property(rule)}::${data(oneLine(`${message} → ${remedy}`))}`
    })
    .join('\n')
