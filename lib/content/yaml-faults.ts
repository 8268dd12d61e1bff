import { isAlias, isScalar, type LineCounter, visit, type YAMLError } from 'yaml'
import type { At, Fault, Said } from '#lib/model/fault.ts'
import { frontMatter } from './messages/front-matter.ts'
import type { Yaml } from './yaml.ts'
import { causeOf, type Entry, entryAt } from './yaml-causes.ts'

const at = (lines: LineCounter, offset: number): At => {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** A key between signs of Markdown. */
const MARKED = /^[*`]+([\w-]+)[*`]+\s*:/

/** A value that begins with an asterisk: a list or a key as in Markdown, or a text. */
function starred(key: string | undefined, value: string): Said {
  const [, marked] = MARKED.exec(value) ?? []
  if (key === undefined && marked !== undefined) return frontMatter.markedKey(marked)
  return key === undefined && value.startsWith('* ') ? frontMatter.bullet('*') : frontMatter.alias(key, value)
}

/** What is wrong with a value by how it begins: with a sign that is YAML's own. `rest` is what the parser stumbled over. */
function beginning({ key, value }: Entry, error: YAMLError, rest: string): Said | undefined {
  const first = value.charAt(0)
  if (first === '[' || first === '{') {
    const closing = first === '[' ? ']' : '}'
    const isText = error.code === 'NON_STRING_KEY' || (!value.endsWith(closing) && !/^[\]},]/.test(rest))
    return isText ? frontMatter.reserved(first, key, value) : frontMatter.list()
  }
  if (first === '!') return frontMatter.tag(/^!\S*/.exec(value)?.[0] ?? value, key, value)
  if (first === '*') return starred(key, value)
  if (/^(?:[&%@`,|>\]}]|[-?:](?: |$))/.test(value)) return frontMatter.reserved(first, key, value)
  return /^["']/.test(value) ? frontMatter.afterQuote(rest.trim()) : undefined
}

function said(error: YAMLError, source: string): Said {
  const [offset] = error.pos
  const [rest = ''] = source.slice(offset).split('\n', 1)
  const entry = entryAt(source, offset)
  const { key, isItem, value, start } = entry
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return frontMatter.duplicateKey(rest.trim().split(':', 1)[0] ?? '')
    case 'TAB_AS_INDENT':
      return frontMatter.tab()
    case 'BAD_DQ_ESCAPE':
      return frontMatter.escape(rest.slice(0, 2))
    case 'MULTIPLE_DOCS':
      return frontMatter.documentEnd()
    case 'BAD_SCALAR_START':
      return offset === start
        ? frontMatter.reserved(value.charAt(0), key, value)
        : frontMatter.reserved(rest.charAt(0))
    default: {
      const [, marked] = MARKED.exec(value) ?? []
      const [line = ''] = source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)
      // An item further right than the others of its list.
      if (rest.startsWith('- ') && line.trim() === rest.trim()) return frontMatter.unaligned(line)
      if (key === undefined && marked !== undefined) return frontMatter.markedKey(marked)
      const began = key !== undefined || isItem ? beginning(entry, error, rest) : undefined
      if (began) return began
      if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /:(?:\s|$)/.test(value))
        return frontMatter.colon(key ?? '', value)
      const [, unspaced] = /^([\w-]+):[^\s:]/.exec(value) ?? []
      if (unspaced !== undefined) return frontMatter.space(unspaced)
      const isLine = key === undefined && error.code === 'MISSING_CHAR'
      return isLine ? frontMatter.notAKey(value) : frontMatter.syntax()
    }
  }
}

// One mistake makes the parser stumble several times. These it survives, so each of them is a mistake of its own.
const INDEPENDENT = new Set(['BLOCK_AS_IMPLICIT_KEY', 'DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_DQ_ESCAPE'])

/** What may stand before a value that a space of another program begins. Every part may be missing, and nothing follows: linear. */
const BEFORE_VALUE = /^ *(?:- *)?(?:[\w-]+:)? */

/** Spaces that a word processor or a web page left where YAML wants one of its own: to the parser they are letters. */
function hardSpaces(source: string): readonly Fault[] {
  return source.split('\n').flatMap((line, index) => {
    const before = BEFORE_VALUE.exec(line)?.[0].length ?? 0
    const isHard = /^[\p{Zs}\uFEFF\u200B\u2060]/u.test(line.slice(before, before + 1))
    return isHard ? [{ line: index + 1, column: before + 1, ...frontMatter.hardSpace() }] : []
  })
}

/** Quotes of a word processor at both ends, or at the first with a straight one at the other: to YAML they are letters. */
const CURLY = /^(?:[“”„‟][^“”„‟"]*[“”‟"]|[‘‚‛][^‘’‚‛']*[’‘‛'])$/

/** What YAML takes for its own and drops from a text without an error: anchors, tags, aliases; and quotes that it does not know. */
function swallowed({ source, doc, lines }: Yaml): readonly Fault[] {
  const found: Fault[] = []
  visit(doc, {
    Node: (_, node) => {
      const [offset = 0] = node.range ?? []
      const { key, value, start } = entryAt(source, offset)
      if (isAlias(node)) {
        const isWhole = start === offset
        found.push({
          ...at(lines, offset),
          ...(isWhole ? starred(key, value) : frontMatter.alias()),
        })
      } else if (node.anchor) found.push({ ...at(lines, start), ...frontMatter.anchor(key, value) })
      else if (node.tag) {
        const written = /!\S*/.exec(value)?.[0] ?? node.tag
        found.push({ ...at(lines, start), ...frontMatter.tag(written, key, value) })
      } else if (isScalar(node) && node.type === 'PLAIN' && CURLY.test(String(node.value)))
        found.push({ ...at(lines, offset), ...frontMatter.curlyQuotes(String(node.value)) })
    },
  })
  return found
}

/** The most keys that somebody writes twice by mistake, one by one. */
const PASTED = 3

/** What is wrong with a front matter as YAML: one finding a line, where the line has to be mended. */
export function yamlFaults(yaml: Yaml): readonly Fault[] {
  const { source, doc, lines } = yaml
  const hard = doc.errors.length > 0 ? hardSpaces(source) : []
  if (hard.length > 0) return hard
  const cause = causeOf(doc.errors, source)
  if (cause) return [{ ...at(lines, cause.offset), ...cause.said }]
  const twice = doc.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const [again] = twice
  // As many are no slips of one key each: what stands above was pasted once more.
  if (again && twice.length > PASTED) return [{ ...at(lines, again.pos[0]), ...frontMatter.repeated() }]
  const errors = [...doc.errors, ...doc.warnings].filter(
    (error, index) => index === 0 || INDEPENDENT.has(error.code),
  )
  const found = errors.map((error) => ({ ...at(lines, error.pos[0]), ...said(error, source) }))
  const byLine = new Map(
    [...found.toReversed(), ...swallowed(yaml)].map((finding) => [finding.line, finding]),
  )
  return [...byLine.values()].toSorted((a, b) => a.line - b.line)
}
