import type { Root, RootContent } from 'mdast'
import { type Doors, doorOf } from '#lib/model/doors.ts'
import { walk } from './nodes.ts'

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
