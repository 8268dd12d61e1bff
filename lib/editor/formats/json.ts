import { pathIn } from '#lib/content/report.ts'
import type { Format } from './format.ts'

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
