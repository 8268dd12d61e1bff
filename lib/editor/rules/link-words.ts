import { MARK } from '../prose/segment.ts'
import type { Rule } from './rule.ts'

const EMPTY =
  /^(?:clicca(?:te)? qui|clicca|qui|qua|link|questo link|questa pagina|leggi|leggi tutto|leggi qui|continua|vai|scopri(?: di più)?)$/u

/** «clicca qui»: whoever goes from link to link hears only that. */
export const linkWords: Rule = {
  name: 'link-words',
  says: 'un collegamento che dice «qui» o «clicca qui»',
  level: 'doubt',
  find: ({ kind, text }) => {
    if (kind !== 'link') return []
    const words = text
      .replaceAll(MARK, '')
      .replace(/[\s.,;:!?…»«]+/g, ' ')
      .trim()
    if (!EMPTY.test(words.toLowerCase())) return []
    const message = `«${words}» non dice dove porta il link`
    return [
      { at: 0, length: text.length, message, remedy: 'scrivi fra quadre che cosa si trova dall’altra parte' },
    ]
  },
}
