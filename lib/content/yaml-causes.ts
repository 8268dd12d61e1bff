import type { YAMLError } from 'yaml'
import { frontMatter } from './messages/front-matter.ts'
import { brokenGroup, type Cause, depthOf } from './yaml-groups.ts'

/** A line of the front matter taken apart: `- title: "Uno"` has a key, `- Uno` is an item without one. */
export type Entry = {
  readonly key?: string
  readonly isItem: boolean
  readonly value: string
  /** Offset of the value. */
  readonly start: number
}

const ENTRY = /^[ \t]*(?:- +)*(?:(["']?)([\p{L}\p{N}_-]+)\1[ \t]*:(?=[ \t]|$))?[ \t]*/u

/** The line at an offset of the front matter, taken apart. */
export function entryAt(source: string, offset: number): Entry {
  const begin = source.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = source.slice(begin).split('\n', 1)
  const [lead = '', , key] = ENTRY.exec(line) ?? []
  const value = line.slice(lead.length).trim()
  return { ...(key !== undefined && { key }), isItem: /^\s*-/.test(lead), value, start: begin + lead.length }
}

/** An unclosed quote is noticed at the end of the text; the code alone also stands for a missing colon. */
const isOpenQuote = ({ code, message }: YAMLError): boolean =>
  code === 'MISSING_CHAR' && message.includes('quote')

/** The line around an offset. */
function lineAt(source: string, offset: number): { readonly offset: number; readonly line: string } {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  return { offset: start, line: source.slice(start).split('\n', 1)[0] ?? '' }
}

const isMisplaced = ({ code, message }: YAMLError): boolean =>
  code === 'MULTILINE_IMPLICIT_KEY' || (code === 'BAD_INDENT' && message.startsWith('All mapping items'))

/** Empty lines and comments at the beginning of a text. */
const NOTES = /^(?:[ \t]*(?:#.*)?\n)*/

/** The line at an offset, or the first after it that says something. */
const lineFrom = (source: string, offset: number): ReturnType<typeof lineAt> => {
  const { offset: start } = lineAt(source, offset)
  return lineAt(source, start + (NOTES.exec(source.slice(start))?.[0].length ?? 0))
}

const indentOf = (line: string): number => line.search(/\S|$/)

/** A line that should be a key and is none. */
function noKey(offset: number, line: string): Cause {
  const [, key] = /^\s*([\w-]+):[^\s:]/.exec(line) ?? []
  return { offset, said: key === undefined ? frontMatter.notAKey(line.trim()) : frontMatter.space(key) }
}

/** A key of the whole that stands as an item of a list: «- name:» above «period:». */
function dashedKey(source: string): Cause | undefined {
  let before = 'fine: x'
  let offset = 0
  for (const line of source.split('\n')) {
    // Items may stand as far left as the key of their list, right below it.
    if (/^- +[\w-]+:(?:\s|$)/.test(line) && !/^\s|^-|:\s*(?:#.*)?$/.test(before))
      return { offset, said: frontMatter.dashedKey(line) }
    if (!/^\s*(?:#|$)/.test(line)) before = line
    offset += line.length + 1
  }
  return undefined
}

/** The lines above an offset that are keys or items, the nearest first. */
function entriesAbove(
  source: string,
  offset: number,
): readonly { readonly offset: number; readonly line: string }[] {
  let start = 0
  const lines = source
    .slice(0, offset)
    .split('\n')
    .map((line) => {
      const here = { offset: start, line }
      start += line.length + 1
      return here
    })
  return lines.toReversed().filter(({ line }) => KEY.test(line) || /^\s*- /.test(line))
}

/** A line among others of its group that begins elsewhere; or the one above it, if that stands out of two that agree. */
function outOfLine(source: string, { offset, line }: ReturnType<typeof lineAt>, isKey: boolean): Cause {
  const [above, before] = entriesAbove(source, offset)
  const [own, over, further] = [line, above?.line ?? '', before?.line ?? ''].map(indentOf)
  // Or that is the first of a group and stands as far left as the key of the group.
  const isFirst = over === further && /^\s*[\w-]+:\s*(?:#.*)?$/.test(before?.line ?? '')
  if (above && own !== undefined && own > (over ?? 0) && (own === further || isFirst))
    return { offset: above.offset, said: frontMatter.outdented(above.line, own) }
  return { offset, said: isKey ? frontMatter.indented(line, over ?? 0) : frontMatter.unaligned(line) }
}

/** A line that begins further left or right than it should, or that is no entry: YAML stumbles at it and around it. */
function misplacedLine(errors: readonly YAMLError[], source: string): Cause | undefined {
  const first = lineFrom(source, 0)
  if (/^ +[\w-]+:/.test(first.line))
    return { offset: first.offset, said: frontMatter.indented(first.line, 0) }
  const dashed = dashedKey(source)
  if (dashed) return dashed
  const error = errors.find(isMisplaced)
  if (!error) return undefined
  const start = lineAt(source, error.pos[0])
  // The parser took a whole line for the beginning of a key: it is the one to mend, not the good one below.
  const isWhole =
    error.code === 'MULTILINE_IMPLICIT_KEY' && error.pos[0] - start.offset === indentOf(start.line)
  if (isWhole && !KEY.test(start.line) && !/^\s*-/.test(start.line)) return noKey(start.offset, start.line)
  const last = lineAt(source, error.pos[1] - 1)
  const isLast = error.code === 'MULTILINE_IMPLICIT_KEY' && /^[ -]/.test(last.line)
  const { offset, line } = isLast ? last : lineFrom(source, error.pos[0] + 1)
  if (/^\s*-[^\s-]/.test(line)) return { offset, said: frontMatter.continued(line.trim()) }
  if (!KEY.test(line) && !/^\s*- /.test(line)) return noKey(offset, line)
  return outOfLine(source, { offset, line }, isLast && !/^\s*-/.test(line))
}

/** A tabulation before an entry, which YAML takes for a sign of the line above. */
function tabbedLine(source: string): Cause | undefined {
  const { index, 0: lead = '' } = /^ *\t[ \t]*(?=- |[\w-]+:)/m.exec(source) ?? {}
  return index === undefined || lead === '' ? undefined : { offset: index, said: frontMatter.tab() }
}

const OPENS = /^[ \t]*(?:- +)*[\w-]+:[ \t]+[[{]/
const KEY = /^[ \t]*(?:- +)*[\w-]+:(?:\s|$)/

/** A list that is opened and that no line down to the next key closes. */
function openBracket(source: string): Cause | undefined {
  let open: { readonly offset: number; readonly depth: number } | undefined
  let offset = 0
  for (const line of [...source.split('\n'), 'fine:']) {
    if (open && KEY.test(line)) {
      const { key, value, start } = entryAt(source, open.offset)
      return { offset: start, said: frontMatter.bracket(value.charAt(0), key, value) }
    }
    const depth: number = (open?.depth ?? 0) + depthOf(line)
    if (open || OPENS.test(line)) open = depth > 0 ? { offset: open?.offset ?? offset, depth } : undefined
    offset += line.length + 1
  }
  return undefined
}

/** The line on which the quote opens that is never closed is the one to mend: the first with one that it does not close. */
function openQuote(source: string): number {
  const { index } = /(?<=[:\-[,]\s*)(["'])(?:(?!\1).)*$/m.exec(source) ?? {}
  return index ?? 0
}

/** The one mistake behind all errors: a directive, a key that is indented, a list left open, a quote left open. */
export function causeOf(errors: readonly YAMLError[], source: string): Cause | undefined {
  if (errors.length === 0) return undefined
  const directive = /^%.*/m.exec(source)
  if (directive) return { offset: directive.index, said: frontMatter.reserved('%', undefined, directive[0]) }
  const tabbed = tabbedLine(source)
  if (tabbed) return tabbed
  const group = brokenGroup(source)
  if (group) return group
  if (errors.some(isOpenQuote)) return { offset: openQuote(source), said: frontMatter.quote() }
  return openBracket(source) ?? misplacedLine(errors, source)
}
