import type { ListItem, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Fault } from '#lib/model/fault.ts'
import { slugify } from '#lib/model/slug.ts'
import { contentsOf } from '../blocks.ts'
import { formMessages } from '../form-messages.ts'
import { plainText, startOf, walk } from '../nodes.ts'
import { leadOfItem } from './lead.ts'

/** The entries of a `:::glossario`: the items of its lists. */
export const entriesOf = (directive: ContainerDirective): readonly ListItem[] =>
  contentsOf(directive).rest.flatMap((child) => (child.type === 'list' ? child.children : []))

/** The words that an entry explains. */
function termOf(entry: ListItem): string {
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

/** A `:::glossario`: one list, each item a term in bold, a colon and what it means. Terms that are there twice are found by `termsTwice`. */
export function glossaryFaults(directive: ContainerDirective): Fault[] {
  const [list, ...others] = contentsOf(directive).rest
  if (list?.type !== 'list' || list.ordered || others.length > 0)
    return [{ ...startOf(directive), ...formMessages.glossaryBlock() }]
  return entriesOf(directive).flatMap(entryFaults)
}

function entryFaults(entry: ListItem): Fault[] {
  const lead = leadOfItem(entry)
  const [line, ...more] = entry.children
  const at = startOf(entry)
  if (lead?.sign !== ':' || lead.text === '')
    return [{ ...at, ...formMessages.glossaryEntry(line ? plainText(line) : '') }]
  const isEmpty = lead.rest.map(plainText).join('').trim() === '' && more.length === 0
  return isEmpty ? [{ ...at, ...formMessages.glossaryEmpty(lead.text) }] : []
}

/** Terms that a text explains twice, in one glossary or in two: a link would not know where to lead. */
export function termsTwice(glossaries: readonly ContainerDirective[]): Fault[] {
  const seen = new Set<string>()
  return glossaries.flatMap(entriesOf).flatMap((entry) => {
    const term = termOf(entry)
    const slug = slugify(term)
    const isSecond = slug !== '' && seen.has(slug)
    seen.add(slug)
    return isSecond ? [{ ...startOf(entry), ...formMessages.glossaryTwice(term) }] : []
  })
}
