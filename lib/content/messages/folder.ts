import { say } from '#lib/model/fault.ts'

const SHOWN = 80

/** A name from the disk may hold line ends and be of any length. */
const shown = (name: string): string => {
  const plain = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain
}

/** What helps against an error of the system, by its code. */
const HELP: Readonly<Record<string, string>> = {
  EACCES: 'controlla i permessi: deve poter leggere chi fa girare la rivista',
  EPERM: 'controlla i permessi: deve poter leggere chi fa girare la rivista',
  EMFILE: 'troppi file aperti insieme: alza il limite del sistema (ulimit -n)',
  ENFILE: 'troppi file aperti insieme: alza il limite del sistema',
  EIO: 'il disco ha un guasto: controllalo, e rimetti il file da una copia',
  ELOOP: 'un collegamento gira in tondo: rifallo, o mettici la cartella vera',
  ENAMETOOLONG: 'il percorso è troppo lungo: accorcia i nomi delle cartelle',
}
const remedyFor = (code: string): string => HELP[code] ?? 'controlla il disco e i permessi'

/** What stands at a path that is neither a file nor a folder. */
export type Special = 'fifo' | 'socket' | 'device'
const SPECIAL: Readonly<Record<Special, string>> = {
  fifo: 'una coda con nome (FIFO)',
  socket: 'un socket',
  device: 'un dispositivo',
}

/** What is said of the content folder as the disk has it. */
export const folder = {
  noIssues: () => say('folder-empty', 'doubt')`
    nella cartella dei contenuti non c’è nessun numero: chi legge non troverebbe niente
    → se non è una rivista appena nata, controlla CONTENT_DIR, o che il disco sia montato`,
  missing: () => say('folder-missing')`
    la cartella dei contenuti non esiste
    → controlla CONTENT_DIR, o crea la cartella`,
  noFolder: () => say('folder-missing')`
    quella dei contenuti non è una cartella, ma un file
    → controlla CONTENT_DIR`,
  unlisted: (code: string) => say('folder-unreadable')`
    la cartella non si lascia leggere (${code})
    → ${remedyFor(code)}`,
  unreadable: (code: string) => say('file-unreadable')`
    il file non si lascia aprire (${code})
    → ${remedyFor(code)}`,
  unwritable: (code: string) => say('file-unwritable')`
    il file non si lascia correggere (${code})
    → controlla i permessi della cartella e lo spazio sul disco; il file è rimasto com’era`,
  link: (target: string) => say('link')`
    un collegamento non è ammesso: questo porta a «${shown(target)}»
    → metti qui il file stesso, o togli il collegamento`,
  special: (special: Special) => say('special-file')`
    qui sta ${SPECIAL[special]}, che non è un file da leggere
    → toglilo dalla cartella dei contenuti`,
  nameBytes: (name: string) => say('file-name-bytes')`
    il nome «${shown(name)}» ha caratteri che non sono UTF-8
    → rinominalo con lettere minuscole senza accenti, cifre e trattini`,
  tooHeavy: (megabytes: number, limit: number) => say('file-weight')`
    il file è troppo pesante: ${megabytes} MB, il limite è ${limit} MB
    → se è un’immagine, salvala più piccola; se no, toglilo`,
  leftover: (name: string, what: string) => say('leftover', 'doubt')`
    «${shown(name)}» ${what}: non è della rivista, che non lo legge
    → toglilo; se dentro c’è qualcosa che serve, portalo prima nel file vero`,
  nothing: () => say('folder-emptied')`
    nella cartella dei contenuti non c’è niente
    → controlla CONTENT_DIR, o che il disco sia montato; una rivista nuova la fa «npm run new -- rivista cartella»`,
  emptied: (issues: number) => say('folder-emptied')`
    non resta nessun numero pubblicato, su ${issues} in linea
    → rimetti i contenuti, o il disco su cui stanno; fino ad allora resta in linea l’ultima edizione buona`,
  halved: (what: string, before: number, after: number) => say('folder-halved')`
    resta meno della metà di quello che è in linea: ${what}, ${after} su ${before}
    → se è voluto, aspetta: fra un minuto o due va in linea così; se no, rimetti quello che manca`,
} as const
