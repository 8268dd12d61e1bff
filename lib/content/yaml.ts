import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { Finding } from './decode.ts'
import { frontMatter } from './messages/front-matter.ts'
import { type At, START } from './problem.ts'

export type Path = readonly PropertyKey[]

type Read = { readonly doc: Document; readonly lines: LineCounter }

/** Core schema without merge keys or custom tags: dates stay text, `yes` stays a word. */
function readAnew(source: string): Read {
  const lines = new LineCounter()
  const doc = parseDocument(source, {
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  })
  return { doc, lines }
}

let last: { readonly source: string; readonly read: Read } | undefined

/** A front matter as YAML reads it. The last one is remembered: content, style and the places of faults ask one after the other. */
export function read(source: string): Read {
  if (last?.source !== source) last = { source, read: readAnew(source) }
  return last.read
}

const at = (lines: LineCounter, offset: number): At => {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** An unclosed quote is noticed at the end of the text; the code alone also stands for a missing colon. */
const isOpenQuote = ({ code, message }: YAMLError): boolean =>
  code === 'MISSING_CHAR' && message.includes('quote')

function said(error: YAMLError, source: string) {
  const [offset] = error.pos
  const [rest = ''] = source.slice(offset).split('\n', 1)
  const value = rest.trim()
  const whole = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset) + rest
  const [, unspaced] = /^\s*(?:- )?([\w-]+):[^\s:]/.exec(whole) ?? []
  if (isOpenQuote(error)) return frontMatter.quote()
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(value)
        ? frontMatter.colon(/[\w-]+/.exec(whole)?.[0] ?? '', value)
        : frontMatter.syntax()
    case 'DUPLICATE_KEY':
      return frontMatter.duplicateKey(value.split(':', 1)[0] ?? '')
    case 'TAB_AS_INDENT':
      return frontMatter.tab()
    case 'BAD_SCALAR_START':
      return frontMatter.reserved(value.charAt(0))
    case 'UNEXPECTED_TOKEN':
      return /["']\s*$/.test(source.slice(0, offset)) ? frontMatter.afterQuote() : frontMatter.syntax()
    case 'TAG_RESOLVE_FAILED':
      return frontMatter.tag(/^!\S*/.exec(value)?.[0] ?? value)
    default:
      return unspaced === undefined ? frontMatter.syntax() : frontMatter.space(unspaced)
  }
}

// One mistake makes the parser stumble several times. These it survives, so each of them is a mistake of its own.
const INDEPENDENT = new Set(['BLOCK_AS_IMPLICIT_KEY', 'DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'])

/** Spaces that a word processor or a web page left where YAML wants one of its own: to the parser they are letters. */
const HARD_SPACE = /^ *(?:- )?(?:[\w-]+:|-)?\p{Zs}*?(?=(?! )\p{Zs})/gmu

function hardSpaces(source: string, lines: LineCounter): readonly Finding[] {
  return Array.from(source.matchAll(HARD_SPACE), ({ 0: before, index }) => ({
    ...at(lines, index + before.length),
    ...frontMatter.hardSpace(),
  }))
}

function faults({ doc, lines }: Read, source: string): readonly Finding[] {
  const hard = doc.errors.length > 0 ? hardSpaces(source, lines) : []
  if (hard.length > 0) return hard
  const errors = [...doc.errors, ...doc.warnings].filter(
    (error, index) => index === 0 || INDEPENDENT.has(error.code),
  )
  const found = errors.map((error) => {
    const start = isOpenQuote(error) ? openQuote(source) : error.pos[0]
    return { ...at(lines, start), ...said(error, source) }
  })
  const byLine = new Map(found.toReversed().map((finding) => [finding.line, finding]))
  visit(doc, {
    Alias: (_, node) => {
      const where = at(lines, node.range?.[0] ?? 0)
      byLine.set(where.line, { ...where, ...frontMatter.alias() })
    },
    Scalar: (_, { type, value, range }) => {
      if (type !== 'PLAIN' || typeof value !== 'string' || !/^“[^“”]*”$/.test(value)) return
      const where = at(lines, range?.[0] ?? 0)
      byLine.set(where.line, { ...where, ...frontMatter.curlyQuotes(value) })
    },
  })
  return [...byLine.values()]
}

/** The line on which the quote opens is the one to mend. */
function openQuote(source: string): number {
  const { index } = /(?<=[:\-[,]\s*)(["'])(?:(?!\1).)*$/m.exec(source) ?? {}
  return index ?? 0
}

/** What YAML says of a front matter. With findings, `data` is undefined: what the parser guessed is worth nothing. */
export function parseYaml(source: string): { data?: unknown; findings: readonly Finding[] } {
  const parsed = read(source)
  const findings = faults(parsed, source)
  return findings.length > 0 ? { findings } : { data: parsed.doc.toJS({ maxAliasCount: 0 }), findings }
}

/**
 * Finds where a value (or its key) is written. `source` begins right after the opening `---`, so lines are those of the
 * file. A path that is not there gives its nearest ancestor: a missing key is reported at what should hold it.
 */
export function locate(source: string, path: Path, part: 'key' | 'value' = 'value'): At {
  const { doc, lines } = read(source)
  let node: unknown = doc.contents
  let holder: At = START
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined
    const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
    const start = isNode(pair?.key) ? pair.key : item
    if (!isNode(start) || !start.range) return holder
    holder = at(lines, start.range[0])
    node = pair ? pair.value : item
    if (last && part === 'value' && isNode(node) && node.range) return at(lines, node.range[0])
  }
  return holder
}
