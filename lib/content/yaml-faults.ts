import { isAlias, isScalar, type LineCounter, visit } from 'yaml'
import type { At, Fault } from '#lib/model/fault.ts'
import { frontMatter } from './messages/front-matter.ts'
import type { Yaml } from './yaml.ts'
import { causeOf, entryAt } from './yaml-causes.ts'
import { said, starred } from './yaml-errors.ts'

const at = (lines: LineCounter, offset: number): At => {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
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
