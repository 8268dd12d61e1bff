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

/** A line that begins further left or right than it should, or that is no entry: YAML stumbles at it and around it. */
function misplacedLine(errors: readonly YAMLError[], source: string): Cause | undefined {
  const first = lineAt(source, source.search(/\S/))
  if (/^ +[\w-]+:/.test(first.line)) return { offset: first.offset, said: frontMatter.indented(first.line) }
  const error = errors.find(isMisplaced)
  if (!error) return undefined
  const last = lineAt(source, error.pos[1] - 1)
  const isLast = error.code === 'MULTILINE_IMPLICIT_KEY' && /^[ -]/.test(last.line)
  const { offset, line } = isLast ? last : lineAt(source, error.pos[0] + 1)
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
  if (errors.some(isOpenQuote)) return { offset: openQuote(source), said: frontMatter.quote() }
  return openBracket(source) ?? misplacedLine(errors, source)
}
