import { ASSISTANT, FILLER, FOREIGN } from '../phrases.ts'
import { MARK } from '../prose/segments.ts'
import { anyOf, atWordStart, isQuoted } from './phrase-patterns.ts'
import { doubting, mending, type Rule } from './rule.ts'

/** Feminine endings that a masculine noun seldom has, and the nouns that do. */
const FEMININE = /(?:[^m]a|ma|ione|tà|tù|trice)$/u
const MASCULINE_IN_A = /(?:ista|iatra|cida|ramma|ema|oma|asma|nauta|arca|archa|crata|pata|eta|ota|ita|atta)$/u
const MASCULINE_IN_IONE = new Set(['embrione', 'arpione', 'ambone', 'arcione'])
/** Masculine endings that a feminine noun seldom has, and the nouns that do. */
const MASCULINE = /(?:[^i]o|io|ore|ame|ere|one)$/u
const FEMININE_IN_O = new Set(['auto', 'eco', 'autoradio', 'audio', 'ecografo', 'opinione', 'euro'])

/** Italian doubles these on purpose: «piano piano», «via via». */
const MEANT = new Set(
  'se piano via poco quasi così ben bene sì no pari zitto mano man fitto lontano presto subito appena or ora tutto molto solo'.split(
    ' ',
  ),
)

/**
 * A quick test for the pattern of `doubled-word` below, on a text in lower case: whatever that finds in Latin letters, this finds
 * too, in a thirtieth of the time. It starts from the last space between the two words, since a text has fewer spaces than letters.
 */
const HINT = /[\s\u2063](?![\s\u2063])(?<=([a-z\u00df-\u024f]+)[\s\u2063]+)\1(?![a-z\u00df-\u024f])/

const foreign = anyOf([...FOREIGN.keys()])

const filled = anyOf(FILLER)

const assisted = anyOf(ASSISTANT)

/** Words that say no more than that there is a link: «qui», «scrivi qui», «questo articolo», «per saperne di più». */
const EMPTY =
  /^(?:(?:\p{L}+ )?qu[ia]|qui (?:sotto|sopra|il link|per .{1,20})|clic(?:ca|cando)?|(?:a |in )?(?:questo|questa|quest['’]|il|la) ?(?:link|collegamento|pagina|articolo|indirizzo|sito)|link|collegamento|(?:leggi|scopri|vedi|guarda|continua)(?: tutto| ancora| a leggere| di più| l['’]articolo)?|vai|(?:per )?saperne di più|(?:maggiori|altre|più) (?:info|informazioni)|info|approfondisci|(?:click )?here|read more|learn more)$/u

