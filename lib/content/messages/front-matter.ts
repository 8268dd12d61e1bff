import type { Said } from '../problem.ts'
import { LONGEST_SHOWN, visible } from './remedy.ts'

const QUOTES = 'mettilo fra virgolette doppie: "…"'

/** A text without the quotes that stand at its ends, of which one was forgotten or all came from a word processor. */
const bare = (value: string): string => value.replace(/^[“”"]([^“”"]*)[“”"]?$|^([^“”"]*)[“”"]$/, '$1$2')

/** A text as a value between double quotes, ready to be copied. */
const inQuotes = (value: string): string =>
  `"${visible(bare(value)).replaceAll('\\', '\\\\').replaceAll('"', '”')}"`

/** The line to write instead, where there is one: `title: "{graffe}"`. */
function quotedLine(key: string | undefined, value: string | undefined): string {
  if (value === undefined || value === '' || value.length > LONGEST_SHOWN) return QUOTES
  return `mettilo fra virgolette: ${key === undefined ? '' : `${key}: `}${inQuotes(value)}`
}

/** What is said of the front matter as YAML, before its keys are read. */
export const frontMatter = {
  fenceMissing: (): Said => ({
    rule: 'fence-missing',
    message: 'il file non comincia con la testata',
    remedy: 'la prima riga è «---» e nient’altro, poi le chiavi, poi ancora «---»',
  }),
  empty: (): Said => ({
    rule: 'fence-missing',
    message: 'il file è vuoto',
    remedy: 'toglilo, o scrivine uno completo con «npm run new»',
  }),
  blankFirst: (): Said => ({
    rule: 'fence-missing',
    message: 'prima della testata c’è una riga vuota',
    remedy: 'cancellala: la prima riga del file è «---»',
  }),
  spaceFirst: (): Said => ({
    rule: 'fence-missing',
    message: 'nella prima riga, prima di «---», c’è uno spazio',
    remedy: 'cancellalo: la prima riga del file è «---» e nient’altro',
  }),
  fenceLanguage: (fence: string): Said => ({
    rule: 'fence-language',
    message: `la testata comincia con «${fence}», che chiede un altro linguaggio: non viene letta né eseguita`,
    remedy: 'la prima riga è «---» e nient’altro',
  }),
  fenceOpen: (): Said => ({
    rule: 'fence-open',
    message: 'la testata non si chiude',
    remedy: 'aggiungi una riga «---» prima del testo',
  }),
  fenceClose: (fence: string): Said => ({
    rule: 'fence-close',
    message: `«${fence}» non chiude la testata`,
    remedy: 'la riga che la chiude è «---» e nient’altro',
  }),
  tooLong: (limit: number): Said => ({
    rule: 'front-matter-size',
    message: `la testata supera i ${limit / 1024} kB`,
    remedy: 'porta nel testo quel che è da leggere',
  }),
  shape: (): Said => ({
    rule: 'front-matter-shape',
    message: 'la testata non è un elenco di chiavi',
    remedy: 'scrivi una chiave per riga: «title: "…"»',
  }),
  colon: (key: string, value: string): Said => ({
    rule: 'yaml-colon',
    message: `in «${visible(value)}» ci sono due punti, che YAML prende per una chiave`,
    remedy: `metti il ${key === 'title' ? 'titolo' : 'testo'} fra virgolette${value.length > LONGEST_SHOWN ? ' doppie' : `: ${inQuotes(value)}`}`,
  }),
  space: (key: string): Said => ({
    rule: 'yaml-space',
    message: `dopo «${key}:» manca uno spazio`,
    remedy: `scrivi «${key}: …»`,
  }),
  curlyQuotes: (value: string): Said => ({
    rule: 'yaml-curly-quotes',
    message: 'le virgolette curve non chiudono un valore della testata: ne farebbero parte',
    remedy: `scrivi quelle dritte: "${value.slice(1, -1)}"`,
  }),
  hardSpace: (): Said => ({
    rule: 'yaml-hard-space',
    message: 'qui c’è uno spazio che non va a capo, incollato da un altro programma',
    remedy: 'cancellalo e batti uno spazio',
  }),
  duplicateKey: (key: string): Said => ({
    rule: 'yaml-duplicate-key',
    message: `la chiave «${key}» c’è due volte`,
    remedy: 'tienine una',
  }),
  tab: (): Said => ({
    rule: 'yaml-tab',
    message: 'la riga comincia con una tabulazione',
    remedy: 'in YAML si rientra con due spazi',
  }),
  alias: (key?: string, value?: string): Said => ({
    rule: 'yaml-alias',
    message: 'un valore che comincia con «*» per YAML richiama un altro valore («*nome»), e non è ammesso',
    remedy: quotedLine(key, value),
  }),
  tag: (tag: string, key?: string, value?: string): Said => ({
    rule: 'yaml-tag',
    message: `«${visible(tag)}» per YAML è un tipo, e dal testo sparisce`,
    remedy: `toglilo; se è un testo che comincia con «!», ${quotedLine(key, value)}`,
  }),
  anchor: (key: string | undefined, value: string): Said => ({
    rule: 'yaml-reserved',
    message: 'una parola che comincia con «&» per YAML è un’ancora, e dal testo sparisce',
    remedy: quotedLine(key, value),
  }),
  reserved: (character: string, key?: string, value?: string): Said => ({
    rule: 'yaml-reserved',
    message: `un testo senza virgolette non può cominciare con «${character}», che in YAML è un comando`,
    remedy: quotedLine(key, value),
  }),
  bracket: (open: string, key: string | undefined, value: string): Said => ({
    rule: 'yaml-bracket',
    message: `la parentesi «${open}» si apre e non si chiude`,
    remedy: `se è un elenco chiudilo: [uno, due]; se è un testo, ${quotedLine(key, value)}`,
  }),
  list: (): Said => ({
    rule: 'yaml-bracket',
    message: 'in questo elenco c’è un segno di troppo, o fra due valori manca la virgola',
    remedy: 'scrivilo così: [uno, due]',
  }),
  escape: (written: string): Said => ({
    rule: 'yaml-escape',
    message: `fra virgolette doppie la barra rovesciata di «${visible(written)}» per YAML comincia un comando, e il testo cambia`,
    remedy: 'togli la barra; in un percorso usa «/»; se deve restare, raddoppiala: «\\\\»',
  }),
  comment: (rest: string, read: string, whole: string): Said => ({
    rule: 'yaml-comment',
    message:
      read === ''
        ? `«${visible(rest)}» per YAML è un appunto, e il valore resta vuoto`
        : `da «${visible(rest)}» in poi per YAML è un appunto: si leggerebbe solo «${visible(read)}»`,
    remedy: `${quotedLine(undefined, whole)}; un appunto sta su una riga sua, che comincia con «#»`,
  }),
  nothing: (key: string, written: string): Said => ({
    rule: 'wrong-type',
    message: `in «${key}» «${written}» per YAML vuol dire «niente»`,
    remedy: quotedLine(undefined, written),
  }),
  continued: (line: string): Said => ({
    rule: 'yaml-line',
    message: `«${visible(line)}» per YAML è il seguito della riga sopra`,
    remedy: line.startsWith('-')
      ? 'dopo il trattino metti uno spazio; se è davvero il seguito, porta tutto su una riga fra virgolette'
      : 'togli gli spazi davanti, e lasciane uno dopo i due punti; se è davvero il seguito, porta tutto su una riga fra virgolette',
  }),
  indented: (line: string): Said => ({
    rule: 'yaml-line',
    message: `la riga «${visible(line.trim())}» comincia con degli spazi, e per YAML è il seguito di quella sopra`,
    remedy: 'togli gli spazi davanti',
  }),
  unaligned: (line: string): Said => ({
    rule: 'yaml-line',
    message: `la riga «${visible(line.trim())}» non è allineata con le altre del suo elenco o gruppo`,
    remedy: 'metti davanti a tutte gli stessi spazi',
  }),
  notAKey: (line: string): Said => ({
    rule: 'yaml-line',
    message: `la riga «${visible(line)}» non ha la forma «chiave: valore»`,
    remedy:
      'se è il seguito della riga sopra, portala lassù, dentro le virgolette; se è una chiave, mancano i due punti',
  }),
  documentEnd: (): Said => ({
    rule: 'yaml-line',
    message: 'prima di qui una riga «...» o «---» chiude la testata',
    remedy: 'toglila: la testata finisce con una sola riga «---»',
  }),
  quote: (): Said => ({
    rule: 'yaml-quote',
    message: 'le virgolette si aprono e non si chiudono',
    remedy: 'aggiungi quelle che mancano',
  }),
  afterQuote: (): Said => ({
    rule: 'yaml-after-quote',
    message: 'dopo la chiusura delle virgolette c’è altro testo',
    remedy: 'dentro il testo usa «» e ’, e lascia le virgolette dritte solo ai due capi',
  }),
  syntax: (): Said => ({
    rule: 'yaml-syntax',
    message: 'qui la testata non si lascia leggere come YAML',
    remedy: 'controlla rientri, virgolette e parentesi di questa riga e delle vicine',
  }),
} as const
