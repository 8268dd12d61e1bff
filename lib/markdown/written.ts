import type { Nodes } from 'mdast'
import { walk } from './nodes.ts'

/** What stands for something that is not prose (code, an address, an escaped sign): no rule matches it. */
export const OTHER = '\uFFFC'
/** What stands for a mark of Markdown (`**`, `[`, the `>` before a line): nothing that a reader sees. */
export const MARK = '\u2063'

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i

/**
 * Lays the value of a text node over its source, which may hold more: the `>` before a line, a backslash, an entity.
 * Gives a text as long as the source. What cannot be explained is masked to the end: nothing is said on a guess.
 */
function align(source: string, value: string): string {
  if (source === value) return source
  let masked = ''
  let read = 0
  let last = ''
  const put = (text: string): void => {
    masked += text
    last = text.at(-1) ?? last
  }
  while (masked.length < source.length) {
    const at = masked.length
    const here = source[at] ?? ''
    const wanted = value[read]
    if (wanted === undefined) return masked + MARK.repeat(source.length - at)
    const entity = here === '&' ? ENTITY.exec(source.slice(at, at + 34))?.[0] : undefined
    if (entity && !value.startsWith(entity, read)) {
      put(OTHER.repeat(entity.length))
      // One entity may stand for two code units.
      read += (value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1
    } else if (here === '\\' && source[at + 1] === wanted) {
      put(OTHER.repeat(2))
      read += 1
    } else if (here === wanted) {
      put(here)
      read += 1
    } else if (last === '\n' || last === MARK || /[ \t]/.test(here)) {
      // Indentation and quote marks after a line end, spaces before one.
      put(MARK)
    } else return masked + OTHER.repeat(source.length - at)
  }
  return masked
}

const rangeOf = ({ position }: Nodes): readonly [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
]

/**
 * A block of text as it stands, as long as its source: marks that took effect are masked, code and images are sealed, and so are
 * foreign words unless they are asked for. A sign of Markdown that is still there is one that a reader sees.
 */
export function writtenIn(block: Nodes, markdown: string, withForeign = false): string {
  const [start, end] = rangeOf(block)
  let mask = ''
  const hideTo = (offset: number) => {
    const hidden = markdown.slice(start + mask.length, offset)
    mask += hidden.includes('\n') ? hidden.replace(/[^\n]/g, MARK) : MARK.repeat(hidden.length)
  }
  for (const { node, parents } of walk(block)) {
    const [from, to] = rangeOf(node)
    const foreign = !withForeign && [node, ...parents].some(({ type }) => type === 'textDirective')
    const sealed = node.type === 'inlineCode' || node.type === 'image'
    if (node.type !== 'text' && !sealed && !foreign) continue
    // What stands in a foreign word is sealed with it.
    if (from < start + mask.length) continue
    hideTo(from)
    mask +=
      node.type === 'text' && !foreign ? align(markdown.slice(from, to), node.value) : OTHER.repeat(to - from)
  }
  hideTo(end)
  return mask
}
