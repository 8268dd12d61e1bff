import { mending } from './rule.ts'
import { opensSingleQuote } from './single-quote.ts'

/** Only words that are never cut short: po’, be’, fa’, va’, di’ keep their apostrophe. */
const WORDS = 'per|poi|affin|ben|fin|non|cosic|sic|giac|anzi|pur'
  .split('|')
  .map((stem) => `${stem}che`)
  .concat('piu', 'giu', 'gia', 'cosi', 'cioe', 'caffe', 'pero', 'cio', 'puo', 'sara', 'avra', 'fara', 'potra')
  .concat('dovra', 'verra', 'andra', 'dira', 'lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi')
  .join('|')

const ACCENTED: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' }

function accented(word: string): string {
  const last = word.slice(-1)
  const letter = /che$/i.test(word) ? 'é' : (ACCENTED[last.toLowerCase()] ?? last)
  return word.slice(0, -1) + (last === last.toLowerCase() ? letter : letter.toUpperCase())
}

/** «perche'», «citta'», «piu'» → «perché», «città», «più». */
export const apostropheForAccent = mending(
  'apostrophe-for-accent',
  '«perche’», «citta’» invece di «perché», «città»',
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${WORDS}|(?:\\p{L}*[ie]t|citt|libert|povert|realt|lealt|volont|facolt|difficolt)a)['’´\`](?!\\p{L})`,
      'giu',
    ),
    hint: /[aeiou]['’´`](?!\p{L})/iu,
    fix: (found, { text }, at) => (opensSingleQuote(text, at) ? undefined : accented(found.slice(0, -1))),
    why: (found) => `«${found}» ha un apostrofo al posto dell’accento`,
  },
)
