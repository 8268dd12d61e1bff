import type { ListItem } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Fault } from '#lib/model/fault.ts'
import { slugify } from '#lib/model/slug.ts'
import { contentsOf } from '../blocks.ts'
import { formMessages } from '../form-messages.ts'
import { entriesOf, termOf } from '../glossary.ts'
import { leadOfItem } from '../lead.ts'
import { plainText, startOf } from '../nodes.ts'

/** A `:::glossario`: one list, each item a term in bold, a colon and what it means. That a term comes back: `termsTwice`. */
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
