import { missingSign } from '#lib/art/signs.ts'
import { MARK, OTHER } from '../prose/segment.ts'
import type { Rule } from './rule.ts'

/** What the images of link previews set in large letters. */
const SET = new Set(['title', 'name', 'a', 'b', 'subtitle'])

/** A sign that the letters of link previews do not have: their image goes out without the words it stands in. */
export const shareLetters: Rule = {
  name: 'share-letters',
  says: 'nel titolo, un segno che l’immagine da condividere non sa disegnare',
  level: 'doubt',
  find: ({ key = '', text }) => {
    const sign = SET.has(key) ? missingSign(text.replaceAll(MARK, '').replaceAll(OTHER, '')) : undefined
    if (sign === undefined) return []
    return [
      {
        at: Math.max(0, text.indexOf(sign)),
        length: sign.length,
        message: `l’immagine da condividere non sa disegnare «${sign}», e uscirà senza queste parole`,
        remedy: 'scrivilo a parole, se si può; altrimenti va bene così',
      },
    ]
  },
}
