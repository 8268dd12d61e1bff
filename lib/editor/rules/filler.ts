import { FILLER } from '../lists/filler.ts'
import { doubting } from './rule.ts'

const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${FILLER.map((phrase) => phrase.replaceAll('’', "['’]")).join('|')})(?!\\p{L})`,
  'giu',
)

/** A ready-made phrase. */
export const filler = doubting('filler', 'una frase fatta', PATTERN, (found) => ({
  message: `«${found}» è una frase fatta`,
  remedy: 'di’ la cosa precisa, o togli',
}))
