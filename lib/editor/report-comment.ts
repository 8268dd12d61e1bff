import { text } from 'node:stream/consumers'
import { printMarkdown } from './report/print.ts'
import { readSections } from './report/sections-json.ts'

/**
 * A report as `npm run report -- --format json` hands it over, on the standard input → the comment on a pull request, on the
 * standard output. The workflow that comments runs it from the main branch, without a package installed: what it reads came from
 * a stranger's run. Ends with 1 where that is no report.
 */
const sections = readSections(await text(process.stdin))
if (sections) process.stdout.write(printMarkdown(sections))
else {
  console.error('Questo non è un resoconto.')
  process.exitCode = 1
}
