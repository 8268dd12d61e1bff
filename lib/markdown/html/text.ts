import type { Element, ElementContent } from 'hast'
import type { FootnoteReference, Image, Paragraph } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { languageOf } from '../blocks.ts'
import { captionOf, pictureOf } from '../nodes.ts'
import { noteLine } from '../notes.ts'
import { element, type Scope, type State, text } from './scope.ts'

/** A paragraph, or the figure that stands in its place when it holds an image and nothing else. */
export function paragraph(scope: Scope, state: State, node: Paragraph): Element | undefined {
  const picture = pictureOf(node)
  if (picture) return figure(scope, picture)
  const children = state.all(node)
  const opening = scope.opening === node ? { className: ['opening'] } : {}
  return element('p', opening, scope.ending === node ? marked(children) : children)
}

/** An `img` with the size of its file, so that nothing moves when it arrives; nothing for an unknown image. */
export function image(scope: Scope, node: Image): Element | undefined {
  const known = scope.image(node.url)
  return known && element('img', { ...known, alt: node.alt ?? '', loading: 'lazy', decoding: 'async' })
}

function figure(scope: Scope, node: Image): Element | undefined {
  const img = image(scope, node)
  if (!img) return undefined
  const { caption, credit } = captionOf(node)
  const words: ElementContent[] = [
    ...(caption ? [text(caption)] : []),
    ...(caption && credit ? [text(' ')] : []),
    ...(credit ? [element('span', { className: ['credit'] }, [text(credit)])] : []),
  ]
  return element('figure', { className: ['picture'] }, [
    img,
    ...(words.length > 0 ? [element('figcaption', {}, words)] : []),
  ])
}

/** The mark that closes a text: CSS draws it after what this element holds. */
function endMark(children: ElementContent[] = []): Element {
  return element('span', { className: ['end-mark'] }, children)
}

/** Holds the last word together with the mark, so that the mark never begins a line alone. */
function marked(children: ElementContent[]): ElementContent[] {
  const last = children.at(-1)
  if (last?.type !== 'text') return [...children, endMark()]
  const trimmed = last.value.trimEnd()
  // A non-breaking space does not end the word: «90 €» stays whole.
  const from = Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf('\n')) + 1
  return [...children.slice(0, -1), text(trimmed.slice(0, from)), endMark([text(trimmed.slice(from))])]
}

/** A reference to a note; the first one is followed by the note itself, for the margin. A misplaced one gives nothing. */
export function noteReference(scope: Scope, state: State, node: FootnoteReference): ElementContent[] {
  const note = scope.notes.references.get(node)
  if (!note) return []
  const number = String(note.number)
  const link = element(
    'a',
    {
      className: ['note-ref'],
      href: `#nota-${number}`,
      ...(note.first && { id: `rinvio-${number}` }),
      ariaLabel: `Nota ${number}`,
      ...scope.ourLanguage,
    },
    [text(number)],
  )
  if (!note.first) return [link]
  const words = state.all({ type: 'paragraph', children: noteLine(note) })
  const label = element('b', {}, [text(number)])
  return [link, element('span', { className: ['sidenote'], role: 'note' }, [label, text(' '), ...words])]
}

/** A word of another language. `i` is HTML's element for it, and Italian sets foreign words in italics. */
export function foreignWord(state: State, node: TextDirective): ElementContent[] {
  const lang = languageOf(node)
  return lang === undefined ? state.all(node) : [element('i', { lang }, state.all(node))]
}
