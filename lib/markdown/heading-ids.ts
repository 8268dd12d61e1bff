import type { Heading, Root } from 'mdast'
import { slugify } from '#lib/model/slug.ts'
import { plainText, walk } from './nodes.ts'

/** Ids of the page itself: one word (`contenuto`, `fonti`) or one word and a number (`nota-1`). */
const OURS = /^[a-z0-9]*(?:-\d+)?$/

/**
 * The id of every heading. It is the slug of its words: `il-conto-su-un-foglio`. A slug of one word, or of one word and
 * a number, gets `parte-` before it: so an id of the text always holds a hyphen, which no name of the DOM does
 * (`constructor`, `location`: an element with such an id would shadow it), and it never meets an id of the page.
 * Repeated headings are numbered from 2.
 */
export function headingIds(tree: Root): ReadonlyMap<Heading, string> {
  const ids = new Map<Heading, string>()
  const taken = new Set<string>()
  const uses = new Map<string, number>()
  for (const { node } of walk(tree)) {
    if (node.type !== 'heading') continue
    const slug = slugify(plainText(node))
    const base = OURS.test(slug) ? `parte-${slug || ids.size + 1}` : slug
    let id = base
    // The count is kept by slug: 256 kB of equal headings must not be compared with one another.
    for (let use = uses.get(base) ?? 1; taken.has(id); use += 1) {
      id = `${base}-${use + 1}`
      uses.set(base, use + 1)
    }
    taken.add(id)
    ids.set(node, id)
  }
  return ids
}
