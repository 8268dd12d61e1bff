import { LOST } from './lost-accents.ts'
import { LOST_VERBS } from './lost-verbs.ts'
import { opensSingleQuote } from './quotes.ts'
import { mending, pointing, type Rule } from './rule.ts'

const MARKED: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' }
const PLAIN: Readonly<Record<string, string>> = { à: 'a', ì: 'i', ò: 'o', ù: 'u' }
const GRAVE: Readonly<Record<string, string>> = { á: 'à', é: 'è', í: 'ì', ó: 'ò', ú: 'ù' }

/** A word with another last letter, small or capital as the one that it had. */
function ending(word: string, letters: Readonly<Record<string, string>>): string {
  const last = word.slice(-1)
  const small = last.toLowerCase()
  const letter = letters[small] ?? small
  return word.slice(0, -1) + (last === small ? letter : letter.toUpperCase())
}

/** An Italian word with the accent on its last vowel that it must have lost: «perche» → «perché», «citta» → «città». */
export const accented = (word: string): string =>
  ending(word, /(?:ch|^[ns])e$/i.test(word) ? { e: 'é' } : MARKED)

/** Only words that are never cut short: po’, be’, fa’, va’, di’ keep their apostrophe. */
const WORDS = 'per|poi|affin|ben|fin|non|cosic|sic|giac|anzi|pur'
  .split('|')
  .map((stem) => `${stem}che`)
  .concat('piu giu gia cosi cioe caffe pero cio puo si lunedi martedi mercoledi giovedi venerdi'.split(' '))
  .concat('virtu tribu gioventu schiavitu servitu lassu laggiu quaggiu quassu falo meta bonta'.split(' '))
  .join('|')
const ABSTRACT = '\\p{L}*[ie]t|citt|libert|povert|realt|lealt|volont|facolt|difficolt'
/** The future tense: farà, andrò. */
const FUTURE = '\\p{L}+(?:[aei]r|[dvtr]r)'

/** The rules of accents, in their rank. */
export const ACCENTS: readonly Rule[] = [
  /** «c’e», «dov’é», «C'E'» → «c’è», «dov’è», «C’È»: after a word cut short only the verb can stand. «c’e-commerce» is left alone. */
  mending('elided-e', '«c’e», «dov’é» invece di «c’è», «dov’è»', {
    pattern:
      /(?<![\p{L}'’])(?:[CcVv]|[Dd]ov|[Cc]om|[Cc]os|[Qq]uand|(?<=[Cc]e )n|DOV|COM|COS|QUAND|(?<=CE )N)['’](?:[Ee]['’´`]?|[éÉ])(?![\p{L}\p{M}\p{N}-])/gu,
    hint: /['’][eé]/i,
    fix: (found, { text }, at) =>
      /['’´`]$/.test(found) && opensSingleQuote(text, at)
        ? undefined
        : found.replace(/['’].*$/, (end) => (/[EÉ]/.test(end) ? '’È' : '’è')),
    why: (found) => `«${found}» si scrive con «è»`,
  }),
  /** «E’ vero» → «È vero»: the accented capital exists, also where the keyboard hides it. */
  mending('accented-capital', '«E’» invece di «È»', {
    pattern: /(?<![\p{L}\p{N}'’‘])[Ee]['’´`](?=[\s\u2063,.;:!?…)»]|$)/gu,
    fix: (found) => (found.startsWith('E') ? 'È' : 'è'),
    why: (found) => `«${found}» è un accento scritto con l’apostrofo`,
  }),
  /** «perche'», «citta'», «piu'» → «perché», «città», «più». */
  mending('apostrophe-for-accent', '«perche’», «citta’» invece di «perché», «città»', {
    pattern: new RegExp(`(?<!\\p{L})(?:${WORDS}|(?:${ABSTRACT})a|${FUTURE}[ao])['’´\`](?!\\p{L})`, 'giu'),
    hint: /[aeiou]['’´`](?!\p{L})/iu,
    fix: (found, { text }, at) => (opensSingleQuote(text, at) ? undefined : accented(found.slice(0, -1))),
    why: (found) => `«${found}» ha un apostrofo al posto dell’accento`,
  }),
  /** «cioè'», «perché’»: the accent is there already. */
  mending('accent-and-apostrophe', '«cioè’», «più’» invece di «cioè», «più»', {
    pattern: /(?<!\p{L})(?!p[òÒ]['’´`])\p{L}*[àèéìòùÀÈÉÌÒÙ]['’´`](?![\p{L}\p{N}])/giu,
    hint: /[àèéìòù]['’´`]/i,
    fix: (found, { text }, at) => (opensSingleQuote(text, at) ? undefined : found.slice(0, -1)),
    why: (found) => `«${found}» ha già l’accento: l’apostrofo è di troppo`,
  }),
  /** The closed e: perché and its family, né, sé, and the numbers in -tré. */
  mending('acute-e', '«perchè», «nè», «sè» invece di «perché», «né», «sé»', {
    pattern: /(?<!\p{L})(?:\p{L}*ch|[SsNn]|\p{L}{2,}tr)[èÈ](?!\p{L})/gu,
    hint: /[èÈ](?<=[hrSsNn].)/,
    fix: (found) => ending(found, { è: 'é' }),
    why: (found) => `«${found}» vuole l’accento acuto`,
  }),
  /** The open vowels: è, cioè, caffè, più, così, può. A closed list, since foreign names end with the others. */
  mending('grave-accent', '«cioé», «piú», «é» invece di «cioè», «più», «è»', {
    pattern:
      /(?<![\p{L}'’])(?:é|cioé|caffé|tré|piú|giú|cosí|sí|lí|giá|lá|puó|peró|ció|sará|avrá|fará|potrá|dovrá|\p{L}{2,}tá)(?!\p{L})/giu,
    hint: /[áíóú]|(?<![chns])é/iu,
    fix: (found) => ending(found, GRAVE),
    why: (found) => `«${found}» vuole l’accento grave`,
  }),
  /** «quì», «stà», «sò»: monosyllables that nobody confuses with another word take no accent. */
  mending('needless-accent', '«quì», «sò», «stà» invece di «qui», «so», «sta»', {
    pattern: /(?<!\p{L})(?:[Qq]u[ìà]|[Ss]t[àò]|[SsFfVv]à|[Ss]ò|[Ff]ù|[Ss]ù|blù)(?!\p{L})/gu,
    hint: /[ìàòù](?<=(?:[Qq]u|[Ss]t|(?<![a-z])[SsFfVv]|bl).)/,
    fix: (found) => found.slice(0, -1) + (PLAIN[found.slice(-1)] ?? ''),
    why: (found) => `«${found}» si scrive senza accento`,
  }),
  /** «cosi», «pero», «dice di si», «mi da», «non ce», «E vero che»: words too, so a person decides. */
  pointing(
    'missing-accent',
    '«cosi», «pero», «di si», «mi da», «non ce», «E vero che» invece di «così», «però», «di sì», «mi dà», «non c’è», «È vero che»',
    [...LOST, ...LOST_VERBS],
    (found) => ({
      message: `a «${found}» manca l’accento, se non è un’altra parola`,
      remedy: `scrivi «${/^c ?e$/i.test(found) ? `${found.charAt(0)}’è` : accented(found)}»`,
    }),
  ),
]
