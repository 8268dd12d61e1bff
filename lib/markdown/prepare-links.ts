import type { Root, RootContent } from 'mdast'
import { walk } from './nodes.ts'

const EXTERNAL = /^(?:https?:)?\/\//i

/**
 * Readies the links for the page. They open where the reader is: no new windows. Those that leave the magazine say so with
 * `rel="external"`, which is what the word means in HTML; editors choose them, so nothing withholds trust from them.
 * Of two links inside each other (`[a <https://b>](c)`) the outer one stays: browsers would break such a pair apart.
 * Links to `closed` addresses, which are not out, become their words.
 */
export function prepareLinks(tree: Root, closed: ReadonlySet<string> = new Set()): void {
  // The innermost first, so that what is taken out of a link has been readied.
  for (const { node, parents } of [...walk(tree)].reverse()) {
    if (node.type !== 'link') continue
    const isClosed = closed.has(node.url.replace(/[?#].*$/s, ''))
    if (isClosed || parents.some((parent) => parent.type === 'link')) {
      const siblings: RootContent[] = parents.at(-1)?.children ?? []
      siblings.splice(siblings.indexOf(node), 1, ...node.children)
    } else if (EXTERNAL.test(node.url)) node.data = { hProperties: { rel: ['external'] } }
  }
}
