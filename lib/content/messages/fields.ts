import type { Unreadable } from '#lib/model/addresses.ts'
import type { OddCharacter } from '#lib/model/characters.ts'
import { slugify } from '#lib/model/slug.ts'
import type { Said } from '../problem.ts'
import { listed, meantBy, quoted, visible } from './remedy.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: '«true» o «false»',
  array: 'un elenco',
  tuple: 'un elenco',
  object: 'un gruppo di chiavi',
}

/** Words that editors write for `true` and `false`; YAML takes them for texts. */
const YES: ReadonlySet<string> = new Set(['yes', 'y', 'on', 'sì', 'si', 'vero', '1', 'true'])
const NO: ReadonlySet<string> = new Set(['no', 'n', 'off', 'falso', '0', 'false'])

/** How a value of a type is written, with the value at hand where that is possible; `written` is how it stands in the file. */
function howTo(key: string, expected: string, value: unknown, written: string): string {
  const word = String(value).trim().toLowerCase()
  switch (expected) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean'
        ? `mettilo fra virgolette: "${written}"`
        : 'scrivi un testo fra virgolette'
    case 'array':
    case 'tuple':
      if (typeof value === 'string' && value.startsWith('-'))
        return 'dopo ogni trattino metti uno spazio: «- uno»'
      return typeof value === 'string' && value !== ''
        ? `mettilo fra parentesi quadre: [${visible(value)}]`
        : 'scrivi i valori fra parentesi quadre: [uno, due]'
    case 'boolean':
      if (YES.has(word)) return `scrivi «${key}: true»`
      return NO.has(word) ? `scrivi «${key}: false»` : 'scrivi true o false, senza virgolette'
    case 'object':
      return 'scrivi le sue chiavi una per riga, rientrate di due spazi'
    default: {
      const digits = typeof value === 'string' ? value.replace(/[\s._'’]/g, '') : ''
      return /^\d+$/.test(digits)
        ? `scrivi solo le cifre, senza virgolette: ${digits}`
        : 'scrivi solo le cifre, senza virgolette'
    }
  }
}

/** The languages that texts come in, by the names that editors give them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ italiano: 'it', inglese: 'en', english: 'en', francese: 'fr', tedesco: 'de', spagnolo: 'es' },
  ...{
    portoghese: 'pt',
    latino: 'la',
    greco: 'el',
    sloveno: 'sl',
    catalano: 'ca',
    romeno: 'ro',
    rumeno: 'ro',
  },
}

/** What is said of the keys of a front matter and of their values, each taken by itself. */
export const fields = {
  missing: (key: string): Said => ({
    rule: 'key-missing',
    message: `manca la chiave «${key}»`,
    remedy: `aggiungi «${key.slice(key.lastIndexOf('.') + 1)}: …»`,
  }),
  unknown: (key: string, near: string | undefined, allowed: readonly string[]): Said => ({
    rule: 'key-unknown',
    message: `la chiave ${quoted(key)} non esiste`,
    remedy: meantBy(key, near, `le chiavi ammesse sono ${listed(allowed)}`),
  }),
  type: (key: string, expected: string, value: unknown, written = quoted(value)): Said => ({
    rule: 'wrong-type',
    message:
      value === null
        ? `«${key}» è vuota`
        : `«${key}» dev’essere ${TYPES[expected] ?? expected}, non ${quoted(written)}`,
    remedy:
      value === null
        ? 'scrivi il valore, o togli la chiave se è facoltativa'
        : howTo(key.slice(key.lastIndexOf('.') + 1), expected, value, written),
  }),
  nameAlone: (key: string, value: string): Said => {
    const names = value
      .split(/[,;]/)
      .map(slugify)
      .filter((name) => name !== '')
    const isNew = key === 'authors' ? '; se la firma non c’è ancora, «npm run new» la crea' : ''
    return {
      rule: 'wrong-type',
      message: `«${key}» dev’essere un elenco di nomi di file, non ${quoted(value)}`,
      remedy: `mettilo fra parentesi quadre: [${names.join(', ') || 'uno, due'}]${isNew}`,
    }
  },
  digits: (key: string, written: string, value: number): Said => ({
    rule: 'wrong-type',
    message: `«${key}» è scritto ${quoted(written)}, che YAML legge ${value}`,
    // «1.000» is one to YAML and a thousand to who writes it.
    remedy: /^\d{1,3}(?:\.\d{3})+$/.test(written) ? 'scrivi solo le cifre, senza punti' : `scrivi ${value}`,
  }),
  oddCharacter: (key: string, { codePoint, name }: OddCharacter): Said => ({
    rule: 'odd-character',
    message: `in «${key}» c’è un carattere che non si vede: ${name} (${codePoint})`,
    remedy: 'cancellalo, o riscrivi il valore a mano',
  }),
  severalLines: (key: string): Said => ({
    rule: 'text-lines',
    message: `«${key}» va a capo, e questo testo sta su una riga`,
    remedy: 'scrivilo di seguito, fra virgolette doppie',
  }),
  tab: (key: string): Said => ({
    rule: 'text-lines',
    message: `in «${key}» c’è una tabulazione`,
    remedy: 'metti uno spazio',
  }),
  tooLong: (key: string, length: number, most: number): Said => ({
    rule: 'text-long',
    message: `«${key}» ha ${length} caratteri: il massimo è ${most}`,
    remedy: 'accorcialo, e porta nel testo quel che è da leggere',
  }),
  empty: (key: string): Said => ({
    rule: 'text-empty',
    message: `«${key}» è vuota`,
    remedy: 'scrivi il testo, o togli la chiave se è facoltativa',
  }),
  length: (key: string, wanted: string): Said => ({
    rule: 'list-length',
    message: `«${key}» vuole ${wanted} valori`,
    remedy: 'aggiungi quel che manca o togli quel che avanza',
  }),
  range: (key: string, limit: string): Said => ({
    rule: 'number-range',
    message: `«${key}» dev’essere ${limit}`,
    remedy: 'correggi il numero',
  }),
  choice: (key: string, value: unknown, near: string | undefined, allowed: readonly string[]): Said => ({
    rule: 'value-unknown',
    message: `«${key}» non conosce ${quoted(value)}`,
    remedy: meantBy(String(value), near, `scegli fra ${listed(allowed)}`),
  }),
  formUnknown: (value: unknown, near: string | undefined, allowed: readonly string[]): Said => ({
    rule: 'form-unknown',
    message: `${quoted(value)} non è una forma`,
    remedy: meantBy(String(value), near, `scegli fra ${listed(allowed)}`),
  }),
  date: (key: string, value: unknown, timeAllowed: boolean): Said => ({
    rule: 'date-format',
    message: `«${key}» non è una data: ${quoted(value)}`,
    remedy: timeAllowed
      ? 'scrivi anno, mese e giorno, «2026-11-05», o anche l’ora di Roma, «2026-11-05T09:30»'
      : 'scrivi anno, mese e giorno: «2026-11-05»',
  }),
  dateImpossible: (key: string, value: unknown): Said => ({
    rule: 'date-impossible',
    message: `«${key}»: ${quoted(value)} non è in nessun calendario`,
    remedy: 'controlla mese, giorno e ora',
  }),
  titleVoices: (key: string): Said => ({
    rule: 'title-voices',
    message: `«${key}» ha più di un « | », o una voce vuota`,
    remedy: 'lascia un solo « | », con del testo da tutte e due le parti',
  }),
  titleBar: (key: string, value: string): Said => ({
    rule: 'title-voices',
    message: `in «${key}» la barra non sta fra due spazi, e non si sa se divide due voci`,
    remedy: `per dividerle scrivi ${quoted(value.replace(/\s*\|\s*/g, ' | '))}; se no metti un altro segno`,
  }),
  address: (key: string, value: unknown, fault: Unreadable | undefined): Said => ({
    rule: 'web-address',
    message: fault
      ? `in «${key}» l’indirizzo ${quoted(value)} non si legge: ${fault.what}`
      : `«${key}» non è un indirizzo del web: ${quoted(value)}`,
    remedy: fault?.remedy ?? 'scrivilo per intero, da «https://»',
  }),
  language: (value: unknown): Said => {
    const word = String(value).trim().toLowerCase()
    const code = LANGUAGES[word] ?? /^([a-z]{2})(?:[-_].*)?$/.exec(word)?.[1]
    return {
      rule: 'lang-code',
      message: `${quoted(value)} non è il codice di una lingua`,
      remedy:
        code === undefined ? 'scrivi due lettere minuscole: «it», «en», «fr»' : `scrivi «lang: ${code}»`,
    }
  },
  slug: (value: unknown, better: string): Said => ({
    rule: 'alias-form',
    message: `${quoted(value)} non può stare in un indirizzo`,
    remedy: `usa solo lettere minuscole senza accenti, cifre e trattini${better === '' ? '' : `: «${better}»`}`,
  }),
} as const
