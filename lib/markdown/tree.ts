import type { Root } from 'mdast'
import type { Fault } from '#lib/model/fault.ts'
import { limits } from './limits.ts'
import { messages } from './messages.ts'
import { parse } from './parse.ts'

/** A text that would cost too much, or that Git left in pieces, is refused and has no tree. */
export type Tree =
  | { readonly refused: Fault; readonly root?: undefined }
  | { readonly refused?: undefined; readonly root: Root }

/** What Git leaves of two changes to the same lines: whatever else would be said of such a text misleads. */
function conflictIn(markdown: string): Fault | undefined {
  const line = markdown.split('\n').findIndex((text) => /^(?:<{7}|>{7}) /.test(text)) + 1
  return line === 0 ? undefined : { line, column: 1, ...messages.conflict() }
}

/** The tree of a text, for those who only look at it; whoever changes a tree takes one of their own from `parse`. */
export function readTree(markdown: string): Tree {
  const refused = limits(markdown) ?? conflictIn(markdown)
  return refused ? { refused } : { root: parse(markdown) }
}
