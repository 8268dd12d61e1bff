import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { doubtful } from '#lib/model/fault.ts'
import { LANGUAGE_TAG } from '../blocks.ts'
import { messages } from '../messages.ts'
import { colonName } from './block-faults.ts'
import { type Finder, finder, sourceOf } from './passages.ts'

const AWAY = 'toglilo: il testo va scritto senza'
const WORDS = 'togli i segni e lascia le parole'

/** Entities that are written without their semicolon, or twice. */
export const NAMES =
  'agrave|egrave|eacute|igrave|ograve|ugrave|Egrave|nbsp|laquo|raquo|rsquo|lsquo|ldquo|rdquo|quot|euro|amp|lt|gt|hellip|ndash|mdash|apos'
/** What to write for some of them, where it is not their character. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({ nbsp: '&nbsp;', quot: '«…»', lt: '&lt;', gt: '&gt;', mdash: '–', apos: '’' }),
)

/** A source as a program that writes hands it on, with the signs that nobody sees around it. */
export const CITED =
  /[\uE200-\uE206]{0,3}(?<!\p{L})(?:(?:file)?cite)?(?:[\uE200-\uE206]{0,3}turn\d{1,3}(?:search|view|news|image|file|fetch|academia|finance)\d{1,3}){1,20}[\uE200-\uE206]{0,3}/gu
const SOURCE = 'toglilo; per una fonte scrivi una nota: «[^1]», e più sotto «[^1]: …»'

