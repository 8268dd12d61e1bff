import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'

const parser = remark().use(remarkGfm).use(remarkDirective).freeze()

/** Markdown to a tree. The text must have passed `limits`. */
export function parse(markdown: string): Root {
  return parser.parse(markdown)
}
