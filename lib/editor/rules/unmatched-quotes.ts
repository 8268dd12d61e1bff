import { isProse, type Rule } from './rule.ts'

/** A « that nobody closes, a » that nobody opened. */
export const unmatchedQuotes: Rule = {
  name: 'unmatched-quotes',
  says: 'una «…» aperta e non chiusa',
  level: 'doubt',
  find: ({ kind, text }) => {
    if (!isProse(kind)) return []
    const open: number[] = []
    for (const { 0: mark, index } of text.matchAll(/[«»]/g)) {
      if (mark === '«') open.push(index)
      else if (open.pop() === undefined) {
        return [
          {
            at: index,
            length: 1,
            message: '«»» chiude una citazione mai aperta',
            remedy: 'aggiungi «, o toglila',
          },
        ]
      }
    }
    return open.map((at) => ({
      at,
      length: 1,
      message: 'la virgoletta « si apre e in questo capoverso non si chiude',
      remedy: 'aggiungi » dove finisce la citazione',
    }))
  },
}
