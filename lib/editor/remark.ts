import type { At, Problem } from '#lib/content/problem.ts'
import type { Segment } from './prose/segment.ts'
import type { Edit, Level, Match, Rule } from './rules/rule.ts'

/** Something said of a file: a problem with its weight and, where a machine may do it, the mending. Offsets are those of the file. */
export type Remark = Problem & {
  readonly level: Level
  /** Where it stands in the text of the file. */
  readonly offset: number
  readonly edits: readonly Edit[]
}

export type Found = { readonly rule: Pick<Rule, 'name' | 'level'>; readonly match: Match }

/** Gives line and column of the offsets of one text. Its lines are counted once: a text may hold as many slips as words. */
function placesIn(text: string): (offset: number) => At {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
    let [line, above] = [0, starts.length]
    while (above - line > 1) {
      const middle = (line + above) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else above = middle
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/**
 * Makes matches into remarks on their file. A segment that is not written as it reads is pointed at, never changed.
 */
export function remarker(file: string, text: string): (segment: Segment, found: Found) => Remark {
  const placeOf = placesIn(text)
  return ({ start, verbatim }, { rule, match }) => {
    const { at, message, remedy, edits = [] } = match
    const offset = start + (verbatim ? at : 0)
    return {
      file,
      ...placeOf(offset),
      offset,
      rule: rule.name,
      level: rule.level,
      message,
      remedy,
      edits: verbatim ? edits.map((edit) => ({ ...edit, at: edit.at + start })) : [],
    }
  }
}
