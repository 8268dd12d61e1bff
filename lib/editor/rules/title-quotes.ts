import type { Rule } from './rule.ts'

/** Straight quotes in a title: they travel to feeds, tabs and share texts, and in YAML they are escapes. */
export const titleQuotes: Rule = {
  name: 'title-quotes',
  says: 'le virgolette dritte in un titolo',
  level: 'doubt',
  find: ({ kind, text }) =>
    kind === 'title' && text.includes('"')
      ? [
          {
            at: text.indexOf('"'),
            length: 1,
            message: 'nel titolo ci sono virgolette dritte',
            remedy: 'scrivi «…»',
          },
        ]
      : [],
}
