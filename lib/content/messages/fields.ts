import type { Unreadable } from '#lib/model/addresses.ts'
import type { OddCharacter } from '#lib/model/characters.ts'
import { say } from '#lib/model/fault.ts'
import { count } from '#lib/model/numbers.ts'
import { slugify } from '#lib/model/slug.ts'
import { listed, meantBy, quoted, visible } from './wording.ts'

/** What is known and most like a word that is not. */
type Near = string | undefined

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

/** A key by itself, without the groups that it stands in. */
const lastOf = (key: string): string => key.slice(key.lastIndexOf('.') + 1)

/** A text as an item of a list: between quotes, if it has a sign that would divide it or mean something else there. */
const ofList = (value: string): string =>
  /[,:#[\]{}&*!|>%@`"]/.test(value) ? `"${visible(value.replaceAll('"', '\\"'))}"` : visible(value)

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
      if (typeof value === 'string' && /^[•·*–—]/.test(value))
        return `una voce comincia con un trattino e uno spazio, «- uno», non con «${value.charAt(0)}»`
      if (typeof value === 'string' && value.startsWith('-'))
        return 'dopo ogni trattino metti uno spazio: «- uno»'
      return typeof value === 'string' && value !== ''
        ? `mettilo fra parentesi quadre: [${ofList(value)}]`
        : 'scrivi i valori fra parentesi quadre: [uno, due]'
    case 'boolean':
      if (YES.has(word)) return `scrivi «${key}: true»`
      return NO.has(word) ? `scrivi «${key}: false»` : 'scrivi true o false, senza virgolette'
    case 'object':
      return 'scrivi le sue chiavi una per riga, rientrate di due spazi'
    default: {
      const isText = typeof value === 'string' || /^\d{1,3}(?:\.\d{3})+$/.test(written)
      const digits = isText ? written.replace(/[\s._'’,;:"]/g, '') : ''
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
  missing: (key: string) => say('key-missing')`
    manca la chiave «${key}»
    → aggiungi «${lastOf(key)}: …»`,
  unknown: (key: string, near: Near, allowed: readonly string[]) => say('key-unknown')`
    la chiave ${quoted(key)} non esiste
    → ${meantBy(key, near, `le chiavi ammesse sono ${listed(allowed)}`)}`,
  unknownPlace: (key: string, instead: string) => say('key-unknown')`
    la chiave ${quoted(key)} non esiste
    → ${instead}`,
  unknownTwin: (key: string, near: string) => say('key-unknown')`
    la chiave ${quoted(key)} non esiste, e «${near}», che le somiglia, c’è già
    → togli quella delle due che non serve, e chiama «${near}» l’altra`,
  unknownForMissing: (key: string, missing: string) => say('key-unknown')`
    la chiave ${quoted(key)} non esiste, e manca «${missing}»
    → se è quella, chiamala «${missing}»; se no toglila, e aggiungi «${missing}: …»`,
  glued: (written: string, key: string, value: string) => say('yaml-space')`
    in ${quoted(written)} fra la chiave e il valore vanno due punti e uno spazio
    → scrivi ${quoted(`${key}: ${value}`)}`,
  nothing: (key: string, isOptional: boolean) => say('wrong-type')`
    «${key}» è vuota
    → ${isOptional ? 'scrivi il valore, o togli la chiave' : 'scrivi il valore: la chiave non può mancare'}`,
  type: (key: string, expected: string, value: unknown, written = quoted(value)) => say('wrong-type')`
    «${key}» dev’essere ${TYPES[expected] ?? expected}, non ${quoted(written)}
    → ${howTo(lastOf(key), expected, value, written)}`,
  nameAlone: (key: string, value: string) => {
    const names = value
      .split(/[,;]/)
      .map(slugify)
      .filter((name) => name !== '')
    const isNew = key === 'authors' ? '; se la firma non c’è ancora, «npm run new» la crea' : ''
    return say('wrong-type')`
      «${key}» dev’essere un elenco di nomi di file, non ${quoted(value)}
      → mettilo fra parentesi quadre: [${names.join(', ') || 'uno, due'}]${isNew}`
  },
  nameOfFigures: (key: string, written: string) => say('wrong-type')`
    in «${key}» va il nome di un file, e ${quoted(written)} è un numero
    → scrivi il nome di un file che c’è; se è proprio «${written}.md», mettilo fra virgolette: "${written}"`,
  digits: (key: string, written: string, value: number) => say('wrong-type')`
    «${key}» è scritto ${quoted(written)}, che YAML legge ${value}
    → ${/^\d{1,3}(?:\.\d{3})+$/.test(written) ? 'scrivi solo le cifre, senza punti' : `scrivi ${value}`}`,
  oddCharacter: (key: string, { codePoint, name }: OddCharacter) => say('odd-character')`
    in «${key}» c’è un carattere che non si vede: ${name} (${codePoint})
    → cancellalo, o riscrivi il valore a mano`,
  hardSpace: (key: string, space: string) => say('odd-character')`
    in «${key}» c’è uno spazio che non è quello della tastiera (U+${(space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}), incollato da un altro programma
    → cancellalo, e fra due parole batti uno spazio`,
  severalLines: (key: string) => say('text-lines')`
    «${key}» va a capo, e questo testo sta su una riga
    → scrivilo di seguito, fra virgolette doppie`,
  tab: (key: string) => say('text-lines')`
    in «${key}» c’è una tabulazione
    → metti uno spazio`,
  tooLong: (key: string, length: number, most: number) => say('text-long')`
    «${key}» ha ${length} caratteri: il massimo è ${most}
    → accorcialo, e porta nel testo quel che è da leggere`,
  empty: (key: string) => say('text-empty')`
    «${key}» è vuota
    → scrivi il testo, o togli la chiave se è facoltativa`,
  length: (key: string, few: boolean, limit: number, isExact: boolean) => say('list-length')`
    «${key}» vuole ${isExact ? '' : few ? 'almeno ' : 'al massimo '}${count(limit, 'valore', 'valori')}
    → ${few ? 'aggiungi quel che manca' : 'togli quel che avanza'}`,
  range: (key: string, limit: string) => say('number-range')`
    «${key}» dev’essere ${limit}
    → correggi il numero`,
  choice: (key: string, value: unknown, near: Near, allowed: readonly string[]) => say('value-unknown')`
    «${key}» non conosce ${quoted(value)}
    → ${meantBy(String(value), near, `scegli fra ${listed(allowed)}`)}`,
  formUnknown: (value: unknown, near: Near, allowed: readonly string[]) => say('form-unknown')`
    ${quoted(value)} non è una forma
    → ${meantBy(String(value), near, `scegli fra ${listed(allowed)}`)}`,
  date: (key: string, value: unknown) => say('date-format')`
    «${key}» non è una data: ${quoted(value)}
    → scrivi anno, mese e giorno: «2026-11-05»`,
  moment: (key: string, value: unknown) => say('date-format')`
    «${key}» non è una data: ${quoted(value)}
    → scrivi anno, mese e giorno, «2026-11-05», o anche l’ora, «2026-11-05T09:30»`,
  dateImpossible: (key: string, value: unknown) => say('date-impossible')`
    «${key}»: ${quoted(value)} non è in nessun calendario
    → controlla mese, giorno e ora`,
  titleVoices: (key: string) => say('title-voices')`
    «${key}» ha più di un « | », o una voce vuota
    → lascia un solo « | », con del testo da tutte e due le parti`,
  titleBar: (key: string, value: string) => say('title-voices')`
    in «${key}» la barra non sta fra due spazi, e non si sa se divide due voci
    → per dividerle scrivi ${quoted(value.replace(/\s*\|\s*/g, ' | '))}; se no metti un altro segno`,
  address: (key: string, value: unknown) => say('web-address')`
    «${key}» non è un indirizzo del web: ${quoted(value)}
    → scrivilo per intero, da «https://»`,
  addressUnreadable: (key: string, value: unknown, { what, remedy }: Unreadable) => say('web-address')`
    in «${key}» l’indirizzo ${quoted(value)} non si legge: ${what}
    → ${remedy}`,
  language: (value: unknown) => {
    const word = String(value).trim().toLowerCase()
    const code = LANGUAGES[word] ?? /^([a-z]{2})(?:[-_].*)?$/.exec(word)?.[1]
    return say('lang-code')`
      ${quoted(value)} non è il codice di una lingua
      → ${code === undefined ? 'scrivi due lettere minuscole: «it», «en», «fr»' : `scrivi «lang: ${code}»`}`
  },
  slugs: (value: string, names: readonly string[]) => say('alias-form')`
    ${quoted(value)} non può stare in un indirizzo
    → se sono ${names.length} nomi, fra l’uno e l’altro va una virgola: ${names.join(', ')}; se è uno solo, «${names.join('-')}»`,
  slug: (value: unknown, better: string) => say('alias-form')`
    ${quoted(value)} non può stare in un indirizzo
    → usa solo lettere minuscole senza accenti, cifre e trattini${better === '' ? '' : `: «${better}»`}`,
} as const
