import { doubting, pointing, type Rule } from './rule.ts'

const CUT =
  '[Ll]|[Dd]|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Dd]all|[Qq]uell|[Cc]oll|[Bb]ell|[Ss]ant|[Nn]essun(?= altra)|[Cc]ent(?= anni)|[Vv]ent(?= anni)|[Tt]utt(?= altr[oa])|[Mm]ezz(?= ora)|[Dd]ov(?= è)|[Cc]om(?= è)|(?:c|(?<=(?:^|[.!?…«] ?)[\\u2063]*)C)(?= (?:è|era|erano)(?!\\p{L}))'
/** Participles that follow «ha» every day, and are no nouns after «a». */
const DONE =
  '(?:fatto|detto|visto|aperto|avuto|preso|messo|deciso|chiesto|venduto|comprato|trovato|scoperto|risposto|cominciato|iniziato|perso|vinto|dato|lasciato|portato|parlato|lavorato|pagato|pensato|capito|saputo|dovuto|potuto|voluto|letto|mandato|scelto|tolto|speso)'
const PRONOUN = '(?<!\\p{L})(?:[Nn]on|[Cc]hi|[Cc]he|[Ll]ui|[Ll]ei|[Mm]i|[Tt]i|[Cc]i|[Vv]i|[Gg]li|[Ll]o|[Ll]i)'

const withArticle: Readonly<Record<string, string>> = {
  il: 'l’',
  al: 'all’',
  del: 'dell’',
  dal: 'dall’',
  nel: 'nell’',
  sul: 'sull’',
  i: 'gli ',
  ai: 'agli ',
  dei: 'degli ',
  dai: 'dagli ',
  nei: 'negli ',
  sui: 'sugli ',
}

const asWritten = (written: string, right: string): string =>
  /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right

/** The rules of apostrophes and letters that were left out, in their rank. */
export const LOST_LETTERS: readonly Rule[] = [
  /** «l altra», «c è», «dell acqua»: a word cut short has lost its apostrophe. A letter may be a unit, a note, an item of a list. */
  doubting(
    'missing-apostrophe',
    '«c è», «l altra», «dell acqua» invece di «c’è», «l’altra», «dell’acqua»',
    new RegExp(
      `(?<![\\p{L}\\p{N}'’.-])(?<!(?:\\d|[Ll]ettera|[Vv]itamina|[Pp]unto|[Cc]omma) )(?:${CUT}) (?=[aeiouàèéìòùAEIOUÈ]\\p{L}|è|h(?:otel|obby|anno|[ao]i?)(?!\\p{L}))`,
      'gu',
    ),
    (found, { text }, at) => {
      const word = /^\p{L}{1,30}/u.exec(text.slice(at + found.length, at + found.length + 30))?.[0] ?? ''
      return {
        message: `fra «${found.trim()}» e «${word}» manca l’apostrofo`,
        remedy: `scrivi «${found.trim()}’${word}»`,
      }
    },
    / [aeiouàèéìòùhAEIOUÈH](?<=(?:\b[LlDdCc]|[aeou]ll|All|ant|un|ent|utt|ezz|ov|om) .)/,
  ),
  /** «il 8 marzo», «i 80 clienti»: otto, ottanta, undici begin with a vowel. A run of figures after a space is a telephone's. */
  doubting(
    'figure-article',
    '«il 8 marzo», «del 11» invece di «l’8 marzo», «dell’11»',
    /(?<![\p{L}’'-])(?:[Ii]l|[Aa]l|[Dd]el|[Dd]al|[Nn]el|[Ss]ul|[Ii]|[Aa]i|[Dd]ei|[Dd]ai|[Nn]ei|[Ss]ui) (?:8\d{0,5}(?:\.\d{3})?|11(?:\.\d{3})?)(?![\p{L}\d]|[./:-]\d| \d)/gu,
    (found) => {
      const [article = '', figure = ''] = found.split(' ')
      const right = asWritten(article, withArticle[article.toLowerCase()] ?? '')
      return {
        message: `«${figure}» comincia con una vocale, e davanti non va «${article}»`,
        remedy: `scrivi «${right}${figure}»`,
      }
    },
    /[18](?<=[ilI] .)/,
  ),
  /** «mi a detto», «i fornai anno aperto», «non o visto»: the verb without its h. */
  pointing(
    'missing-h',
    '«mi a detto», «non anno visto» invece di «mi ha detto», «non hanno visto»',
    [
      {
        pattern: new RegExp(
          [
            `(?<=${PRONOUN} )(?:a|ai|o)(?= ${DONE}(?!\\p{L}))`,
            `(?<=(?:^|[.!?…] )[\\u2063«]*(?:(?:Il|La|Lo) |L['’])\\p{Ll}{3,20} )a(?= ${DONE}(?!\\p{L}))`,
            `(?<=(?<!\\p{L})(?:[Nn]on|[Mm]i|[Cc]i|[Vv]i|[Ll]i|[Gg]li) )anno(?!\\p{L})`,
            `(?<=(?<!\\p{L})(?:[Cc]he|[Cc]hi|[Ll]oro|[Ss]e|(?:I|Gli|Le) \\p{Ll}{3,20}) )anno(?= ${DONE}(?!\\p{L}))`,
          ].join('|'),
          'gu',
        ),
        hint: / (?:a|ai|o|anno) \p{Ll}/u,
      },
    ],
    (found) => ({
      message: `a «${found}» manca l’acca, se è il verbo «avere»`,
      remedy: `scrivi «h${found === 'anno' ? 'anno' : found}»`,
    }),
  ),
]
