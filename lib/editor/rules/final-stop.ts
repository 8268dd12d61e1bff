import type { Kind } from '../prose/segment.ts'
import type { Rule } from './rule.ts'

const ASKED: ReadonlySet<Kind> = new Set(['paragraph', 'sentence'])

/** A paragraph or a sentence of the front matter that does not end. */
export const finalStop: Rule = {
  name: 'final-stop',
  says: 'una frase che finisce senza punto',
  level: 'doubt',
  find: ({ kind, text }) => {
    if (!ASKED.has(kind)) return []
    const end = text.replace(/[\s\u2063]+$/u, '')
    if (!/\p{L}/u.test(end) || /[.!?…:;][»”’)"']*$/u.test(end)) return []
    const at = Math.max(0, end.length - 1)
    return [{ at, length: 1, message: 'la frase finisce senza punto', remedy: 'aggiungilo' }]
  },
}
