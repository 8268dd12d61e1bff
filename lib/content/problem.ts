import type { At } from '#lib/markdown/fault.ts'
import { byCodeUnit } from '#lib/model/order.ts'

export type { At } from '#lib/markdown/fault.ts'

/** What is said about a fault: the rule it breaks, what is wrong, how to mend it (Italian, without full stop). */
export type Said = { readonly rule: string; readonly message: string; readonly remedy: string }

/** One thing that an editor has to mend. `file` is the path below the content folder. */
export type Problem = Said & At & { readonly file: string }

/** Where a fault that concerns a whole file or folder is reported. */
export const START: At = { line: 1, column: 1 }

/** The line and column of an offset in a text whose lines end in `\n`. */
export function positionIn(text: string, offset: number): At {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}

/** By file, line and column; byte order of paths, so that two machines print the same. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((p) => [JSON.stringify([p.file, p.line, p.column, p.message]), p]))
  return [...unique.values()].toSorted(
    (a, b) =>
      byCodeUnit(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodeUnit(a.message, b.message),
  )
}
