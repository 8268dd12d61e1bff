import type { YAMLError } from 'yaml'
import type { Said } from '#lib/model/fault.ts'
import { frontMatter } from './messages/front-matter.ts'
import { type Entry, entryAt } from './yaml-causes.ts'

/** A key between signs of Markdown. */
const MARKED = /^[*`]+([\w-]+)[*`]+\s*:/

/** A value that begins with an asterisk: a list or a key as in Markdown, or a text. */
export function starred(key: string | undefined, value: string): Said {
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

/** An error of the parser in the words of the check: what an editor wrote there, and the remedy. */
export function said(error: YAMLError, source: string): Said {
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
