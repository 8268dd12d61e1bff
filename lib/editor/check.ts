import { parseArgs } from 'node:util'
import { contentFolder } from '#lib/content/current.ts'
import { problemLine } from '#lib/content/report.ts'
import type { Format } from './formats/format.ts'
import { github } from './formats/github.ts'
import { human } from './formats/human.ts'
import { json } from './formats/json.ts'
import { inspectFolder } from './inspect-folder.ts'
import { mendFolder } from './mend.ts'

/**
 * `npm run check`, and the beginning of every build: everything that is wrong in the content, by its own rules, by the house's
 * style and by the dictionary. `--fix` first mends what needs no judgement. Faults end with 1, doubts with 0.
 */
const FORMATS: ReadonlyMap<string, Format> = new Map(Object.entries({ human, github, json }))
const HELP = `npm run check -- [--fix] [--format human|github|json]`

const { values } = parseArgs({
  options: {
    fix: { type: 'boolean', default: false },
    format: { type: 'string', default: 'human' },
  },
})
const format = FORMATS.get(values.format)
if (!format) {
  console.error(HELP)
  process.exit(2)
}
const folder = contentFolder()
if (values.fix) {
  const { settled, refused } = mendFolder(folder)
  for (const { file, line, column, message, rule } of settled) {
    console.error(`corretto ${folder}/${file}:${line}:${column}  ${message}  (${rule})`)
  }
  for (const problem of refused) console.error(problemLine(problem, folder))
}
const outcome = await inspectFolder(folder)
const failed = outcome.remarks.some(({ level }) => level === 'fault')
const text = format(outcome)
if (failed && values.format === 'human') console.error(text)
else if (text !== '') console.log(text)
process.exitCode = failed ? 1 : 0