/** The rules of words, in their rank. */
export const WORDS: readonly Rule[] = [
  /** «5 Novembre» → «5 novembre». */
  mending('month-capital', '«5 Novembre» invece di «5 novembre»', {
    pattern:
      /(?<=\d[º°]?[ \u00A0])(?:Gennaio|Febbraio|Marzo|Aprile|Maggio|Giugno|Luglio|Agosto|Settembre|Ottobre|Novembre|Dicembre)(?!\p{L})/gu,
    fix: (found) => found.toLowerCase(),
    why: () => 'i mesi hanno l’iniziale minuscola',
  }),
  /** «un amica», «un’amico»: the ending tells the gender well enough for a doubt. */
  doubting(
    'article-elision',
    '«un» davanti a un femminile, «un’» davanti a un maschile',
    /(?<![\p{L}’'])[Uu]n(?:['’]| )[aeiouàèéìòùh]\p{Ll}+/gu,
    (found) => {
      const elided = /['’]/.test(found)
      const word = found.split(/['’ ]/)[1] ?? ''
      if (elided) {
        const feminine =
          !MASCULINE.test(word) || FEMININE_IN_O.has(word) || /(?:z|s|g|n|t|l|x)ione$/.test(word)
        return feminine
          ? undefined
          : {
              message: `davanti a «${word}», se è maschile, «un» non ha apostrofo`,
              remedy: `scrivi «un ${word}»`,
            }
      }
      const masculine = !FEMININE.test(word) || MASCULINE_IN_A.test(word) || MASCULINE_IN_IONE.has(word)
      return masculine
        ? undefined
        : {
            message: `davanti a «${word}», se è femminile, «un» vuole l’apostrofo`,
            remedy: `scrivi «un’${word}»`,
          }
    },
  ),
  /** «il il»: a slip of the hand, also over the end of a line. */
  doubting(
    'doubled-word',
    'una parola battuta due volte',
    /(?<![\p{L}\p{N}’'-])(\p{L}+)[\s\u2063]+\1(?![\p{L}\p{N}’'-])/giu,
    (found) => {
      const word = /^\p{L}+/u.exec(found)?.[0] ?? ''
      if (MEANT.has(word.toLowerCase())) return undefined
      return { message: `«${word}» c’è due volte di seguito`, remedy: 'togline una, se non è voluta' }
    },
    { test: (text) => HINT.test(text.toLowerCase()) },
  ),
  /** A foreign word that is in no Italian dictionary, without its language: screen readers would read it as Italian. */
  doubting(
    'foreign-word',
    'una parola straniera non segnata con «:lang»',
    new RegExp(`(?<![\\p{L}\\p{N}-])(?:${foreign})(?![\\p{L}\\p{N}-])`, 'giu'),
    (found, { key }) => ({
      message: `«${found}» è una parola straniera non segnata`,
      remedy:
        key === undefined
          ? `scrivi «:lang[${found}]{${FOREIGN.get(found.toLowerCase()) ?? 'en'}}», o la parola italiana`
          : 'qui la lingua non si può segnare: usa la parola italiana',
    }),
    new RegExp(atWordStart(foreign), 'i'),
  ),
  /** A ready-made phrase. */
  doubting(
    'filler',
    'una frase fatta',
    new RegExp(`(?<!\\p{L})(?:${filled})(?!\\p{L})`, 'giu'),
    (found) => ({ message: `«${found}» è una frase fatta`, remedy: 'di’ la cosa precisa, o togli' }),
    new RegExp(atWordStart(filled), 'i'),
  ),
  /** What a writing program says to whoever asked it, and which is no part of the text. */
  doubting(
    'assistant-voice',
    'quello che un assistente automatico dice a chi gli ha chiesto il testo',
    new RegExp(`(?<!\\p{L})(?:${assisted})(?!\\p{L})`, 'giu'),
    (found, { text }, at) =>
      isQuoted(text, at)
        ? undefined
        : {
            message: `«${found}» sembra la voce di un assistente automatico, non del pezzo`,
            remedy: 'se non è tua, toglila',
          },
    new RegExp(atWordStart(assisted), 'iu'),
  ),
  /** «€ 50»: Italian puts the figure first. */
  doubting(
    'currency-first',
    '«€ 50» invece di «50 €»',
    /€[ \u00A0\u202F]?\d[\d.,]*\d|€[ \u00A0\u202F]?\d/g,
    (found, { key }) => {
      const figure = found.replace(/^€[ \u00A0\u202F]?/, '')
      // With the space that does not break at once: a common one would be the next remark.
      const space = key === undefined ? '&nbsp;' : '\\_'
      return { message: 'l’euro sta dopo la cifra', remedy: `scrivi «${figure}${space}€»` }
    },
  ),
  /** «clicca qui»: whoever goes from link to link hears only that. */
  {
    name: 'link-words',
    says: 'un collegamento che dice «qui», «clicca qui» o «scrivi qui»',
    level: 'doubt',
    find: ({ kind, text }) => {
      if (kind !== 'link') return []
      const words = text
        .replaceAll(MARK, '')
        .replace(/[\s.,;:!?…»«]+/g, ' ')
        .trim()
      if (!EMPTY.test(words.toLowerCase())) return []
      const message = `«${words}» non dice dove porta il link`
      return [
        {
          at: 0,
          length: text.length,
          message,
          remedy: 'scrivi fra quadre che cosa si trova dall’altra parte',
        },
      ]
    },
  },
  /** A paragraph that does by hand what `:::anche` does. U+2063 stands for a mark: the bold around the words, the link after them. */
  doubting(
    'read-also',
    '«Leggi anche:» scritto a mano invece del blocco «:::anche»',
    /^\u2063*(?:leggi|vedi) anche\s*[:\u2063]/gi,
    (_, { kind }) =>
      kind === 'paragraph'
        ? {
            message: 'questo paragrafo consiglia un altro pezzo a mano',
            remedy: 'metti il collegamento fra «:::anche» e «:::», senza «Leggi anche»: lo scrive il blocco',
          }
        : undefined,
    /(?:leggi|vedi) anche/i,
  ),
]
