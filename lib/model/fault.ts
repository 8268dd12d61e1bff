import { byCodeUnit } from './order.ts'

/** A place in a text; both count from 1, as editors count them. */
export type At = { readonly line: number; readonly column: number }

/** Where what concerns a whole file or folder is said. */
export const START: At = { line: 1, column: 1 }

/** A fault keeps the content from being published; a doubt is for a person to judge, and stops nothing. */
export type Level = 'fault' | 'doubt'

/** What is said of a slip (Italian, without full stop): the rule that it breaks, what is wrong, how to mend it. */
export type Said = {
  readonly rule: string
  readonly level: Level
  readonly message: string
  readonly remedy: string
}

/** One change to a text, of at least one of its characters. */
export type Edit = { readonly at: number; readonly length: number; readonly text: string }

/** Something wrong in a stretch of text: from which of its characters on, how many it speaks of, and how a machine may mend it. */
export type Slip = Said & { readonly at: number; readonly length: number; readonly edits?: readonly Edit[] }

/** Something wrong in a text, and where. */
export type Fault = Said & At

/** The same in a file: its path below the content folder, and where a machine may mend it the changes to the file. */
export type FileFault = Fault & { readonly file: string; readonly edits?: readonly Edit[] }

/**
 * Says a slip as editors read it: say('link-empty')`un link non ha parole → scrivi fra quadre…`. What stands before the arrow is
 * wrong, what stands behind it mends it. A line end with its indentation is a space; values are taken as they are.
 */
export const say =
  (rule: string, level: Level = 'fault') =>
  (words: TemplateStringsArray, ...values: readonly (string | number)[]): Said => {
    const rest = [...values]
    const [message = '', remedy = ''] = words
      .join('\0')
      .replace(/\s*\n\s*/g, ' ')
      .split('→')
      .map((part) => part.trim().replace(/\0/g, () => String(rest.shift())))
    return { rule, level, message, remedy }
  }

/** The same said as a doubt. */
export const doubtful = (said: Said): Said => ({ ...said, level: 'doubt' })

/** The offset at which each line of a text begins, whatever its line ends. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)]
}

/** Finds the place of an offset in a text. Its lines are counted once, when it is first asked: most texts have no slip. */
export function placesIn(text: string): (offset: number) => At {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let [line, above] = [0, starts.length]
    while (above - line > 1) {
      const middle = (line + above) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else above = middle
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/** The place of one offset. */
export const placeIn = (text: string, offset: number): At => placesIn(text)(offset)

/** By file, line and column, each once; byte order of paths, so that two machines print the same. */
export function sortFaults(faults: readonly FileFault[]): readonly FileFault[] {
  const unique = new Map(
    faults.map((fault) => [JSON.stringify([fault.file, fault.line, fault.column, fault.message]), fault]),
  )
  return [...unique.values()].toSorted(
    (a, b) =>
      byCodeUnit(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodeUnit(a.message, b.message),
  )
}
