import { parseArgs } from 'node:util'
import { contentFolder } from '#lib/content/current.ts'
import { changeBetween } from './report/change.ts'
import { composeReport } from './report/compose.ts'
import { type Section, say } from './report/line.ts'
import { printMarkdown, printText } from './report/print.ts'
import { readBoth } from './report/read.ts'
import { sideOf } from './report/side.ts'

/**
 * `npm run report -- --base origin/main [--format text|markdown]`: what this change does to the magazine. It never fails on
 * content: a folder with problems gets a report that sends to the check.
 */
const { values } = parseArgs({
  options: { base: { type: 'string', default: 'origin/main' }, format: { type: 'string', default: 'text' } },
})
const folder = contentFolder()
const now = Date.now()

async function sections(): Promise<readonly Section[]> {
  const { base, head, images } = await readBoth(folder, values.base)
  const broken = (why: string): readonly Section[] => [
    { title: 'I pezzi', lines: [say`Non si può dire: ${why}. Li elenca ${{ code: 'npm run check' }}`] },
  ]
  if (!head.catalogue) return broken(`nei contenuti ci sono problemi (${head.problems.length})`)
  if (!base) return broken('nei contenuti di prima c’erano problemi')
  return composeReport(changeBetween(sideOf(base), sideOf(head.catalogue), now), images)
}

const print = values.format === 'markdown' ? printMarkdown : printText
console.log(print(await sections()))
