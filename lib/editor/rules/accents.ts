import { opensSingleQuote } from './quotes.ts'
import { mending, pointing, type Rule, type Sought } from './rule.ts'

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
export const accented = (word: string): string => ending(word, /che$/i.test(word) ? { e: 'é' } : MARKED)

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

/** Where a sentence begins, behind the marks that may stand before its first word. */
const START = '(?<=(?:^|[.!?…] )[\\u2063«]*)'
const EVIDENT =
  'vero|bello|chiaro|facile|difficile|possibile|impossibile|importante|necessario|utile|inutile|giusto|probabile|evidente|ovvio|normale|naturale|strano|logico|opportuno|raro|inevitabile|fondamentale'
const VERB = '(?:che|\\p{L}+(?:are|ere|ire|rre|rsi|rlo|rla))'
/** «la meta», a goal, is a word: only after these is it a half. */
const HALF =
  '(?<=(?<!\\p{L})(?:[Aa]|[Pp]er|[Oo]ltre|[Qq]uasi|[Cc]irca|[Ll]a) )meta(?= (?:del|dei|degli|delle|dello|della|prezzo|strada)(?!\\p{L}))'

/**
 * Words that exist without their accent too, each where it can hardly be the other one: things («cosi»), a pear tree, a goal,
 * the reflexive «si», the preposition «da», the conjunction. Where the paragraph speaks of the other thing (`unless`), it is
 * left alone.
 */
const LOST: readonly Sought[] = [
  {
    pattern:
      /(?<!\p{L})(?<!(?<!\p{L})(?:[Ii]|[Dd]ei|[Qq]uei|[Qq]uesti|[Dd]ue|[Tt]re|[Aa]i|[Cc]oi|[Ss]ui|[Nn]ei|[Dd]ai|[Cc]erti|[Ss]trani|[Aa]lcuni|[Tt]anti|[Pp]ochi|[Aa]ltri|[Pp]iccoli|[Vv]ari|[Ss]ti|[Tt]utti|[Mm]olti) )[Cc]osi(?!\p{L})/gu,
    hint: /osi\b/,
  },
  {
    pattern:
      /(?<!\p{L})(?<!(?<!\p{L})(?:[Ii]l|[Uu]n|[Dd]el|[Aa]l|[Dd]al|[Nn]el|[Ss]ul|[Cc]ol|[Dd]i|[Qq]uel|[Qq]uesto|[Oo]gni|vecchio) )[Pp]ero(?= (?:non|è|era|ha|hanno|sono|c’è|si|se|anche|quando|bisogna|serve|basta|va|vanno|vale|viene|resta|fa|deve|devono|può|possono|dice|il|la|lo|gli|le|una?|mi|ti|ci|vi|poi|adesso|ora|oggi|questa?o?|chi|ancora|sempre|mai|bene|tu|io|lui|lei|noi|voi|loro)(?!\p{L}))|(?<=, )pero(?=,)/gu,
    hint: /ero\b/,
    unless: /alber|legno|frutt|mel[oi]|pesc[oh]|cilieg|susin|potat|giardin|piant|(?<!\p{L})pere(?!\p{L})/iu,
  },
  {
    pattern: /(?<!\p{L})[Ee]ta(?!\p{L})(?! beta)/gu,
    hint: /eta\b/,
    unless: /grec|letter|alfabet|(?<!\p{L})(?:zeta|theta|beta)(?!\p{L})/iu,
  },
  { pattern: new RegExp(HALF, 'gu'), hint: /meta\b/, unless: /traguard|viaggi|turis|vacanz/iu },
  {
    pattern: new RegExp(
      [
        // The reflexive pronoun stands before a verb: nothing ends with it.
        '(?<![\\p{L}’-])[Ss]i(?=\\u2063*(?:[.;:!?»”)](?![\\p{L}.])|$))',
        '(?<=(?<!\\p{L})di )si(?=,)',
        '(?<!\\p{L})[Ss]i(?= (?:o|e) no(?!\\p{L}))',
        `${START}Si(?=, )`,
      ].join('|'),
      'gu',
    ),
    hint: /\b[Ss]i[^\p{L} ]|\b[Ss]i$|\b[Ss]i [oe] no/u,
    unless:
      /bemolle|diesis|accord|(?<!\p{L})not[ae] |(?<!\p{L})(?:do|re|mi|fa|sol), (?:re|mi|fa|sol|la|si)(?!\p{L})/iu,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Nn]on|[Ss]i|[Cc]i|vi|mi|ti|gli|le|ne|che) )da(?= (?:retta|fastidio|ragione|torto|tregua|scampo|adito|noia|ascolto|vita a|luogo a(?! luogo)|una mano(?! all)|il caso|il benvenuto|il via|per scontat[oaie])(?!\p{L}))/gu,
    hint: / da [a-z]/,
  },
  {
    pattern: new RegExp(
      `${START}E(?= (?:${EVIDENT}) ${VERB}(?!\\p{L})| (?:vero|chiaro|ovvio|evidente)[.:!]| stat[oa] (?:un[ao]?|il|la|lo|\\p{L}{2,}[tsr][oa]) )`,
      'gu',
    ),
    hint: /\bE [a-z]/,
  },
]

/** The rules of accents, in their rank. */
export const ACCENTS: readonly Rule[] = [
  /** «c’e», «dov’é» → «c’è», «dov’è»: after a word cut short only the verb can stand. «c’e-commerce» is left alone. */
  mending('elided-e', '«c’e», «dov’é» invece di «c’è», «dov’è»', {
    pattern:
      /(?<![\p{L}'’])(?:[CcVv]|[Dd]ov|[Cc]om|[Cc]os|[Qq]uand|(?<=[Cc]e )n)['’](?:e['’´`]?|é)(?![\p{L}\p{M}\p{N}-])/gu,
    hint: /['’][eé]/,
    fix: (found, { text }, at) =>
      /['’´`]$/.test(found) && opensSingleQuote(text, at) ? undefined : found.replace(/['’].*$/, '’è'),
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
    pattern: /\p{L}*[àèéìòùÀÈÉÌÒÙ]['’´`](?![\p{L}\p{N}])/gu,
    hint: /[àèéìòù]['’´`]/i,
    fix: (found, { text }, at) => (opensSingleQuote(text, at) ? undefined : found.slice(0, -1)),
    why: (found) => `«${found}» ha già l’accento: l’apostrofo è di troppo`,
  }),
  /** The closed e: perché and its family, né, sé, and the numbers in -tré. */
  mending('acute-e', '«perchè», «nè», «sè» invece di «perché», «né», «sé»', {
    pattern: /(?<!\p{L})(?:\p{L}*ch|[SsNn]|\p{L}{2,}tr)[èÈ](?!\p{L})/gu,
    hint: /(?:ch|[SsNn]|tr)[èÈ]/u,
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
    fix: (found) => found.slice(0, -1) + (PLAIN[found.slice(-1)] ?? ''),
    why: (found) => `«${found}» si scrive senza accento`,
  }),
  /** «cosi», «pero», «dice di si», «non da retta», «E vero che»: words too, so a person decides. */
  pointing(
    'missing-accent',
    '«cosi», «pero», «di si», «E vero che» invece di «così», «però», «di sì», «È vero che»',
    LOST,
    (found) => ({
      message: `a «${found}» manca l’accento, se non è un’altra parola`,
      remedy: `scrivi «${accented(found)}»`,
    }),
  ),
]
