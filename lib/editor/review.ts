import { readFrontMatter } from '#lib/content/front-matter.ts'
import { type Problem, positionIn } from '#lib/content/problem.ts'
import { bodyRemarks } from './body-doubts.ts'
import { proseIn } from './prose/file.ts'
import type { Segment } from './prose/segment.ts'
import { RULES } from './rules/all.ts'
import type { Edit, Level, Match, Rule } from './rules/rule.ts'
import { unwrittenIn } from './unwritten.ts'

/** Something said of a file: a problem with its weight and, where a machine may do it, the mending. Offsets are those of the file. */
export type Remark = Problem & {
  readonly level: Level
  /** Where it stands in the text of the file. */
  readonly offset: number
  readonly edits: readonly Edit[]
}

type Found = { readonly rule: Pick<Rule, 'name' | 'level'>; readonly match: Match }

const overlaps = (a: Edit, b: Edit): boolean => a.at < b.at + b.length && b.at < a.at + a.length

/** The characters that a match speaks of: those it would change, or those it points at. */
const extentOf = ({ at, length, edits }: Match): readonly Edit[] =>
  edits ?? [{ at, length: Math.max(1, length), text: '' }]

/** What all rules find in one segment: where one mends, no later one speaks of the same characters, be it a fault or a doubt. */
function findIn(segment: Segment): readonly Found[] {
  const found: Found[] = []
  const claimed: Edit[] = []
  for (const rule of RULES) {
    for (const match of rule.find(segment)) {
      const extent = extentOf(match)
      if (extent.some((own) => claimed.some((other) => overlaps(own, other)))) continue
      if (match.edits) claimed.push(...extent)
      found.push({ rule, match })
    }
  }
  return found
}

/** A match as a remark on its file. A segment that is not written as it reads is pointed at, never changed. */
export function remarkOn(
  file: string,
  text: string,
  { start, verbatim }: Segment,
  { rule, match }: Found,
): Remark {
  const { at, message, remedy, edits = [] } = match
  const offset = start + (verbatim ? at : 0)
  return {
    file,
    ...positionIn(text, offset),
    offset,
    rule: rule.name,
    level: rule.level,
    message,
    remedy,
    edits: verbatim ? edits.map((edit) => ({ ...edit, at: edit.at + start })) : [],
  }
}

/** What the house's rules have to say of a file, given its prose and its body; never throws on what it holds. */
export function remarksOn(
  file: string,
  text: string,
  prose: readonly Segment[],
  body: string,
): readonly Remark[] {
  const unwritten = unwrittenIn(file, prose).map(({ segment, match }) =>
    remarkOn(file, text, segment, { rule: { name: 'unwritten', level: 'doubt' }, match }),
  )
  const style = prose.flatMap((segment) =>
    findIn(segment).map((found) => remarkOn(file, text, segment, found)),
  )
  return [...style, ...unwritten, ...bodyRemarks(file, text, body)].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  )
}

/** Reads one file against the house's rules. Takes its text as `decode` gives it. */
export function review(file: string, text: string): readonly Remark[] {
  const read = readFrontMatter(text)
  return 'source' in read ? remarksOn(file, text, proseIn(text, read), read.body) : []
}
