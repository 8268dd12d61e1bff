import { FILLER } from '../lists/filler.ts'
import { doubting } from './rule.ts'

const PHRASES = FILLER.map((phrase) => phrase.replaceAll('’', "['’]")).join('|')
const PATTERN = new RegExp(`(?<!\\p{L})(?:${PHRASES})(?!\\p{L})`, 'giu')
const HINT = new RegExp(PHRASES, 'i')

/** A ready-made phrase. */
export const filler = doubting(
  'filler',
  'una frase fatta',
  PATTERN,
  (found) => ({ message: `«${found}» è una frase fatta`, remedy: 'di’ la cosa precisa, o togli' }),
  HINT,
)
