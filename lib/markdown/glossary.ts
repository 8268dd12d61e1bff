import type { ListItem, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { slugify } from '#lib/model/slug.ts'
import { contentsOf } from './blocks.ts'
import { leadOfItem } from './lead.ts'
import { plainText, walk } from './nodes.ts'

/** The entries of a `:::glossario`: the items of its lists. */
export const entriesOf = (directive: ContainerDirective): readonly ListItem[] =>
  contentsOf(directive).rest.flatMap((child) => (child.type === 'list' ? child.children : []))

/** The words that an entry explains. */
export function termOf(entry: ListItem): string {
  const [line] = entry.children
  return leadOfItem(entry)?.text ?? (line ? plainText(line) : '')
}

/**
 * The id of every entry of every glossary, so that it can be linked: `voce-margine`. `taken` are the ids of the headings,
 * one of which may read the same; the check refuses a term explained twice, and here the second is numbered.
 */
export function termIds(tree: Root, taken: Iterable<string>): ReadonlyMap<ListItem, string> {
  const ids = new Map<ListItem, string>()
  const uses = new Map([...taken].map((id) => [id, 1]))
  for (const { node } of walk(tree)) {
    if (node.type !== 'containerDirective' || node.name !== 'glossario') continue
    for (const entry of entriesOf(node)) {
      const id = `voce-${slugify(termOf(entry)) || ids.size + 1}`
      const use = (uses.get(id) ?? 0) + 1
      uses.set(id, use)
      // With two hyphens: no other term has such a slug.
      ids.set(entry, use === 1 ? id : `${id}--${use}`)
    }
  }
  return ids
}
