import type { Said } from '#lib/model/fault.ts'
import { frontMatter } from './messages/front-matter.ts'

/** A mistake that the parser notices elsewhere, at the offset where it has to be mended. */
export type Cause = { readonly offset: number; readonly said: Said }

/** Brackets that a line opens less those that it closes. */
export const depthOf = (line: string): number =>
  (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0)

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
  const [, rest] = /^[^{}]*\{[^{}]*[\w-]+:[ \t][^{}]*\}((?=\S).*|[ \t]+[^#\s].*)$/.exec(line) ?? []
  if (rest !== undefined && rest !== '')
    return { at: line.length - rest.trimStart().length, said: frontMatter.afterGroup(rest.trim()) }
  if (depthOf(line) > 0) return { at: open, said: frontMatter.brace('}', line.trim()) }
  const between = [...line.slice(open).matchAll(/(?<=["'])[^"',:{}\w-]*(?:,[^"':{}\w-]*)?(?=[\w-]+:[ \t])/g)]
  const comma = between.find(([sign]) => sign.trim() !== ',' && !sign.includes(', ,'))
  return comma ? { at: open + comma.index, said: frontMatter.comma(line.trim()) } : undefined
}

/** A group between round brackets, which YAML does not know. */
const ROUND = /^[ \t]*(?:- +|[\w-]+:[ \t]+)\((.*[\w-]+:[ \t].*)\)[ \t]*$/

/** A longer line is no group of somebody’s, and looking through it may cost the square of its length. */
const LONGEST_LINE = 1000

/** The group on one line that the parser stumbled over: it looks at lines by themselves, since an open one takes those below with it. */
export function brokenGroup(source: string): Cause | undefined {
  const lines = source.split('\n')
  let offset = 0
  for (const [index, line] of lines.entries()) {
    const next = lines.slice(index + 1).find((other) => !/^[ \t]*(?:#|$)/.test(other)) ?? ''
    // One that goes on below is another matter.
    const isShort = line.length <= LONGEST_LINE
    const isAlone = isShort && GROUP.test(line) && (/^\S|^[ \t]*- /.test(next) || next === '')
    const fault = isAlone ? groupFault(line) : undefined
    if (fault) return { offset: offset + fault.at, said: fault.said }
    const start = offset + line.search(/\S/)
    const [, round] = isShort ? (ROUND.exec(line) ?? []) : []
    if (round !== undefined)
      return { offset: offset + line.indexOf('('), said: frontMatter.round(round.trim()) }
    if (UNOPENED.test(line)) return { offset: start, said: frontMatter.brace('{', line.trim()) }
    if (LONE_GROUP.test(line) && lines.some((other) => /^[ \t]*- +\{/.test(other)))
      return { offset: start, said: frontMatter.dash(line.trim()) }
    offset += line.length + 1
  }
  return undefined
}
