import { FOREIGN } from '../lists/foreign.ts'
import { doubting } from './rule.ts'

const WORDS = Object.keys(FOREIGN)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${WORDS})(?![\\p{L}\\p{N}-])`, 'giu')
const HINT = new RegExp(WORDS, 'i')

/** A foreign word that is in no Italian dictionary, without its language: screen readers would read it as Italian. */
export const foreignWord = doubting(
  'foreign-word',
  'una parola straniera non segnata con «:lang»',
  PATTERN,
  (found, { key }) => ({
    message: `«${found}» è una parola straniera non segnata`,
    remedy:
      key === undefined
        ? `scrivi «:lang[${found}]{${FOREIGN[found.toLowerCase()] ?? 'en'}}», o la parola italiana`
        : 'qui la lingua non si può segnare: usa la parola italiana',
  }),
  HINT,
)
