import { say } from '#lib/model/fault.ts'
import { listed, meant } from './wording.ts'

/** How a kind of record is called and where its files lie. */
type Called = { kind: string; called: string; ending: '' | 'a'; folder: string; place?: string }

/** What is said of files as files: their place, name, size and encoding. */
export const files = {
  strayFolder: (name: string, near: string | undefined, allowed: readonly string[]) => say('stray-folder')`
    la cartella «${name}» qui non ha un posto
    → ${meant(near, `le cartelle sono ${listed(allowed)}: sposta i suoi file o toglila`)}`,
  strayFile: (name: string, expected: string) => say('stray-file')`
    il file «${name}» qui non ha un posto
    → ${expected}`,
  misplaced: ({ called, ending, folder, place = `nella cartella «${folder}»` }: Called) => say(
    'file-misplaced',
  )`
    dalle sue chiavi quest${ending || 'o'} sembra un${ending} ${called}, e qui non ha un posto
    → sposta il file ${place}`,
  articleInIndex: () => say('file-misplaced')`
    dalle sue chiavi questo sembra un articolo, e qui non ha un posto
    → dagli il nome del suo indirizzo: «index.md» è il file con i dati del numero`,
  issueFolder: (name: string, better: string) => say('issue-folder')`
    «${name}» non è il nome di una cartella di numero
    → scrivi il numero con due cifre e i due opposti: «${better}»`,
  issueIndex: (folder: string) => say('issue-index')`
    nella cartella «${folder}» manca «index.md»
    → aggiungi il file con i dati del numero e l’editoriale`,
  name: (name: string, better: string) => say('file-name')`
    «${name}» non può stare in un indirizzo
    → usa solo lettere minuscole senza accenti, cifre e trattini: «${better}»`,
  deviceName: (name: string) => say('file-name')`
    Windows tiene «${name}» per sé: chi lo usa non potrebbe nemmeno scaricare la rivista
    → dagli un altro nome, anche solo con una parola in più`,
  nameDecomposed: (name: string, better: string) => say('file-name-nfd')`
    il nome «${name.normalize('NFC')}» è scritto con accenti separati dalle lettere (NFD, come fa macOS)
    → rinomina il file: «${better}»`,
  notText: (name: string, better: string) => say('text-format')`
    «${name}» non è un file «.md»: la rivista non lo legge
    → rinominalo «${better}»`,
  notPlain: (name: string, better: string) => say('text-format')`
    «${name}» è il documento di un altro programma: la rivista non lo legge
    → porta il testo in un file «${better}», e togli questo`,
  imageFormat: (extension: string, formats: readonly string[]) => say('image-format')`
    il formato «${extension}» non è fra quelli ammessi
    → salva l’immagine in uno di questi, ${listed(formats)}, e scrivi il nome nuovo dove la mostri`,
  notOurs: (name: string, formats: readonly string[]) => say('stray-file')`
    «${name}» non è un testo né un’immagine: la rivista non lo legge
    → toglilo; qui stanno testi «.md» e immagini ${listed(formats)}`,
  noEnding: (name: string, better: string) => say('stray-file')`
    il nome «${name}» non ha un formato: la rivista non lo legge
    → se è un testo, chiamalo «${better}»; se no, toglilo`,
  imageEnding: (name: string, better: string) => say('image-format')`
    «${name}» ha un formato che la rivista conosce, scritto in un altro modo
    → rinominala «${better}», e scrivi il nome nuovo dove la mostri`,
  tooBig: (bytes: number, limit: number) => say('file-size')`
    il file è troppo grande: ${Math.ceil(bytes / 1024)} kB, il limite è ${limit / 1024} kB
    → dividi il testo in più articoli`,
  encoding: () => say('encoding')`
    qui c’è un carattere che non è UTF-8
    → salva il file con la codifica UTF-8 e riscrivi il carattere perduto`,
  encoding16: () => say('encoding')`
    il file è salvato in UTF-16, come fa il Blocco note quando in «Codifica» c’è «Unicode»
    → nel Blocco note scegli «Salva con nome», e in «Codifica» «UTF-8»`,
  lineEnds: () => say('line-ends')`
    le righe finiscono con il solo ritorno a capo dei vecchi Mac (CR)
    → salva il file con fine riga «LF»`,
  decomposed: (word: string) => say('text-nfd')`
    «${word.normalize('NFC')}» è scritto con accenti separati dalle lettere (NFD)
    → riscrivi la parola, o converti tutto il file in NFC`,
  controlCharacter: (code: string) => say('control-character')`
    qui c’è un carattere invisibile (${code}) che i lettori di feed non accettano
    → cancellalo`,
} as const
