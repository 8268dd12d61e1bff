import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import { resolveReferences } from './references.ts'
import { foreignWordsOnly, tablesOn, withoutBareLinks } from './syntax.ts'
import { tableLines } from './table-lines.ts'

/** Those of the text that is being parsed: parsing is synchronous. */
let lines: ReadonlySet<number> = new Set()

const parser = remark()
  // «5~7 euro e 100~200» is no deletion: that takes two tildes.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(withoutBareLinks)
  .use(foreignWordsOnly)
  .use(tablesOn, () => lines)
  .freeze()

/**
 * Markdown to the one tree that both the check and the page are made from. The text must have passed `limits`:
 * some kilobytes of nested quotes overflow the stack of any CommonMark parser of this family.
 */
export function parse(markdown: string): Root {
  lines = tableLines(markdown)
  const tree = parser.parse(markdown)
  resolveReferences(tree)
  return tree
}
