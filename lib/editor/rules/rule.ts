import type { Level, Slip } from '#lib/model/fault.ts'
import { type Kind, MARK, type Segment } from '../prose/segments.ts'

/** What a rule found in a segment, at offsets of the segment; the name and the level are the rule's. With `edits` it can be mended without judgement. */
export type Match = Omit<Slip, 'rule' | 'level'>

type Find = (segment: Segment) => readonly Match[]

export type Rule = {
  readonly name: string
  /** What it looks for, for the guide (Italian). */
  readonly says: string
  readonly level: Level
  /** Finds faults in one segment. Never looks at anything else: the same words give the same remarks everywhere. */
  readonly find: Find
  /**
   * The same, for the segments of one file: given all its prose, with less to look for, or undefined where there is nothing. To ask
   * a file takes a third of asking each of its forty segments.
   */
  readonly within?: (prose: string) => Find | undefined
}

/** Kinds that are prose of their own; a link is read within its paragraph. */
export const isProse = (kind: Kind): boolean => kind !== 'link'

/** A text without the spaces and marks at its end, where its last sign is looked for. */
export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[\s\u2063]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** The longest passage that a message quotes: beyond it, a reader looks at the place. */
const QUOTED = 60

/** A text as it is quoted in a message: marks left out, spaces that cannot be seen made visible, the end of a long one cut off. */
export function shown(text: string): string {
  const told = text
    .slice(0, 10 * QUOTED)
    .replaceAll(MARK, '')
    .replaceAll('\u00A0', '␣')
    .replace(/\s+/g, ' ')
    .trim()
  return told.length > QUOTED ? `${told.slice(0, QUOTED)}…` : told
}

/** A pattern that is not global, or what asks like one. */
type Hint = Pick<RegExp, 'test'>

type Pattern = {
  /**
   * With the flag `g`. What it finds in a segment it must also find in the whole file, where other segments stand on the lines
   * around that one: the file is asked first, and its segments only if something is found in it.
   */
  readonly pattern: RegExp
  /**
   * Something cheap to ask of a text in which the pattern may find anything, for a pattern that is slow on good prose. It is cheapest
   * where it begins with a rare sign and looks behind it for the rest: each letter of the text is tried as its beginning.
   */
  readonly hint?: Hint
}

type Mending = Pattern & {
  /** The text that takes the place of a match; undefined leaves it alone. */
  readonly fix: (found: string, segment: Segment, at: number) => string | undefined
  /** What is wrong, given what was found. */
  readonly why: (found: string) => string
  /** What to write, given what takes its place; by default «scrivi «…»». */
  readonly remedy?: (fixed: string) => string
}

/** Whether a pattern may find anything: asking first spares the iterator, which costs more than a search that finds nothing. */
const mayBeIn = (text: string, { pattern, hint }: Pattern): boolean =>
  hint ? hint.test(text) : text.search(pattern) >= 0

/** What a pattern finds in prose, one after the other: a text may be full of it. */
const matches = ({ kind, text }: Segment, sought: Pattern): Iterable<RegExpExecArray> =>
  isProse(kind) && mayBeIn(text, sought) ? text.matchAll(sought.pattern) : []

/** A rule that mends what a pattern finds. */
export function mending(name: string, says: string, { fix, why, remedy, ...sought }: Mending): Rule {
  const say = remedy ?? ((fixed: string) => `scrivi «${shown(fixed)}»`)
  const find: Find = (segment) => {
    const mended: Match[] = []
    for (const { 0: found, index: at } of matches(segment, sought)) {
      const fixed = fix(found, segment, at)
      if (fixed === undefined || fixed === found) continue
      const { length } = found
      const edits = [{ at, length, text: fixed }]
      mended.push({ at, length, message: why(shown(found)), remedy: say(fixed), edits })
    }
    return mended
  }
  return { name, says, level: 'fault', find, within: (prose) => (mayBeIn(prose, sought) ? find : undefined) }
}

type Say = (
  found: string,
  segment: Segment,
  at: number,
) => { readonly message: string; readonly remedy: string } | undefined

/** A pattern, and one that keeps it from being looked for in a text in which it means something else. */
export type Sought = Pattern & { readonly unless?: RegExp }

/** A rule that only points at what some patterns find. */
export function pointing(name: string, says: string, sought: readonly Sought[], say: Say): Rule {
  const findAny =
    (some: readonly Sought[]): Find =>
    (segment) => {
      const pointed: Match[] = []
      for (const one of some) {
        let meant: boolean | undefined
        for (const { 0: found, index: at } of matches(segment, one)) {
          meant ??= one.unless?.test(segment.text) ?? false
          const said = meant ? undefined : say(found, segment, at)
          if (said) pointed.push({ at, length: found.length, ...said })
        }
      }
      return pointed
    }
  const within = (prose: string): Find | undefined => {
    const some = sought.filter((one) => mayBeIn(prose, one))
    return some.length > 0 ? findAny(some) : undefined
  }
  return { name, says, level: 'doubt', find: findAny(sought), within }
}

/** A rule that only points at what one pattern finds. */
export const doubting = (name: string, says: string, pattern: RegExp, say: Say, hint?: Hint): Rule =>
  pointing(name, says, [{ pattern, ...(hint && { hint }) }], say)
