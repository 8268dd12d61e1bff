import { contentFolder } from '#lib/content/current.ts'
import { pathIn } from '#lib/content/report.ts'
import { count } from '#lib/model/numbers.ts'
import { capital } from '#lib/model/sentence.ts'
import { oneLine } from './formats/one-line.ts'
import { newMagazine } from './magazine/new-magazine.ts'
import { addNew, lineToWrite } from './new/add-new.ts'
import { readArguments } from './new/arguments.ts'
import { openDesk } from './new/desk.ts'
import { Left } from './new/talk.ts'
import { openTerminal } from './new/terminal.ts'
import { writeFiles } from './new/write-files.ts'

const NOBODY =
  'Manca che cosa fare, e qui non si può chiedere: scrivi «npm run new -- --help», che dice come. (Git Bash, su Windows, non lascia rispondere: va bene il terminale di VS Code.)'

function stop(text: string): never {
  console.error(text)
  process.exit(1)
}

/** A magazine of its own, in a folder of its own. Ends the process. */
async function makeMagazine(args: readonly string[]): Promise<never> {
  const terminal =
    process.stdin.isTTY && process.stdout.isTTY ? openTerminal(process.stdin, process.stdout) : undefined
  const made = await newMagazine(args, terminal ?? { say: console.log }, Date.now()).catch(left)
  terminal?.close()
  if (!made.isDone) stop(made.said.join('\n'))
  console.log(made.said.join('\n'))
  process.exit(0)
}

/** Who leaves half-way has nothing written. */
function left(error: unknown): never {
  if (error instanceof Left) stop('\nLasciato a metà: non ho scritto niente.')
  throw error
}

/**
 * `npm run new`: a complete new file in the right folder. Asks at a terminal what the flags do not say. Nothing is written
 * before all answers are there, and nothing that the check would stop. What cannot be done ends with 1.
 */
if (/^rivista$/i.test(process.argv[2] ?? '')) await makeMagazine(process.argv.slice(3))
const asked = readArguments(process.argv.slice(2), process.env)
if ('help' in asked) {
  console.log(asked.help)
  process.exit(0)
}
const isTerminal = process.stdin.isTTY && process.stdout.isTTY
if ('refused' in asked) stop(capital(oneLine(asked.refused)))
if (!asked.kind && !isTerminal) stop(NOBODY)

const folder = contentFolder()
const desk = await openDesk(folder)
if ('problems' in desk)
  stop(
    `Il controllo trova ${count(desk.problems.length, 'problema', 'problemi')} nei contenuti: prima «npm run check».`,
  )

const terminal = isTerminal ? openTerminal(process.stdin, process.stdout) : undefined
const made = await addNew(asked, desk, terminal ?? { say: console.log }, Date.now()).catch(left)
terminal?.close()
if ('refused' in made)
  stop([...made.refused, '', 'Come si scrive: npm run new -- --help'].map((line) => oneLine(line)).join('\n'))
const failed = await writeFiles(folder, made.files)
if (failed) stop(failed)
// What was asked for first; what it needed was made before it.
const written = made.files
  .toReversed()
  .map((file) => `Scritto ${pathIn(folder, file.path)}:${lineToWrite(file)}`)
console.log([...written, ...made.next].join('\n'))
