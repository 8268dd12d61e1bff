import { contentFolder } from '#lib/content/current.ts'
import { pathIn, problemLine } from '#lib/content/report.ts'
import { count } from '#lib/model/numbers.ts'
import { FORMAT, readArguments } from './check-arguments.ts'
import { checkFolder } from './check-folder.ts'
import { fixFiles } from './fix-files.ts'
import { allPaths } from './folder-style.ts'
import { oneLine } from './formats/one-line.ts'
import { watchAndTell } from './watch/watch-and-tell.ts'

/**
 * `npm run check`, and the beginning of every build: everything that is wrong in the content, by its own rules, by the house's
 * style and by the dictionary. `--fix` first mends what needs no judgement; names of files keep the others' remarks out of
 * sight, `--watch` goes on. Faults end with 1, doubts with 0, what cannot be done with 2.
 */
const { SITE_URL = '' } = process.env
if (SITE_URL.trim() !== '' && !/^https?:$/.test(URL.parse(SITE_URL)?.protocol ?? '')) {
  console.error(`SITE_URL è «${SITE_URL}»: deve essere un indirizzo intero, come «https://rivista.example».`)
  process.exit(2)
}
const folder = contentFolder()
const asked = readArguments(process.argv.slice(2), {
  folder,
  // Listed when somebody names one.
  get paths() {
    return allPaths(folder)
  },
  environment: process.env,
})
if ('refused' in asked) {
  console.error(oneLine(`${asked.refused.charAt(0).toUpperCase()}${asked.refused.slice(1)}`))
  process.exit(2)
}
if ('help' in asked) {
  console.log(asked.help)
  process.exit(0)
}
const { fix, watch, format, some, isAsked } = asked
// Ends with Ctrl+C alone.
if (watch) await watchAndTell(folder)
if (fix) {
  const { settled, refused } = fixFiles(folder, isAsked)
  for (const { file, line, column, message, rule } of settled) {
    console.error(oneLine(`corretto ${pathIn(folder, file)}:${line}:${column}  ${message}  (${rule})`))
  }
  for (const problem of refused) console.error(problemLine(problem, folder))
}
const whole = await checkFolder(folder)
const remarks = whole.remarks.filter(({ file }) => isAsked(file))
const isFault = ({ level }: { readonly level: string }) => level === 'fault'
const failed = remarks.some(isFault)
const text = FORMAT[format]({ ...whole, remarks })
if (failed && format === 'human') console.error(text)
else if (text !== '') console.log(text)
const elsewhere = whole.remarks.filter(isFault).length - remarks.filter(isFault).length
if (some && elsewhere > 0 && format === 'human')
  console.error(`In altri file: ${count(elsewhere, 'problema', 'problemi')}. Per vederli: npm run check`)
process.exitCode = failed ? 1 : 0
