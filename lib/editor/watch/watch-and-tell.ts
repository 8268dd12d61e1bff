import type { FileFault } from '#lib/model/fault.ts'
import { count } from '#lib/model/numbers.ts'
import { remarkLines } from '../formats/format.ts'
import { type Saved, watchSaved } from './saved-files.ts'
import { openCheck } from './watched-check.ts'

/** The lines between which the remarks of one look stand: a text editor shows what is between the last two. */
export const BEGINS = 'Controllo…'
export const ENDS = 'Controllato: '

/** Milliseconds without a save after which the files are looked at together: of ten thousand articles that is half a second of work, in which no save is heard. */
const REST = 2000

function printed(remarks: readonly FileFault[], folder: string): string {
  const faults = remarks.filter(({ level }) => level === 'fault').length
  const doubts = remarks.length - faults
  const told = `${count(faults, 'problema', 'problemi')}, ${count(doubts, 'dubbio', 'dubbi')}. In ascolto: Ctrl+C per smettere.`
  return [BEGINS, ...remarkLines({ remarks, folder }), `${ENDS}${told}`].join('\n')
}

/**
 * Checks a folder, and each file of it again when it is saved: first what the file itself has wrong, then, when nothing is being
 * saved, what the others may have by it. Resolves never.
 */
export async function watchAndTell(folder: string): Promise<never> {
  const check = openCheck(folder, Date.now)
  let last = ''
  const tell = (): void => {
    const text = printed(check.remarks(), folder)
    // A text editor waits for the end of each look, also of one that finds nothing new.
    process.stdout.write(`${text}\n`)
    last = text
  }
  const tellNews = (): void => {
    if (printed(check.remarks(), folder) !== last) tell()
  }
  let rest: NodeJS.Timeout | undefined
  const together = (): void => {
    check.together()
    tellNews()
  }
  async function look({ paths, all }: Saved): Promise<void> {
    clearTimeout(rest)
    if (all) await check.begin()
    let isSeen = false
    for (const path of all ? [] : paths) if (await check.changed(path)) isSeen = true
    tell()
    if (isSeen) rest = setTimeout(together, REST)
  }
  let looking = check.begin().then(tell)
  watchSaved(folder, (saved) => {
    looking = looking.then(() => look(saved)).catch((error: unknown) => console.error(error))
  })
  return new Promise(() => undefined)
}
