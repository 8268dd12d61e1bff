import type { Said } from '../problem.ts'
import { listed, meantBy, quoted } from './remedy.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: '«true» o «false»',
  array: 'un elenco',
  tuple: 'un elenco',
  object: 'un gruppo di chiavi',
}

/** How a value of a type is written, with the value at hand where that is possible. */
function howTo(expected: string, value: unknown): string {
  switch (expected) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean'
        ? `mettilo fra virgolette: "${value}"`
        : 'scrivi un testo fra virgolette'
    case 'array':
    case 'tuple':
      return typeof value === 'string' && value !== ''
        ? `mettilo fra parentesi quadre: [${value}]`
        : 'scrivi i valori fra parentesi quadre: [uno, due]'
    case 'boolean':
      return 'scrivi true o false, senza virgolette'
    case 'object':
      return 'scrivi le sue chiavi una per riga, rientrate di due spazi'
    default:
      return 'scrivi solo le cifre, senza virgolette'
  }
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
    message: `la chiave «${key}» non esiste`,
    remedy: meantBy(key, near, `le chiavi ammesse sono ${listed(allowed)}`),
  }),
  type: (key: string, expected: string, value: unknown): Said => ({
    rule: 'wrong-type',
    message:
      value === null
        ? `«${key}» è vuota`
        : `«${key}» dev’essere ${TYPES[expected] ?? expected}, non ${quoted(value)}`,
    remedy: value === null ? 'scrivi il valore, o togli la chiave se è facoltativa' : howTo(expected, value),
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
  address: (key: string, value: unknown): Said => ({
    rule: 'web-address',
    message: `«${key}» non è un indirizzo del web: ${quoted(value)}`,
    remedy: 'scrivilo per intero, da «https://»',
  }),
  language: (value: unknown): Said => ({
    rule: 'lang-code',
    message: `${quoted(value)} non è il codice di una lingua`,
    remedy: 'scrivi due lettere minuscole: «it», «en», «fr»',
  }),
  slug: (value: unknown, better: string): Said => ({
    rule: 'alias-form',
    message: `${quoted(value)} non può stare in un indirizzo`,
    remedy: `usa solo lettere minuscole senza accenti, cifre e trattini${better === '' ? '' : `: «${better}»`}`,
  }),
} as const
