import type { Said } from '../problem.ts'

const QUOTES = 'mettilo fra virgolette doppie: "…"'

/** A text without the quotes that stand at its ends, of which one was forgotten or all came from a word processor. */
const bare = (value: string): string => value.replace(/^[“”"]([^“”"]*)[“”"]?$|^([^“”"]*)[“”"]$/, '$1$2')

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
    message: `in «${value}» ci sono due punti, che YAML prende per una chiave`,
    remedy: `metti il ${key === 'title' ? 'titolo' : 'testo'} fra virgolette: "${bare(value).replaceAll('"', '”')}"`,
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
  alias: (): Said => ({
    rule: 'yaml-alias',
    message: 'i richiami di YAML («*nome») non sono ammessi',
    remedy: `riscrivi il valore per intero; se è un testo che comincia con «*», ${QUOTES}`,
  }),
  tag: (tag: string): Said => ({
    rule: 'yaml-tag',
    message: `il tipo «${tag}» non è ammesso`,
    remedy: `toglilo; se è un testo che comincia con «!», ${QUOTES}`,
  }),
  reserved: (character: string): Said => ({
    rule: 'yaml-reserved',
    message: `un testo senza virgolette non può cominciare con «${character}»`,
    remedy: QUOTES,
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
