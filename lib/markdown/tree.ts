import type { Root } from 'mdast'
import { parse } from './parse.ts'

let last: { readonly markdown: string; readonly tree: Root } | undefined

/**
 * The tree of a text, for those who only look at it; whoever changes a tree takes a fresh one from `parse`. The last one is
 * remembered: the check of the content and that of the style look at the same text one after the other, and parsing it is
 * half of the time of either.
 */
export function treeOf(markdown: string): Root {
  if (last?.markdown !== markdown) last = { markdown, tree: parse(markdown) }
  return last.tree
}
