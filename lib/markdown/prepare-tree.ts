import type { Nodes, Root, RootContent } from 'mdast'
import { type Doors, doorOf } from '#lib/model/doors.ts'
import { walk } from './nodes.ts'

const EXTERNAL = /^(?:https?:)?\/\//i

/**
 * Readies the links for the page. They open where the reader is: no new windows. Those that leave the magazine say so with
 * `rel="external"`, which is what the word means in HTML; editors choose them, so nothing withholds trust from them.
 * A link that is all of a paragraph or of an item is no part of a sentence: it gets the height of a target.
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
      continue
    }
    const block = parents.at(-1)
    const alone = block?.type === 'paragraph' && block.children.length === 1
    node.data = {
      hProperties: {
        ...(EXTERNAL.test(node.url) && { rel: ['external'] }),
        ...(alone && { className: ['alone'] }),
      },
    }
  }
}

/**
 * Leads the links of a text through the magazine's doors, where these open. A page must not speak of a door that is not
 * there: the paragraph or the list item that holds a link to one is left out, then the heading that is left with nothing.
 */
export function openDoors(tree: Root, doors: Doors): void {
  const closed = new Set<string>()
  for (const { node } of walk(tree)) {
    if (node.type !== 'link' && node.type !== 'definition') continue
    const door = doorOf(node.url)
    if (!door) continue
    const opened = doors[door]
    if (opened !== undefined) node.url = opened
    else closed.add(node.type === 'link' ? node.url : `[${node.identifier}]`)
  }
  if (closed.size === 0) return

  const leads = (block: RootContent): boolean =>
    [...walk(block)].some(
      ({ node }) =>
        (node.type === 'link' && closed.has(node.url)) ||
        (node.type === 'linkReference' && closed.has(`[${node.identifier}]`)),
    )
  const gone = new Set<RootContent>()
  for (const block of tree.children) {
    if (block.type === 'list') block.children = block.children.filter((item) => !leads(item))
    if (block.type === 'list' ? block.children.length === 0 : leads(block)) gone.add(block)
  }
  tree.children = tree.children.filter(
    (block, at) => !gone.has(block) && !(block.type === 'heading' && isEmptied(tree.children, at, gone)),
  )
}

/** Whether all that stood under a heading, up to the next of its depth, is gone. */
function isEmptied(blocks: readonly RootContent[], at: number, gone: ReadonlySet<RootContent>): boolean {
  const [heading, ...after] = blocks.slice(at)
  const end = after.findIndex(
    (block) => block.type === 'heading' && heading?.type === 'heading' && block.depth <= heading.depth,
  )
  const under = (end < 0 ? after : after.slice(0, end)).filter(({ type }) => type !== 'heading')
  return under.length > 0 && under.every((block) => gone.has(block))
}

/** Whether all that a part of a text leads to is not out. */
function isClosed(part: Nodes, closed: ReadonlySet<string>): boolean {
  const links = [...walk(part)].flatMap(({ node }) => (node.type === 'link' ? [node.url] : []))
  return links.length > 0 && links.every((url) => closed.has(url.replace(/[?#].*$/s, '')))
}

/**
 * Takes out of `:::anche` what leads to nothing that is out: elsewhere a link that is closed leaves its words, but a suggestion
 * without its link is none. A block of which nothing stays goes whole, with «Leggi anche».
 */
export function closeSuggestions(tree: Root, closed: ReadonlySet<string>): void {
  if (closed.size === 0) return
  for (const { node, parents } of [...walk(tree)]) {
    if (node.type !== 'containerDirective' || node.name !== 'anche') continue
    for (const list of node.children) {
      if (list.type === 'list') list.children = list.children.filter((item) => !isClosed(item, closed))
    }
    const kept = node.children.filter((part) =>
      part.type === 'list' ? part.children.length > 0 : !isClosed(part, closed),
    )
    if (kept.length === node.children.length) continue
    node.children = kept
    const siblings: RootContent[] = parents.at(-1)?.children ?? []
    if (kept.length === 0) siblings.splice(siblings.indexOf(node), 1)
  }
}
