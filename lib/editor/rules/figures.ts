import { doubting, mending, type Rule } from './rule.ts'

const HARD = '\u00A0'
const COUNTED = 'euro|€|%|per cento|mila|milioni|anni|ore|kg|km'
const ENGLISH = /^[\d,]+\.\d{1,2}$/
/** What an ordinal with «a» stands before: after a figure alone it may be the letter of a house. */
const FEMININE =
  'edizione|elementare|media|superiore|volta|puntata|parte|fila|classe|settimana|tappa|giornata|posizione'

/** «1,000.50» → «1.000,50»: the two signs change places. */
const italian = (figure: string): string => figure.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))

/** The rules of figures and their units, in their rank. */
export const FIGURES: readonly Rule[] = [
  /** «5kg» → «5 kg». */
  mending('unit-joined', '«5kg» invece di «5 kg»', {
    pattern: /(?<=\d)(?:kg|km|cm|mm|ml|m²|mq|kWh|kW)(?![\p{L}\p{N}²³])/gu,
    fix: (found) => `${HARD}${found}`,
    why: (found) => `fra il numero e «${found}» manca lo spazio, che non va a capo`,
    // To copy it from a message will not do: browsers put a common space on the clipboard.
    remedy: () => 'scrivi «&nbsp;» nel testo, «\\_» nella testata',
  }),
  /** «5 Kg», «5Kg» → «5 kg»: the capital is another unit's. */
  mending('unit-case', '«5 Kg», «3 KM» invece di «5 kg», «3 km»', {
    pattern: /(?<=\d)[ \u00A0\u202F]?(?:Kg|KG|Km|KM|Cm|CM|Ml|Mm)(?![\p{L}\p{N}])/gu,
    hint: /[KCM][gGmMl](?<=\d[ \u00A0\u202F]?..)/,
    fix: (found) => `${HARD}${found.trim().toLowerCase()}`,
    why: (found) => `l’unità «${found.replace('␣', '')}» si scrive con la minuscola`,
    remedy: (fixed) => `scrivi «${fixed.trim()}», dopo uno spazio che non va a capo: «&nbsp;»`,
  }),
  /** «50 %» → «50%»: so the house writes it everywhere. */
  mending('percent-space', '«50 %» invece di «50%»', {
    pattern: /(?<=\d)[ \u00A0\u202F]+(?=%(?!\p{L}))/gu,
    hint: /%(?<=[ \u00A0\u202F].)/,
    fix: () => '',
    why: () => 'fra il numero e «%» non va spazio',
    remedy: () => 'toglilo',
  }),
  /** «1,000.50», «4.50 €», «5.4%»: the English way. Three figures behind a point are thousands. */
  doubting(
    'english-figure',
    '«1,000.50», «4.50 €» invece di «1.000,50», «4,50 €»',
    /(?<![\p{L}\d.,:/])(?:\d{1,3}(?:,\d{3}){1,4}\.\d{1,2}(?![\d.,])|\d{1,6}\.\d{1,2}(?=[ \u00A0]?(?:€|euro(?!\p{L})|%|per cento|(?:milioni|miliardi|kg|km)(?!\p{L}))))/gu,
    (found) => ({
      message: `in «${found}» i decimali hanno il punto${ENGLISH.test(found) && found.includes(',') ? ', e le migliaia la virgola' : ''}`,
      remedy: `scrivi «${italian(found)}»`,
    }),
    /\d\.\d/,
  ),
  /** «1O euro», «l0 euro»: letters for figures. */
  doubting(
    'letter-for-figure',
    '«1O», «l0» invece di «10»',
    new RegExp(
      `(?<![\\p{L}\\p{N}'’.,@/#_-])(?:\\d{1,6}[Oo]\\d{1,6}|\\d{1,6}O|[1-9]\\d{0,5}[oO](?= ?(?:${COUNTED})(?!\\p{L}))|[lI]\\d{1,6}(?= ?(?:${COUNTED})(?!\\p{L})))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    (found) => ({
      message: `in «${found}» una lettera sta al posto di una cifra`,
      remedy: `scrivi «${found.replace(/o/gi, '0').replace(/[lI]/g, '1')}»`,
    }),
    /\d[oO]|[lI]\d/,
  ),
  /** «1o maggio», «2a edizione»: the letters that stand high. */
  doubting(
    'ordinal',
    '«1o maggio», «2a edizione» invece di «1º maggio», «2ª edizione»',
    new RegExp(`(?<![\\p{L}\\p{N}.,/-])\\d{1,2}(?:o(?= \\p{Ll})|a(?= (?:${FEMININE})(?!\\p{L})))`, 'gu'),
    (found) => ({
      message: `«${found}» è un ordinale scritto con una lettera comune`,
      remedy: `scrivi «${found.replace('o', 'º').replace('a', 'ª')}», o in parole`,
    }),
    /\d[oa] /,
  ),
  /** «3 x 4»: a letter for a sign. */
  doubting('times', '«3 x 4» invece di «3 × 4»', /(?<=\d )[xX](?= \d)/g, () => ({
    message: 'fra due numeri la lettera «x» sta per una moltiplicazione',
    remedy: 'scrivi «×»',
  })),
  /** «-3 gradi»: behind a word, or at the beginning, a hyphen before a figure is a minus. */
  doubting(
    'minus',
    '«-3 gradi» invece di «−3 gradi»',
    /(?:(?<=[\p{L}:=(] ?)(?<![\p{L}:=])|(?<=^[\u2063 ]*))-(?=\d)/gu,
    () => ({ message: 'davanti a un numero il trattino sta per un meno', remedy: 'scrivi «−»' }),
    /-\d(?<=(?:^|[ (\u2063])..)/m,
  ),
  /** «h. 9»: an hour, unless a measure follows. */
  doubting(
    'hour',
    '«h. 9» invece di «ore 9»',
    /(?<![\p{L}\p{N}])[Hh]\. ?(?:[01]?\d|2[0-4])(?:[.:,][0-5]\d)?(?![.,]?\d|[ \u00A0]?(?:c?m|mm|metri)(?!\p{L}))/gu,
    (found) => ({
      message: `«${found}» è un’ora abbreviata`,
      remedy: `scrivi «ore ${found.replace(/^h\. ?/i, '')}»`,
    }),
    /h\./i,
  ),
]