/** Each mark of another program that is not one of ours, and what to write in its place. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // Sources as programs that write mark them
  [/【[^】\n]{0,80}】/g, SOURCE],
  [/:contentReference\[[^\][\n]{0,100}\](?:\{[^{}\n]{0,100}\})?/g, SOURCE],
  [CITED, SOURCE],
  // Callouts, admonitions, contents
  [/^\u2063*\[![\p{L}-]{1,30}\][+-]?/gu, 'per una citazione basta «> »; per i passi c’è «:::pratica»'],
  [/^\u2063*(?:!{3}|\?{3}\+?)[^\S\n]+\p{L}[^\n]*/gmu, 'scrivi un paragrafo, o una citazione con «> »'],
  [/\[_?toc_?\]|^\u2063*\{:?toc\}|\$\{toc\}|^@\[toc\][^\n]*/gim, 'toglilo: un indice non c’è'],
  // What a chat writes before each message
  [
    /^\u2063*(?:\[\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2} [-–])[^:\n]{1,40}:/gm,
    'togli data, ora e nome; uno scambio di battute si scrive con «:::dialogo»',
  ],
  // Templates and attributes
  [/\{\{[^{}\n]{0,300}\}\}/g, AWAY],
  [/\{%[^%\n]{0,300}%\}|<%[^%\n]{0,300}%>/g, AWAY],
  [/\{(?:\+\+|--|~~|==|>>)[^{}\n]{0,300}\}|\{\/\*[^{}\n]{0,300}\}/g, WORDS],
  [
    /\{:?[^\S\n]?(?:[#.][\p{L}_][^{}\n]{0,200}|[\p{L}_:-]{1,40}=[^{}\n]{0,200})\}/gu,
    'togli le graffe e quel che contengono',
  ],
  [
    /^\u2063*(?:import|export)[^\S\n][^\n]{0,300}(?:[^\S\n]from[^\S\n]|=)[^\n]*|^\u2063*export default[^\n]*/gm,
    AWAY,
  ],
  // Short codes, with what they embrace
  [
    /\[([\p{L}_-]{1,30})(?:[\s=][^\][\n]{0,300})?\][^\][\n]{0,300}\[\/\1\]/gu,
    'scrivi «**grassetto**», «*corsivo*», «[parole](indirizzo)», o lascia le sole parole',
  ],
  [/\[\/[\p{L}_-]{1,30}\]/gu, AWAY],
  [
    /\[(?:gallery|caption|embed|video|audio|youtube|vimeo|playlist|soundcloud|toc|button|contact-form(?:-7)?)(?:[\s:=][^\][\n]{0,300})?\]/gi,
    AWAY,
  ],
  [/\[[\p{L}_-]{1,30}\s[^\][\n=]{0,100}=["“”'’«\p{L}\d][^\][\n]{0,300}\]/gu, AWAY],
  [
    /\[(?:b|i|u|s|url|img|quote|code|size|color|list)(?:=[^\][\n]{0,300})?\]/gi,
    'scrivi «**grassetto**», «*corsivo*», «[parole](indirizzo)»',
  ],
  [/\[@[\w:-]{1,80}[^\][\n]{0,100}\]/g, 'per una fonte scrivi una nota: «[^1]», e più sotto «[^1]: …»'],
  [
    /(?<![\p{L}\d:]):(?:[a-z][a-z\d_+-]{1,30}|[+-]1):(?![\p{L}\d:])/gu,
    'togli il codice; una figurina, se serve davvero, si scrive com’è',
  ],
  // Quotation marks as some keyboards have them
  [/<<[^<>\n]{1,300}>>/g, 'al posto di «<<» e «>>» scrivi le virgolette basse'],
  // Marks around words
  [/(?<!=)==(?=[^\s=])[^=\n]{1,300}==(?!=)/g, 'scrivi «**parole**»'],
  [/(?<![\p{L}\d+])\+\+(?=\p{L})[^+\n]{1,300}\+\+(?![\p{L}\d+])/gu, 'scrivi «*parole*»'],
  [/%%[^%\n]{1,300}%%/g, 'toglilo: una nota per la redazione non va nel testo'],
  [/\|\|[^|\n]{1,300}\|\|/g, WORDS],
  [/'{2,3}(?=\p{L})[^'\n]{1,300}'{2,3}/gu, 'scrivi «**grassetto**» o «*corsivo*»'],
  [/(?<=[\p{L}\d)])~[\p{L}\d+-]{1,20}~/gu, 'scrivi il numero in basso com’è: «H₂O», «CO₂»'],
  [/(?<![\p{L}\d/~])~(?=[^\s~/])[^~\n]{1,300}(?<=\S)~(?![\p{L}\d~])/gu, 'scrivi «~~parole~~»'],
  [/\^[\p{L}\d+()-]{1,40}\^/gu, 'scrivi il numero in alto com’è: «m²», «1ª»'],
  // Formulas and LaTeX
  [/\$\$[^$]{0,500}\$\$|\$\$/g, 'scrivi la formula in parole o con segni semplici: «3 × 4 = 12»'],
  [
    /\$(?=[^$\s])[^$\n]{0,200}[\\^_{}=][^$\n]{0,200}\$/g,
    'scrivi la formula in parole o con segni semplici: «3 × 4 = 12»',
  ],
  // Without a sign of its own only where the dollars touch a letter: «5$ e 6$» are prices.
  [
    /(?<![\p{L}\d$\\])\$\p{L}(?:[\p{L}\d+*/<>(). -]{0,40}[\p{L}\d)])?\$(?![\p{L}\d$])/gu,
    'scrivi la formula in parole o con segni semplici: «3 × 4 = 12»',
  ],
  [/(?<![\p{L}\d:.\\/_-])\\\p{L}{2,40}(?:\{[^{}\n]{0,200}\})*(?![\\/.\d])/gu, AWAY],
  // Headings and lists of other languages
  [/^\u2063*={1,6}[^\S\n]+\S[^\n]*/gm, 'un titolo si scrive «## …»'],
  [/^\u2063*h[1-6]\.[^\S\n]+\S[^\n]*/gm, 'un titolo si scrive «## …»'],
  [/^\u2063*\.\.[^\S\n]+[\w-]{1,40}::[^\n]*|^\u2063*#\+\w{1,40}:[^\n]*/gm, AWAY],
  [/^\u2063*\*\[[^\]\n]{1,60}\]:[^\n]*/gm, 'spiega la sigla nel testo'],
  [/(?<=\n)\u2063*:[^\S\n]+\S/g, 'scrivi la definizione di seguito, dopo i due punti'],
  // Tags that are none
  [
    /<\/?>|<\/?(?:a|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|sub|sup|table|td|th|tr|u|ul)\b[^<>\n]{0,300}>?/gi,
    'togli il segno: niente HTML',
  ],
  [/<(?:https?:|www\.)[^<>\n]{0,300}>/gi, 'scrivi «[parole](https://…)»'],
]

const POWERS: ReadonlyMap<string, string> = new Map(
  [...'0123456789'].map((digit, at) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(at)]),
)

export const FOREIGN: readonly Finder[] = [
  finder(
    /(?<![\p{L}\d:]):(\p{L}[\p{L}\d_-]{0,50})(?:\[[^\][\n]{0,200}\])?\{[^{}\n]{0,100}\}|(?<![\p{L}\d:]):(\p{L}[\p{L}\d_-]{0,50})\[[^\][\n]{0,200}\]/gu,
    (match) => colonName(match[1] ?? match[2] ?? ''),
  ),
  finder(/\]\{([a-z]{2,3}(?:-[A-Za-z\d]{2,8})?)\}/g, ({ 1: tag = '' }) =>
    LANGUAGE_TAG.test(tag)
      ? messages.foreign(`]{${tag}}`, `per una parola straniera scrivi «:lang[parola]{${tag}}»`)
      : undefined,
  ),
  ...MARKS.map(([pattern, better]) =>
    finder(pattern, ({ 0: written }) => messages.foreign(written.replaceAll('\u2063', ''), better)),
  ),
  finder(/\{[\p{L}_][\p{L}\d_.]{0,60}\}/gu, ({ 0: written }) => doubtful(messages.foreign(written, WORDS))),
  // Without its semicolon, or written twice: `&amp;egrave;`.
  finder(new RegExp(`&(${NAMES})(?![;\\p{L}\\d])|\uFFFC{5}(${NAMES});`, 'gu'), (match, passage) => {
    const name = match[1] ?? match[2] ?? ''
    const better = WRITTEN.get(name) ?? decodeNamedCharacterReference(name)
    return better ? messages.entity(sourceOf(passage, match), `«${better}»`) : undefined
  }),
  finder(/([\p{L}\d)]{1,10})\^(\d{1,4})/gu, ({ 0: written, 1: base = '', 2: digits = '' }) => {
    const power = [...digits].map((digit) => POWERS.get(digit)).join('')
    return doubtful(messages.foreign(written, `scrivi «${base}${power}»`))
  }),
  // At the end of a block, where no line follows to break.
  finder(/\\(?=[\s\u2063]*$)/g, () => messages.backslash('\\')),
]
