import type { ElementContent } from 'hast'
import type { FootnoteReference } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { languageOf } from '../blocks.ts'
import { noteLine } from '../notes.ts'
import { element, type State, text } from './hast.ts'
import type { Scope } from './scope.ts'

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
