import { straightPairs } from './quote-pairs.ts'
import { isProse, type Match, type Rule } from './rule.ts'

/** "così" → «così», and “così” inside guillemets. Marks that do not pair are only pointed at. */
export const straightQuotes: Rule = {
  name: 'straight-quotes',
  says: 'le virgolette dritte invece di «…»',
  level: 'fault',
  find: ({ kind, text, verbatim }) => {
    if (!isProse(kind) || kind === 'title' || !text.includes('"')) return []
    const message = 'le virgolette dritte sono quelle della macchina da scrivere'
    const pairs = verbatim ? straightPairs(text) : undefined
    if (!pairs)
      return [
        { at: text.indexOf('"'), length: 1, message, remedy: 'scrivi «…», o “…” se sono già dentro «»' },
      ]
    return pairs.map(({ open, close, inner }): Match => {
      const [first, last] = inner ? ['“', '”'] : ['«', '»']
      return {
        at: open,
        length: 1,
        message,
        remedy: `scrivi ${first}…${last}`,
        edits: [
          { at: open, length: 1, text: first },
          { at: close, length: 1, text: last },
        ],
      }
    })
  },
}
