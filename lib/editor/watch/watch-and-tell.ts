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

/** What is printed of a look: at all files, or at some for now. */
function printed(remarks: readonly FileFault[], folder: string, isWhole: boolean): string {
  const faults = remarks.filter(({ level }) => level === 'fault').length
  const doubts = remarks.length - faults
  const told = `${count(faults, 'problema', 'problemi')}, ${count(doubts, 'dubbio', 'dubbi')}`
  const then = isWhole ? 'In ascolto: Ctrl+C per smettere.' : 'Ora guardo che ne dicono gli altri file.'
  return [
    BEGINS,
    ...remarkLines({ remarks, folder }),
    `${ENDS}${isWhole ? '' : 'per ora '}${told}. ${then}`,
  ].join('\n')
}

/**
 * Checks a folder, and each file of it again when it is saved: first what the file itself has wrong, then, when nothing is being
 * saved, what the others may have by it. Resolves never.
 */
export async function watchAndTell(folder: string): Promise<never> {
  const check = openCheck(folder, Date.now)
  const tell = (isWhole: boolean): void => {
    const text = printed(check.remarks(), folder, isWhole)
    // A text editor waits for the end of each look, also of one that finds nothing new.
    process.stdout.write(`${text}\n`)
  }
  let rest: NodeJS.Timeout | undefined
  let isSeen = false
  async function together(): Promise<void> {
    await check.together()
    isSeen = false
    tell(true)
  }
  let looking = check.begin().then(() => tell(true))
  const next = (step: () => Promise<void>): void => {
    looking = looking.then(step).catch((error: unknown) => console.error(error))
  }
  async function look({ paths, all }: Saved): Promise<void> {
    clearTimeout(rest)
    if (all) {
      await check.begin()
      isSeen = false
    } else for (const path of paths) if (await check.changed(path)) isSeen = true
    tell(!isSeen)
    // Also after a save that stopped the wait for an earlier one.
    if (isSeen) rest = setTimeout(() => next(together), REST)
  }
  watchSaved(folder, (saved) => next(() => look(saved)))
  return new Promise(() => undefined)
}
