import { say } from '#lib/model/fault.ts'
import { LONGEST_SHOWN, visible } from './wording.ts'

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

/** What to do with a note that begins as in other languages. */
const aNote = (line: string): string | undefined =>
  /^(?:\/\/|;|--|<!--|\/\*|%)/.test(line) ? 'se è un appunto, comincia con «#»; se no toglila' : undefined

/** The line as a key, if its first word may be one. */
function withColon(line: string): string {
  if (line.length > LONGEST_SHOWN) return ''
  const [, key, value = '…'] = /^([\w-]+)(?:[ =：;]+(["'[{].*|\S+))?$/.exec(line) ?? []
  if (key === undefined) return ''
  return `: «${key}: ${visible(value)}»`.replace(/ …»$/, '»')
}

/** What is said of the front matter as YAML, before its keys are read. */
export const frontMatter = {
  fenceMissing: () => say('fence-missing')`
    il file non comincia con la testata
    → la prima riga è «---» e nient’altro, poi le chiavi, poi ancora «---»`,
  empty: () => say('fence-missing')`
    il file è vuoto
    → toglilo, o scrivine uno completo con «npm run new»`,
  blankFirst: () => say('fence-missing')`
    prima della testata c’è una riga vuota
    → cancellala: la prima riga del file è «---»`,
  spaceFirst: () => say('fence-missing')`
    nella prima riga, prima di «---», c’è uno spazio
    → cancellalo: la prima riga del file è «---» e nient’altro`,
  fenceLanguage: (fence: string) => say('fence-language')`
    la testata comincia con «${fence}», che chiede un altro linguaggio: non viene letta né eseguita
    → la prima riga è «---» e nient’altro`,
  fenceOpen: () => say('fence-open')`
    la testata non si chiude
    → aggiungi una riga «---» prima del testo`,
  fenceWithin: () => say('fence-close')`
    qui «---» chiude la testata, e sotto ci sono altre sue chiavi
    → togli questa riga: la chiude quella che viene dopo`,
  fenceClose: (fence: string) => say('fence-close')`
    «${fence}» non chiude la testata
    → la riga che la chiude è «---» e nient’altro`,
  tooLong: (limit: number) => say('front-matter-size')`
    la testata supera i ${limit / 1024} kB
    → porta nel testo quel che è da leggere`,
  shape: () => say('front-matter-shape')`
    la testata non è un elenco di chiavi
    → scrivi una chiave per riga: «title: "…"»`,
  colon: (key: string, value: string) => say('yaml-colon')`
    in «${visible(value)}» ci sono due punti, che YAML prende per una chiave
    → metti il ${key === 'title' ? 'titolo' : 'testo'} fra virgolette${value.length > LONGEST_SHOWN ? ' doppie' : `: ${inQuotes(value)}`}`,
  space: (key: string) => say('yaml-space')`
    dopo «${key}:» manca uno spazio
    → scrivi «${key}: …»`,
  curlyQuotes: (value: string) => say('yaml-curly-quotes')`
    le virgolette curve non chiudono un valore della testata: ne farebbero parte
    → scrivi quelle dritte: "${value.slice(1, -1)}"`,
  hardSpace: () => say('yaml-hard-space')`
    qui c’è uno spazio che non va a capo, o un segno che non si vede, incollato da un altro programma
    → cancellalo, e dove ci vuole uno spazio battilo`,
  duplicateKey: (key: string) => say('yaml-duplicate-key')`
    la chiave «${key}» c’è due volte
    → tienine una`,
  repeated: () => say('yaml-duplicate-key')`
    da qui in poi le chiavi ricominciano, come incollate una seconda volta
    → tieni una sola delle due copie`,
  tab: () => say('yaml-tab')`
    la riga comincia con una tabulazione
    → in YAML si rientra con due spazi`,
  alias: (key?: string, value?: string) => say('yaml-alias')`
    un valore che comincia con «*» per YAML richiama un altro valore («*nome»), e non è ammesso
    → ${quotedLine(key, value)}`,
  tag: (tag: string, key?: string, value?: string) => say('yaml-tag')`
    «${visible(tag)}» per YAML è un tipo, e dal testo sparisce
    → toglilo; se è un testo che comincia con «!», ${quotedLine(key, value)}`,
  anchor: (key: string | undefined, value: string) => say('yaml-reserved')`
    una parola che comincia con «&» per YAML è un’ancora, e dal testo sparisce
    → ${/^&\S*\s*[[{]/.test(value) ? `togli «${visible(/^&\S*/.exec(value)?.[0] ?? '&')}»` : quotedLine(key, value)}`,
  reserved: (character: string, key?: string, value?: string) => say('yaml-reserved')`
    un testo senza virgolette non può cominciare con «${character}», che in YAML è un comando
    → ${quotedLine(key, value)}`,
  bracket: (open: string, key: string | undefined, value: string) => say('yaml-bracket')`
    la parentesi «${open}» si apre e non si chiude
    → se è un elenco chiudilo: [uno, due]; se è un testo, ${quotedLine(key, value)}`,
  list: () => say('yaml-bracket')`
    in questo elenco c’è un segno di troppo, o fra due valori manca la virgola
    → scrivilo così: [uno, due]`,
  hash: (colour: string) => say('yaml-comment')`
    «${visible(colour)}» senza virgolette per YAML è un appunto, e porta con sé il resto della riga
    → mettilo fra virgolette: "${visible(colour)}"`,
  comma: (line: string) => say('yaml-bracket')`
    nel gruppo «${visible(line)}» fra due coppie ci va una virgola, e una sola
    → scrivile così: { una: "…", altra: "…" }`,
  brace: (missing: string, line: string) => say('yaml-bracket')`
    al gruppo «${visible(line)}» manca la graffa «${missing}»
    → scrivilo così: { una: "…", altra: "…" }`,
  dash: (line: string) => say('yaml-line')`
    davanti a «${visible(line)}» manca il trattino degli altri dell’elenco
    → scrivi «- » davanti, e gli stessi spazi degli altri`,
  loneQuote: (value: string) => say('yaml-quote')`
    «${visible(value)}» ha le virgolette solo in fondo
    → ${quotedLine(undefined, value)}`,
  escape: (written: string) => say('yaml-escape')`
    fra virgolette doppie la barra rovesciata di «${visible(written)}» per YAML comincia un comando, e il testo cambia
    → togli la barra; in un percorso usa «/»; se deve restare, raddoppiala: «\\\\»`,
  commentAlone: (rest: string, isText: boolean) => say('yaml-comment')`
    «${visible(rest)}» per YAML è un appunto, e il valore resta vuoto
    → ${isText ? quotedLine(undefined, rest) : 'scrivi il valore davanti, o togli «#» se il valore è quello che segue'}; un appunto sta su una riga sua, che comincia con «#»`,
  comment: (rest: string, read: string, whole: string) => say('yaml-comment')`
    da «${visible(rest)}» in poi per YAML è un appunto: si leggerebbe solo «${visible(read)}»
    → ${quotedLine(undefined, whole)}; un appunto sta su una riga sua, che comincia con «#»`,
  glued: (note: string, read: string) => say('yaml-comment')`
    dopo «${visible(read)}», che da solo andrebbe, c’è «${visible(note)}»
    → toglilo${note.startsWith(',') ? '' : '; un appunto sta su una riga sua, che comincia con «#»'}`,
  nothing: (key: string, written: string) => say('wrong-type')`
    in «${key}» «${written}» per YAML vuol dire «niente»
    → ${quotedLine(undefined, written)}`,
  nothingHere: (key: string, written: string) => say('wrong-type')`
    in «${key}» «${written}» per YAML vuol dire «niente»
    → scrivi il valore, o togli la chiave se è facoltativa`,
  continued: (line: string) => say('yaml-line')`
    «${visible(line)}» per YAML è il seguito della riga sopra
    → ${line.startsWith('- ') ? 'metti davanti gli stessi spazi che hanno le altre voci del suo elenco' : line.startsWith('-') ? 'dopo il trattino metti uno spazio' : 'togli gli spazi davanti, e lasciane uno dopo i due punti'}; se è davvero il seguito, porta tutto su una riga fra virgolette`,
  indented: (line: string, spaces: number) => say('yaml-line')`
    la riga «${visible(line.trim())}» comincia con troppi spazi, e per YAML è il seguito di quella sopra
    → ${spaces === 0 ? 'togli gli spazi davanti' : `lasciane ${spaces} davanti, come alla riga sopra`}`,
  outdented: (line: string, spaces: number) => say('yaml-line')`
    la riga «${visible(line.trim())}» ha meno spazi davanti delle altre del suo gruppo
    → mettine ${spaces}, come alle altre`,
  dashedKey: (line: string) => say('yaml-line')`
    davanti a «${visible(line.slice(1).trim())}» c’è il trattino di un elenco, e questa è una chiave come le altre
    → togli il trattino, e gli spazi fino alla chiave`,
  unaligned: (line: string) => say('yaml-line')`
    la riga «${visible(line.trim())}» non è allineata con le altre del suo elenco o gruppo
    → metti davanti a tutte gli stessi spazi`,
  notAKey: (line: string) => say('yaml-line')`
    la riga «${visible(line)}» non ha la forma «chiave: valore»
    → ${aNote(line) ?? `se è il seguito della riga sopra, portala lassù, dentro le virgolette; se è una chiave, mancano i due punti${withColon(line)}`}`,
  documentEnd: () => say('yaml-line')`
    prima di qui una riga «...» o «---» chiude la testata
    → toglila: la testata finisce con una sola riga «---»`,
  quote: () => say('yaml-quote')`
    le virgolette si aprono e non si chiudono
    → aggiungi quelle che mancano`,
  afterQuote: (rest: string) => say('yaml-after-quote')`
    dopo la chiusura delle virgolette c’è ${/["“”]/.test(rest) || rest === '' ? 'altro testo' : `«${visible(rest)}»`}
    → ${rest.startsWith('#') ? 'se è un appunto, metti uno spazio davanti a «#»; se no toglilo' : /^(?:\/\/|;|--)\s*\p{L}/u.test(rest) ? 'toglilo: un appunto comincia con uno spazio e «#»' : /^[^\p{L}\p{N}"“”]+$/u.test(rest) ? 'toglilo' : 'dentro il testo usa «» e ’, e lascia le virgolette dritte solo ai due capi'}`,
  afterGroup: (rest: string) => say('yaml-bracket')`
    dopo la graffa che chiude il gruppo c’è «${visible(rest)}»
    → toglilo${rest.startsWith('#') ? ', o metti uno spazio davanti a «#» se è un appunto' : ''}`,
  round: (inside: string) => say('yaml-bracket')`
    un gruppo sta fra parentesi graffe, e qui sono tonde
    → ${inside.length > LONGEST_SHOWN ? 'scrivi «{» e «}» al loro posto' : `scrivi { ${visible(inside)} }`}`,
  markedKey: (key: string) => say('yaml-line')`
    la chiave «${key}» ha intorno dei segni di Markdown, che nella testata non valgono
    → scrivi «${key}: …»`,
  bullet: (mark: string) => say('yaml-line')`
    la voce di un elenco comincia con «- », non con «${mark}»
    → scrivi un trattino e uno spazio al suo posto`,
  syntax: () => say('yaml-syntax')`
    qui la testata non si lascia leggere come YAML
    → controlla rientri, virgolette e parentesi di questa riga e delle vicine`,
} as const
