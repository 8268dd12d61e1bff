import type { Element, ElementContent } from 'hast'
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { readDialogue } from '../blocks/dialogue.ts'
import { entriesOf } from '../blocks/glossary.ts'
import { type Lead, leadOfItem } from '../blocks/lead.ts'
import { readCommentary } from '../blocks/other-blocks.ts'
import { contentsOf } from '../blocks.ts'
import { element, type Scope, type State, text } from './scope.ts'

/** Words that may hold marks. */
export const inline = (state: State, children: readonly PhrasingContent[]): ElementContent[] =>
  state.all({ type: 'paragraph', children: [...children] })

/** Paragraphs, lists and the like, one after the other. */
export const flow = (
  state: State,
  children: readonly (BlockContent | DefinitionContent)[],
): ElementContent[] => state.all({ type: 'blockquote', children: [...children] })

/** A line in bold above a block, with the id by which the block is called. It reads as one in a feed, too, without our styles. */
function titleLine(id: string, words: ElementContent[], ours: { readonly lang?: 'it' } = {}): Element {
  return element('p', { className: ['figure-title'], id, ...ours }, [element('b', {}, words)])
}

/** The title of a block that may have none: the line, and what points at it. */
function named(scope: Scope, state: State, node: ContainerDirective) {
  const { title } = contentsOf(node)
  if (title.length === 0) return { line: [], name: {} }
  const id = scope.nextId(node.name)
  return { line: [titleLine(id, inline(state, title))], name: { role: 'group', ariaLabelledBy: [id] } }
}

/** The name of who speaks, and what is said. */
function spoken(state: State, { head, sign, rest }: Lead): Element {
  const name = element('b', {}, [...inline(state, head), text(sign)])
  return element('p', {}, [name, ...(rest.length > 0 ? [text(' '), ...inline(state, rest)] : [])])
}

/**
 * A conversation, one item a speech. Not a `dl`: the standard says that names are no terms. Nobody speaks in what stands before
 * the first name (the check refuses it), and it is not lost.
 */
export function dialogue(scope: Scope, state: State, node: ContainerDirective): Element {
  const { line, name } = named(scope, state, node)
  const { speeches, nobody } = readDialogue(node)
  const items = speeches.map(({ lead, more }) =>
    element('li', {}, [spoken(state, lead), ...flow(state, more)]),
  )
  const list = items.length > 0 ? [element('ul', {}, items)] : []
  return element('div', { className: ['dialogue'], ...name }, [...line, ...flow(state, nobody), ...list])
}

/** Terms and what they mean; each has an id, so that it can be linked. */
export function glossary(scope: Scope, state: State, node: ContainerDirective): Element {
  const { line, name } = named(scope, state, node)
  const entries = entriesOf(node).map((entry) => {
    const lead = leadOfItem(entry)
    const [first, ...more] = entry.children
    const head: readonly PhrasingContent[] = lead?.head ?? (first?.type === 'paragraph' ? first.children : [])
    const words = element('p', {}, inline(state, lead?.rest ?? []))
    return element('div', {}, [
      element('dt', { id: scope.termIds.get(entry) }, inline(state, head)),
      element('dd', {}, [...(words.children.length > 0 ? [words] : []), ...flow(state, more)]),
    ])
  })
  return element('div', { className: ['glossary'], ...name }, [...line, element('dl', {}, entries)])
}

/** Things to tick off, on paper; its title is an h2, as that of «In pratica». */
export function checklist(scope: Scope, state: State, node: ContainerDirective): Element {
  const { title, rest } = contentsOf(node)
  const id = scope.nextId('scheda')
  const heading = element('h2', { id }, inline(state, title))
  return element('aside', { className: ['checklist'], ariaLabelledBy: [id] }, [heading, ...flow(state, rest)])
}

/** A document and what is to be said of it: two columns where there is room. */
export function commentary(scope: Scope, state: State, node: ContainerDirective): Element {
  const { line, name } = named(scope, state, node)
  const { quote, source, notes } = readCommentary(node)
  const document = [...(quote ? [quote] : []), ...(source ? [source] : [])]
  return element('div', { className: ['figure', 'commentary'], ...name }, [
    ...line,
    element('div', { className: ['document'] }, flow(state, document)),
    element('div', { className: ['remarks'] }, flow(state, notes)),
  ])
}

/** «Leggi anche», and which pieces. */
export function suggestion(scope: Scope, state: State, node: ContainerDirective): Element {
  const label = titleLine(scope.nextId('anche'), [text('Leggi anche')], scope.ourLanguage)
  return element('div', { className: ['suggestion'] }, [label, ...flow(state, contentsOf(node).rest)])
}
