import type { Kind } from '../prose/segments.ts'
import { doubting, mending, type Rule, trimEnd } from './rule.ts'
import { isBoldLine } from './titles.ts'

const HOUR = '(?:[01]?\\d|2[0-3])[:.][0-5]\\d'
const YEAR = '(?:1[5-9]|20)\\d\\d'
const SPACED = ' (?:--?|—|–) '
/** Between hours and years it is no minus either with one space alone: «15:00- 19:00». */
const LOOSE = '(?: (?:--?|—|–) ?|(?:--?|—|–) )'
const MARK_OF_RANGE = / ?(?:--?|—|–) ?/

const isRising = (first = '', last = ''): boolean =>
  Number(first.replace(':', '.')) < Number(last.replace(':', '.'))

const ASKED: ReadonlySet<Kind> = new Set(['paragraph', 'sentence'])

/** As many signs as may close a sentence: a pattern for the end of a text is tried from its beginning. */
const CLOSING = 8

/** The rules of stops and dashes, in their rank. */
export const PUNCTUATION: readonly Rule[] = [
  /** Three full stops → one character: it never breaks at the end of a line. */
  mending('ellipsis', 'i tre punti battuti uno a uno invece di «…»', {
    pattern: /(?<!\.)\.{3}(?!\.)/g,
    fix: () => '…',
    why: () => 'i tre punti sono un segno solo',
  }),
  /** «pane,, latte» → «pane, latte». Two colons alone may open a block of ours, or stand in a name of programs. */
  mending('repeated-punctuation', '«,,», «;;» e «::»', {
    pattern: /([,;])\1+|(?<=\p{Ll})::(?= \p{L}| «)/gu,
    fix: (found) => found.slice(0, 1),
    why: (found) => `«${found}» è un segno battuto più volte`,
  }),
  /** «15:00 - 19:00», «2010 - 2020», «8--12»: between hours and years that go up, or so written, it is never a minus. */
  mending('range', '«15:00 - 19:00», «8--12» invece di «15:00–19:00», «8–12»', {
    pattern: new RegExp(
      `(?<![\\d.,:/])(?:${HOUR}${LOOSE}${HOUR}|${YEAR}${LOOSE}${YEAR}|\\d{1,4}(?:--|—)\\d{1,4})(?![\\d:/]|[.,]\\d| ?[=€%])`,
      'gu',
    ),
    hint: /\d(?: -| –|--|[-–] | ?—)/,
    fix: (found) => {
      const [from, to] = found.split(MARK_OF_RANGE)
      return isRising(from, to) ? `${from}–${to}` : undefined
    },
    why: (found) => `«${found}» è un intervallo: vuole il trattino medio, senza spazi`,
  }),
  /** A hyphen between spaces is a dash; the house sets the short one, «–». Sums are left alone: «5 - 3». */
  mending('dash', 'il trattino corto o lungo fra due spazi invece di «–»', {
    pattern: /(?<=[^\s\d\u2063] )(?:-{1,3}|[—―]{1,2})(?= [^\s])|(?<=\d )(?:-{1,3}|[—―]{1,2})(?= [^\s\d])/g,
    fix: () => '–',
    why: (found) => `«${found}» fra due spazi è un trattino corto o troppo lungo`,
  }),
  /** «8 - 12»: a range or a sum, if the first figure is the smaller one and no sum goes on around it. */
  doubting(
    'spaced-range',
    '«8 - 12» invece di «8–12»',
    new RegExp(
      `(?<![\\d.,:/])(?<![=+×*/−] ?)\\d{1,4}${SPACED}\\d{1,4}(?![\\d:/]|[.,]\\d| ?[=+×*/−]| [–-]| fa(?:nno)? )`,
      'gu',
    ),
    (found) => {
      const [from, to] = found.split(MARK_OF_RANGE)
      return isRising(from, to)
        ? {
            message: `«${found}» sembra un intervallo`,
            remedy: `scrivi «${from}–${to}», senza spazi; se è un meno, «−»`,
          }
        : undefined
    },
    / (?:--?|—|–) \d/,
  ),
  /** A paragraph or a sentence of the front matter that does not end. */
  {
    name: 'final-stop',
    says: 'una frase che finisce senza punto',
    level: 'doubt',
    find: (segment) => {
      const { kind, text } = segment
      if (isBoldLine(segment)) return []
      // The opening of a block or an image, mistyped: the check of the content says it.
      if (!ASKED.has(kind) || /^(?:::|!\[|!\uFFFC\uFFFC)/.test(text)) return []
      const end = trimEnd(text)
      if (!/\p{L}/u.test(end) || /[.!?…:;][»”’)"']*$/.test(end.slice(-CLOSING))) return []
      const at = Math.max(0, end.length - 1)
      return [{ at, length: 1, message: 'la frase finisce senza punto', remedy: 'aggiungilo' }]
    },
  },
  /** «!!», «?!»: the voice is raised in the words. */
  doubting('exclamation', '«!!», «?!»', /[!?]{2,}/g, (found) => ({
    message: `«${found}»: un segno basta`,
    remedy: 'lasciane uno',
  })),
]
