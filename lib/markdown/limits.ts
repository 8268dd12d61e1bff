import type { Fault } from '#lib/model/fault.ts'
import { messages } from './messages.ts'

/** The largest text that is parsed, in bytes: the longest real article is a tenth of it, and parsing time is bounded by it. */
export const LARGEST_TEXT = 256 * 1024

/**
 * What a text may hold before it is parsed. CommonMark parsers of this family take quadratic time (delimiters of one
 * paragraph are compared with one another) or recurse (containers); each number stands well above any real article and keeps
 * the worst text that fits below about a second (the families are in the tests).
 */
const LIMITS = {
  lines: 5_000,
  /** Lines without an empty one between them. */
  blockLines: 500,
  /** Quotes and lists inside one another. */
  depth: 20,
  /** Quote and list marks in the whole text, each counted by how deep it stands: so do lists in lists cost. */
  containers: 5_000,
  /** Delimiters in one paragraph, and in the whole text (there with the separators of tables). */
  blockMarks: 600,
  marks: 15_000,
  /** Separators in one line: a row of a table. */
  columns: 60,
  /** Characters in one line, and spaces side by side in it: the rules of style read line by line. */
  lineLength: 20_000,
  spaces: 20,
} as const

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]*\]:))+/
const CONTAINER = />|[-+*](?=[ \t]|$)|\d{1,9}[.)]|\[\^/g
/** A bullet ends the paragraph before it in every case; a numbered item does not. */
const NEW_ITEM = /^ {0,3}[-+*] +\S/
const MARKS = /[*_~[\]`<&\\:{]/g
const UNDERLINE = /^[\s>]*(?:=+|-+)[ \t]*$/
/** The fence of a code block; what it holds is not read as prose. */
const CODE_FENCE = /^[\s>]*(`{3,}|~{3,})/
/** Cells of tables are often set under one another; spaces around a text are its indentation. */
const WIDE_GAP = new RegExp(`(?<=[^\\s|])[^\\S\\n]{${LIMITS.spaces + 1},}(?=[^\\s|])`)
/** What such a gap is made of, with a few signs more: asked of a whole text, it takes a tenth of the time. */
const MAYBE_WIDE = new RegExp(`[\\t-\\r \\u00A0\\u1680\\u2000-\\u3000\\uFEFF]{${LIMITS.spaces + 1}}`)
const FENCE = /^[\s>]*(:{3,})\s*(\S?)/

/** Refuses a text that would cost too much to parse: the first limit that it breaks, at its line. Linear in the text. */
export function limits(markdown: string): Fault | undefined {
  const bytes = Buffer.byteLength(markdown)
  if (bytes > LARGEST_TEXT) return { line: 1, column: 1, ...messages.tooLong(bytes, LARGEST_TEXT) }
  const total = { containers: 0, marks: 0 }
  const block = { lines: 0, marks: 0 }
  const fences: number[] = []
  const mayBeWide = MAYBE_WIDE.test(markdown)
  let code = ''
  for (const [index, text] of linesOf(markdown).entries()) {
    const at = { line: index + 1, column: 1 }
    if (index >= LIMITS.lines) return { ...at, ...messages.tooManyLines(LIMITS.lines) }
    if (text.trim() === '') block.lines = 0
    else block.lines += 1
    if (block.lines === 0 || NEW_ITEM.test(text)) block.marks = 0

    const prefix = CONTAINERS.exec(text)?.[0] ?? ''
    const opened = prefix === '' ? 0 : (prefix.match(CONTAINER)?.length ?? 0)
    // Two spaces are the least that a list inside a list is set in by.
    const depth = opened === 0 ? 0 : opened + Math.floor(indent(prefix) / 2)
    total.containers += opened * depth
    if (depth > LIMITS.depth || follow(fences, text) > LIMITS.depth)
      return { ...at, ...messages.tooDeep(LIMITS.depth) }

    const marks = weight(text)
    block.marks += marks
    const separators = text.split('|').length - 1
    total.marks += marks + separators
    const intricate =
      block.lines > LIMITS.blockLines ||
      block.marks > LIMITS.blockMarks ||
      total.marks > LIMITS.marks ||
      total.containers > LIMITS.containers ||
      separators > LIMITS.columns
    if (intricate) return { ...at, ...(isTagged(text) ? messages.tooMuchHtml() : messages.tooIntricate()) }

    if (text.length > LIMITS.lineLength) return { ...at, ...messages.lineTooLong(LIMITS.lineLength) }
    const fence = CODE_FENCE.exec(text)?.[1] ?? ''
    if (code === '') code = fence
    else if (fence.startsWith(code)) code = ''
    const gap = mayBeWide && code === '' && fence === '' ? text.search(WIDE_GAP) : -1
    // An odd number of backticks before it: it stands in code.
    if (gap >= 0 && text.slice(0, gap).split('`').length % 2 === 1)
      return { line: at.line, column: gap + 1, ...messages.wideGap(LIMITS.spaces) }
  }
  return undefined
}

/** The check hands over `\n` alone: looking for all three line ends took as long as the rest of this. */
const linesOf = (text: string): readonly string[] =>
  text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n')

/** Whether a line is pasted HTML: it has at least three tags, one for every sixty characters. */
function isTagged(text: string): boolean {
  const tags = text.match(/<\/?[a-z][a-z\d]{0,15}[ >/]/gi)?.length ?? 0
  return tags > 2 && tags * 60 > text.length
}

const indent = (prefix: string): number => prefix.replaceAll('\t', '    ').search(/[^ ]/)

/**
 * The cost of a line: `<` and `![` count ten, since each may look for its end as far as the paragraph goes;
 * an underline counts twenty, since a heading made by one moves all that was read before it.
 */
function weight(text: string): number {
  const marks = text.match(MARKS)?.length ?? 0
  const [angles, images] = [text.split('<').length - 1, text.split('![').length - 1]
  return (UNDERLINE.test(text) ? 20 : 0) + marks + 9 * angles + 10 * images
}

/** How many `:::` blocks are open after a line. A closing fence ends the outermost block that is not longer, with all in it. */
function follow(open: number[], text: string): number {
  const [, colons, name] = FENCE.exec(text) ?? []
  if (colons === undefined) return open.length
  if (name !== '') return open.push(colons.length)
  const closed = open.findIndex((size) => size <= colons.length)
  if (closed !== -1) open.length = closed
  return open.length
}
