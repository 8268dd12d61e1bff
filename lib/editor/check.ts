import { parseArgs } from 'node:util'
import { contentFolder } from '#lib/content/current.ts'
import { createLoader } from '#lib/content/loader.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import type { Format } from './formats/format.ts'
import { github } from './formats/github.ts'
import { human } from './formats/human.ts'
import { json } from './formats/json.ts'
import { inspectFolder } from './inspect-folder.ts'
import { ownWords } from './lists/words.ts'
import { mendFolder } from './mend.ts'
import { italianSpeller, spellingRemarks } from './spelling.ts'
import { surveyStyle } from './survey.ts'

/**
 * Everything that is wrong in the content by its own rules: the build begins with it. `--style` reads the prose by the house's
 * rules too and `--spelling` asks the dictionary, as `npm run check` does (they take twice as long as the content itself).
 * `--fix` first mends what needs no judgement. Faults end with 1, doubts with 0.
 */
const FORMATS: Readonly<Record<string, Format>> = { human, github, json }
const HELP = `npm run check -- [--fix] [--format human|github|json]`

const { values } = parseArgs({
  options: {
    fix: { type: 'boolean', default: false },
    style: { type: 'boolean', default: false },
    spelling: { type: 'boolean', default: false },
    format: { type: 'string', default: 'human' },
  },
})
const format = FORMATS[values.format]
if (!format) {
  console.error(HELP)
  process.exit(2)
}
const folder = contentFolder()
if (values.fix) {
  const settled = await mendFolder(folder)
  for (const { file, line, column, message, rule } of settled) {
    console.error(`corretto ${folder}/${file}:${line}:${column}  ${message}  (${rule})`)
  }
}
const speller = values.spelling ? await italianSpeller(ownWords()) : undefined
const spelling = (path: string, text: string) => (speller ? spellingRemarks(path, text, speller) : [])
const style = values.style || values.spelling ? surveyStyle(folder, spelling) : Promise.resolve([])
const outcome = await inspectFolder(folder, createLoader(folder, parseInParallel), style)
const failed = outcome.remarks.some(({ level }) => level === 'fault')
const text = format(outcome)
if (failed && values.format === 'human') console.error(text)
else if (text !== '') console.log(text)
process.exitCode = failed ? 1 : 0
