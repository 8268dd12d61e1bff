import type { Nodes } from 'mdast'
import { walk } from './nodes.ts'
import { parse } from './parse-markdown.ts'

/** The address to write in place of one that is meant; null for a link that is to be its words alone; undefined to leave it as it is. */
type Change = (url: string) => string | null | undefined

type Edit = { readonly from: number; readonly to: number; readonly text: string }

/** An address as Markdown takes it in any place: one that holds a bracket stands between `<>`. */
const written = (url: string, bracketed: boolean): string =>
  bracketed || /[()]/.test(url) ? `<${url}>` : url

/** Cuts away what stands around the words of a link, and a definition whole. */
function wordsAlone(node: Nodes): readonly Edit[] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset]
  if (from === undefined || to === undefined) return []
  const children = 'children' in node ? node.children : []
  const first = children[0]?.position?.start.offset ?? to
  const last = children.at(-1)?.position?.end.offset ?? to
  return [
    { from, to: first, text: '' },
    { from: last, to, text: '' },
  ]
}

/**
 * A text with other addresses in its links, images and definitions, and not a sign changed anywhere else (in code least of
 * all). `change` gets an address as it is meant and gives one without spaces and `<>`, as `URL` makes them. The text
 * must have passed the check.
 */
export function readdress(markdown: string, change: Change): string {
  const edits = Array.from(walk(parse(markdown)), ({ node }): readonly Edit[] => {
    if (!('url' in node)) return []
    const url = change(node.url)
    if (url === null) return wordsAlone(node)
    const place = node.data?.destination
    return place && url !== undefined ? [{ ...place, text: written(url, markdown[place.from] === '<') }] : []
  }).flat()
  let text = ''
  let at = 0
  // The image in the label of a link is written before the link's own address, and walked after it.
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    text += markdown.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return text + markdown.slice(at)
}
