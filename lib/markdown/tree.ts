import type { Root } from 'mdast'
import type { Fault } from '#lib/model/fault.ts'
import { limits } from './limits.ts'
import { messages } from './messages.ts'
import { parse } from './parse.ts'

/** A text that would cost too much, or that Git left in pieces, is refused and has no tree. */
type Seen =
  | { readonly refused: Fault; readonly tree?: undefined }
  | { readonly refused?: undefined; readonly tree: Root }

/** What Git leaves of two changes to the same lines: whatever else would be said of such a text misleads. */
function conflictIn(markdown: string): Fault | undefined {
  const line = markdown.split('\n').findIndex((text) => /^(?:<{7}|>{7}) /.test(text)) + 1
  return line === 0 ? undefined : { line, column: 1, ...messages.conflict() }
}

function lookAt(markdown: string): Seen {
  const refused = limits(markdown) ?? conflictIn(markdown)
  return refused ? { refused } : { tree: parse(markdown) }
}

let last: { readonly markdown: string; readonly seen: Seen } | undefined

/**
 * The tree of a text, for those who only look at it; whoever changes a tree takes a fresh one from `parse`. The last one is
 * remembered: the check of the content and that of the style look at the same text one after the other, and parsing it is
 * half of the time of either.
 */
export function treeOf(markdown: string): Seen {
  if (last?.markdown !== markdown) last = { markdown, seen: lookAt(markdown) }
  return last.seen
}
