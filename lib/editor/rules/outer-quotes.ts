import { insideGuillemets } from './quote-pairs.ts'
import { isProse, type Rule } from './rule.ts'

/** “così” → «così»: the high marks are for a quotation inside another. */
export const outerQuotes: Rule = {
  name: 'outer-quotes',
  says: 'le virgolette alte “…” fuori da «…»',
  level: 'fault',
  find: ({ kind, text }) =>
    isProse(kind)
      ? [...text.matchAll(/“[^“”«»]*”/g)].flatMap(({ 0: found, index }) =>
          insideGuillemets(text, index)
            ? []
            : [
                {
                  at: index,
                  length: 1,
                  message: 'le virgolette alte stanno solo dentro quelle basse',
                  remedy: 'scrivi «…»',
                  edits: [
                    { at: index, length: 1, text: '«' },
                    { at: index + found.length - 1, length: 1, text: '»' },
                  ],
                },
              ],
        )
      : [],
}
