import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import type { Data, Processor } from 'unified'
import { resolveReferences } from './references.ts'
import { restoreColons } from './restore-colons.ts'

type Syntax = NonNullable<Data['micromarkExtensions']>[number]

const BARE_LINKS = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']

function withoutBareLinksIn(syntax: Syntax): Syntax {
  const text = Object.entries(syntax.text ?? {}).map(([code, constructs]) => {
    const kept = [constructs ?? []].flat().filter(({ name = '' }) => !BARE_LINKS.includes(name))
    return [code, kept] as const
  })
  return { ...syntax, text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)) }
}

/**
 * Takes the links out of GFM that nobody marked as links (`www.example.it` in a sentence). A reader is served with words, not
 * with addresses: the check asks for `[words](https://…)`. It also nearly halves the time of every parse, here and in the check:
 * a construct that is only disabled still stops the parser at every letter that could begin an address.
 */
function withoutBareLinks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map(withoutBareLinksIn)
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .filter((extension) => extension.transforms === undefined)
}

const parser = remark().use(remarkGfm).use(remarkDirective).use(withoutBareLinks).freeze()

/**
 * Markdown to the one tree that both the check and the page are made from. The text must have passed `limits`:
 * some kilobytes of nested quotes overflow the stack of any CommonMark parser of this family.
 */
export function parse(markdown: string): Root {
  const tree = parser.parse(markdown)
  resolveReferences(tree)
  restoreColons(tree, markdown)
  return tree
}
