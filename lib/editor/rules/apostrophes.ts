import { opensSingleQuote, readStraightQuotes } from './quotes.ts'
import { doubting, isProse, mending, type Rule } from './rule.ts'

/** How far behind a sign the mark that would close a quotation is looked for. */
const QUOTED = 100

/** Whether a single quotation mark that opens at a place is closed not far behind it. */
const isClosed = (text: string, at: number): boolean =>
  /[\p{L}\p{N}.,!?…»]['’](?!\p{L})/u.test(text.slice(at + 1, at + QUOTED))

const primed = (found: string): string =>
  `«${found}» dopo una cifra vuol dire pollici o secondi, piedi o minuti`
const inWords = (sign: string): string => `scrivilo in parole, o con il suo segno: «${sign}»`

const straightPrime = mending('prime', '«27"», «6\'» invece di «27″», «6′»', {
  pattern: /(?<=\d)(?:['’´]{2}|['’´](?!['’´]|\p{L}|\d{3}))/gu,
  fix: (found, { text }, at) => {
    if (opensSingleQuote(text, at)) return undefined
    return found.length === 2 ? '″' : '′'
  },
  why: primed,
  remedy: inWords,
})

/** The rules of apostrophes, in their rank. */
export const APOSTROPHES: readonly Rule[] = [
  /** «qual’è», «qual'e» → «qual è»: qual is a word by itself, nothing is cut. */
  mending('qual-e', '«qual’è» invece di «qual è»', {
    pattern: /(?<!\p{L})(?:[Qq]ual|QUAL)['’](?:(?=(?:è|era|erano|e['’´`])(?!\p{L}))|e(?![\p{L}'’´`-]))/giu,
    hint: /ual['’]/i,
    fix: (found) =>
      found.replace(/['’]e?$/i, (end) => (end.endsWith('E') ? ' È' : end.length > 1 ? ' è' : ' ')),
    why: () => '«qual è» si scrive senza apostrofo',
    remedy: () => 'metti uno spazio al posto dell’apostrofo',
  }),
  /** «un pò», «un po di» → «un po’»: poco cut short, not an accent. */
  mending('po', '«un pò», «un po più» invece di «un po’»', {
    pattern:
      /(?<!\p{L})(?:[Pp]ò|PÒ)['’´`]?(?!\p{L})|(?<=\b[Uu]n )po(?![\p{L}\p{N}'’‘´`-])|(?<=\bUN )PO(?![\p{L}\p{N}'’‘´`-])/gu,
    fix: (found) => `${found.slice(0, 1)}${/[OÒ]/.test(found) ? 'O' : 'o'}’`,
    why: (found) => `«${found}» è «poco» troncato: vuole l’apostrofo`,
  }),
  /** «‘900» → «’900»: what is missing before a year is marked by an apostrophe, which programs turn into an opening quote. */
  mending('decade', '«‘900» invece di «’900»', {
    pattern: /(?<![\p{L}\p{N}])['‘´`](?=\d{2,3}(?!\d|[.,]\d|[%'’]))/gu,
    fix: () => '’',
    why: () => 'davanti agli anni va l’apostrofo, non la virgoletta',
  }),
  /** «'ndrangheta», «'sto», «'O sole mio», «rock 'n' roll» → ’: the word has lost its beginning. Where a quotation may open it is left alone. */
  mending('opening-apostrophe', '«‘ndrangheta», «‘sto» invece di «’ndrangheta», «’sto»', {
    pattern:
      /(?<![\p{L}\p{N}'’‘])(?:['‘´`][NnMm][bcdfgptz]\p{L}+|['‘’´`][Nn]['‘’´`](?= \p{L})|['‘´`](?:[Ss]t(?=['’]\p{L})|(?:[Ss]t[oaieu]|[Nn][au]|[OoAaUuei]|[Ss]era|[Tt]is|[Tt]was|[Ee]m|[Cc]ause)(?= \p{L})))/gu,
    hint: /['‘´`][nmstuoaeice]/i,
    fix: (found, { text }, at) =>
      /^.(?:st$|[nm][^au])/i.test(found) || !isClosed(text, at) ? found.replace(/['‘´`]/g, '’') : undefined,
    why: (found) => `in «${found}» va l’apostrofo, non la virgoletta`,
  }),
  /** 27", 6' 2", 5'30'' → ″ and ′. Not 1'000, nor where a quotation closes. */
  {
    ...straightPrime,
    within(prose) {
      return /\d["'’´]/.test(prose) ? this.find : undefined
    },
    find: (segment) => {
      const doubles =
        isProse(segment.kind) && /\d"/.test(segment.text) ? readStraightQuotes(segment.text).primes : []
      return [
        ...straightPrime.find(segment),
        ...Array.from(doubles, (at) => {
          const edits = [{ at, length: 1, text: '″' }]
          return { at, length: 1, message: primed('"'), remedy: inWords('″'), edits }
        }),
      ]
    },
  },
  /** The straight apostrophe → ’, where it can be nothing else: inside a word, before a figure or a quotation, after a word cut short. */
  mending('apostrophe', 'l’apostrofo dritto invece di «’»', {
    pattern:
      /(?<=\p{L})'(?=\u2063*[\p{L}\d«“\uFFFC])|(?<=(?<!\p{L})(?:[Pp]o|[Bb]e|[Dd]i|[Ff]a|[Vv]a|[Ss]ta|[Dd]a|[Mm]o|[Dd]e|[Nn]e|[Cc]o|[Tt]o|[Vv]e|[Qq]ue|PO|BE))'(?!\p{L})/gu,
    fix: () => '’',
    why: () => 'l’apostrofo dritto è quello della macchina da scrivere',
  }),
  /** Marks that look like an apostrophe: an opening quote, an accent, a prime. */
  doubting(
    'mixed-apostrophes',
    'segni che somigliano a un apostrofo',
    /(?<=\p{L})[‘‛´`ʼ′](?=\p{L})/gu,
    (found) => ({
      message: `«${found}» somiglia a un apostrofo e non lo è`,
      remedy: 'scrivi «’»',
    }),
  ),
]
