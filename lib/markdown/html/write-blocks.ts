import type { Element, ElementContent } from 'hast'
import type { FootnoteReference, Heading, Image, Paragraph, Table } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import type { Options } from 'remark-html'
import { BLOCKS, type Block, contentsOf } from '../blocks.ts'
import { chart, table } from './figures.ts'
import { element, type Scope, type State, text } from './scope.ts'
import { foreignWord, image, noteReference, paragraph } from './text.ts'
import { checklist, commentary, dialogue, flow, glossary, inline, suggestion } from './write-forms.ts'
import { quiz } from './write-quiz.ts'

type Write = (scope: Scope, state: State, node: ContainerDirective) => ElementContent[]

const writers: Record<Block, Write> = {
  stacco: (_, state, node) => [pullQuote(state, node)],
  pratica: (scope, state, node) => [practice(scope, state, node)],
  tabella: captioned,
  grafico: (_, state, node) => [chart(state, node)],
  dialogo: (scope, state, node) => [dialogue(scope, state, node)],
  glossario: (scope, state, node) => [glossary(scope, state, node)],
  scheda: (scope, state, node) => [checklist(scope, state, node)],
  quiz: (scope, state, node) => [quiz(scope, state, node)],
  commento: (scope, state, node) => [commentary(scope, state, node)],
  anche: (scope, state, node) => [suggestion(scope, state, node)],
}

/** A block opened with `:::`. One of another name leaves what it holds (the check refuses it). */
function block(scope: Scope, state: State, node: ContainerDirective): ElementContent[] {
  const name = BLOCKS.find((known) => known === node.name)
  return name === undefined ? state.all(node) : writers[name](scope, state, node)
}

/** A line of the text, large; what follows the ` | ` is its second voice. */
function pullQuote(state: State, node: ContainerDirective): Element {
  const lines = contentsOf(node).rest.flatMap((child) =>
    child.type === 'paragraph' ? [element('p', {}, inTwoVoices(state.all(child)))] : [],
  )
  return element('div', { className: ['pull-quote'] }, lines)
}

function inTwoVoices(children: ElementContent[]): ElementContent[] {
  const at = children.findIndex((child) => child.type === 'text' && child.value.includes(' | '))
  const turn = children[at]
  if (turn?.type !== 'text') return children
  const [first = '', ...rest] = turn.value.split(' | ')
  const second = [text(rest.join(' | ')), ...children.slice(at + 1)]
  return [...children.slice(0, at), text(`${first} `), element('em', {}, second)]
}

/** The steps that a reader can take on Monday. Its title is an h2: the box may stand in a text without headings. */
function practice(scope: Scope, state: State, node: ContainerDirective): Element {
  const { title, rest } = contentsOf(node)
  const id = scope.nextId('pratica')
  const heading =
    title.length > 0
      ? element('h2', { id }, inline(state, title))
      : element('h2', { id, ...scope.ourLanguage }, [text('In pratica')])
  const body = flow(state, rest)
  return element('aside', { className: ['practice'], ariaLabelledBy: [id] }, [heading, ...body])
}

/** A table with its caption. */
function captioned(scope: Scope, state: State, node: ContainerDirective): ElementContent[] {
  const { title, rest } = contentsOf(node)
  const caption = inline(state, title)
  return rest.flatMap((child) => (child.type === 'table' ? [table(scope, state, child, caption)] : []))
}

/** The nodes that we write ourselves; the rest (emphasis, links, lists, quotes, code, rules) is remark-html's. */
export function handlers(scope: Scope): NonNullable<Options['handlers']> {
  return {
    heading: (state: State, node: Heading) => heading(scope, state, node),
    paragraph: (state: State, node: Paragraph) => paragraph(scope, state, node),
    image: (_: State, node: Image) => image(scope, node),
    table: (state: State, node: Table) => table(scope, state, node),
    footnoteReference: (state: State, node: FootnoteReference) => noteReference(scope, state, node),
    textDirective: (state: State, node: TextDirective) => foreignWord(state, node),
    containerDirective: (state: State, node: ContainerDirective) => block(scope, state, node),
    leafDirective: (state: State, node: LeafDirective) => state.all(node),
  }
}

/** A heading of the text: h2 or h3, since the page's title is the only h1 and the check refuses deeper ones. */
function heading(scope: Scope, state: State, node: Heading): Element {
  const id = scope.headingIds.get(node)
  return element(node.depth <= 2 ? 'h2' : 'h3', id === undefined ? {} : { id }, state.all(node))
}
