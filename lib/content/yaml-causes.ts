import type { YAMLError } from 'yaml'
import type { Said } from '#lib/model/fault.ts'
import { frontMatter } from './messages/front-matter.ts'

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

/** A mistake that the parser notices elsewhere, at the offset where it has to be mended. */
type Cause = { readonly offset: number; readonly said: Said }

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

/** A line that begins further left or right than it should, or that is no entry: YAML stumbles at it and around it. */
function misplacedLine(errors: readonly YAMLError[], source: string): Cause | undefined {
  const first = lineFrom(source, 0)
  if (/^ +[\w-]+:/.test(first.line)) return { offset: first.offset, said: frontMatter.indented(first.line) }
  const error = errors.find(isMisplaced)
  if (!error) return undefined
  const last = lineAt(source, error.pos[1] - 1)
  const isLast = error.code === 'MULTILINE_IMPLICIT_KEY' && /^[ -]/.test(last.line)
  const { offset, line } = isLast ? last : lineFrom(source, error.pos[0] + 1)
  if (/^\s*-\S/.test(line)) return { offset, said: frontMatter.continued(line.trim()) }
  if (/^\s*[\w-]+:[^\s:]/.test(line))
    return { offset, said: frontMatter.space(line.trim().split(':', 1)[0] ?? '') }
  if (!KEY.test(line) && !/^\s*-/.test(line)) return { offset, said: frontMatter.notAKey(line.trim()) }
  const isKey = isLast && !/^\s*-/.test(line)
  return { offset, said: isKey ? frontMatter.indented(line) : frontMatter.unaligned(line) }
}

const OPENS = /^[ \t]*(?:- +)*[\w-]+:[ \t]+[[{]/
const KEY = /^[ \t]*(?:- +)*[\w-]+:(?:\s|$)/

/** Brackets that a line opens less those that it closes. */
const depthOf = (line: string): number =>
  (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0)

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

/** A group between braces on one line, with its dash or its key; and one whose first brace is missing. */
const GROUP = /^[ \t]*(?:- +|[\w-]+:[ \t]+)\{/
const UNOPENED = /^[ \t]*- +[\w-]+:[ \t]+[^{]*\}[ \t]*$/
const LONE_GROUP = /^[ \t]*\{.*\}[ \t]*$/

/** What is wrong with a group between braces on one line, and at which of its characters. */
function groupFault(line: string): { readonly at: number; readonly said: Said } | undefined {
  const open = line.indexOf('{')
  const hash = /:[ \t]*(#[0-9a-f]{3,8})(?=["'\s,}]|$)/i.exec(line)
  if (hash) return { at: line.indexOf('#', hash.index), said: frontMatter.hash(hash[1] ?? '') }
  const pair = line.split(/(?<=,)(?=\s*[\w-]+:)/).find((text) => (text.match(/"/g)?.length ?? 0) % 2 === 1)
  if (pair !== undefined) return { at: line.indexOf(pair) + pair.indexOf('"'), said: frontMatter.quote() }
  if (depthOf(line) > 0) return { at: open, said: frontMatter.brace('}', line.trim()) }
  const comma = /["'\w]([ \t]+)[\w-]+:[ \t]/.exec(line.slice(open))
  return comma ? { at: open + comma.index + 1, said: frontMatter.comma(line.trim()) } : undefined
}

/** The group on one line that the parser stumbled over: it looks at lines by themselves, since an open one takes those below with it. */
function brokenGroup(source: string): Cause | undefined {
  const lines = source.split('\n')
  let offset = 0
  for (const [index, line] of lines.entries()) {
    const next = lines.slice(index + 1).find((other) => !/^[ \t]*(?:#|$)/.test(other)) ?? ''
    // One that goes on below is another matter.
    const isAlone = GROUP.test(line) && (/^\S|^[ \t]*- /.test(next) || next === '')
    const fault = isAlone ? groupFault(line) : undefined
    if (fault) return { offset: offset + fault.at, said: fault.said }
    const start = offset + line.search(/\S/)
    if (UNOPENED.test(line)) return { offset: start, said: frontMatter.brace('{', line.trim()) }
    if (LONE_GROUP.test(line) && lines.some((other) => /^[ \t]*- +\{/.test(other)))
      return { offset: start, said: frontMatter.dash(line.trim()) }
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
  const group = brokenGroup(source)
  if (group) return group
  if (errors.some(isOpenQuote)) return { offset: openQuote(source), said: frontMatter.quote() }
  return openBracket(source) ?? misplacedLine(errors, source)
}
