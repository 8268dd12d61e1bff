import type { Kind } from '../prose/segment.ts'
import { type Rule, trimEnd } from './rule.ts'

const ASKED: ReadonlySet<Kind> = new Set(['paragraph', 'sentence'])

/** As many signs as may close a sentence: a pattern for the end of a text is tried from its beginning. */
const CLOSING = 8

/** A paragraph or a sentence of the front matter that does not end. */
export const finalStop: Rule = {
  name: 'final-stop',
  says: 'una frase che finisce senza punto',
  level: 'doubt',
  find: ({ kind, text }) => {
    // The opening of a block, mistyped: the check of the content says it.
    if (!ASKED.has(kind) || text.startsWith('::')) return []
    const end = trimEnd(text)
    if (!/\p{L}/u.test(end) || /[.!?…:;][»”’)"']*$/.test(end.slice(-CLOSING))) return []
    const at = Math.max(0, end.length - 1)
    return [{ at, length: 1, message: 'la frase finisce senza punto', remedy: 'aggiungilo' }]
  },
}
