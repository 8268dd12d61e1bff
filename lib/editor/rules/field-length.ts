import type { Rule } from './rule.ts'

/** The most characters that the guide gives a sommario and a sentence of «In breve». */
const MOST: Readonly<Record<string, number>> = { dek: 150, summary: 140 }

/** A sommario, or a sentence of «In breve», that is longer than its place. */
export const fieldLength: Rule = {
  name: 'field-length',
  says: 'un sommario oltre i 150 caratteri, una frase di «In breve» oltre i 140',
  level: 'doubt',
  find: ({ key = '', text }) => {
    const most = MOST[key]
    if (most === undefined || text.length <= most) return []
    const message = `«${key}» ha ${text.length} caratteri: al massimo ne vuole ${most}`
    // Said where the text begins: a slip further on is another matter.
    return [{ at: 0, length: 1, message, remedy: 'accorcialo' }]
  },
}
