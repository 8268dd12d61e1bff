import { contentFolder } from '#lib/content/current.ts'
import { createLoader } from '#lib/content/loader.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { printProblems, printSummary } from '#lib/content/report.ts'

/** `npm run check`: every problem of every file, or one line. The build begins with it, so it stops with the same text. */
const folder = contentFolder()
const { catalogue, problems } = await createLoader(folder, parseInParallel).load()
if (catalogue) console.log(printSummary(catalogue))
else {
  console.error(printProblems(problems, folder))
  process.exitCode = 1
}
