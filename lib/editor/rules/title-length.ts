import { parseTitle } from '#lib/model/title.ts'
import type { Rule } from './rule.ts'

/** What a search result and a browser's tab show before they cut. */
const MOST = 60

/** A title that results and tabs would cut. */
export const titleLength: Rule = {
  name: 'title-length',
  says: 'un titolo più lungo di 60 caratteri',
  level: 'doubt',
  find: ({ kind, text }) => {
    const { length } = parseTitle(text).text
    const message = `il titolo ha ${length} caratteri: oltre ${MOST} i motori di ricerca lo tagliano`
    return kind === 'title' && length > MOST
      ? // Said where the text begins: a slip further on is another matter.
        [{ at: 0, length: 1, message, remedy: 'accorcialo' }]
      : []
  },
}
