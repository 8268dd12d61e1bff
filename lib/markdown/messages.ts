import { say } from '#lib/model/fault.ts'
import { blockMessages } from './block-messages.ts'
import { lineMessages } from './line-messages.ts'
import { linkMessages } from './link-messages.ts'
import { markMessages } from './mark-messages.ts'

/** What the check says of a Markdown text, and how to mend it: for editors, in Italian. */
export const messages = {
  ...blockMessages,
  ...linkMessages,
  ...markMessages,
  ...lineMessages,

  // Limits
  tooLong: (bytes: number, most: number) => say('too-long')`
    il testo pesa ${Math.ceil(bytes / 1024)} kB: il massimo è ${most / 1024}
    → dividilo in più articoli`,
  tooManyLines: (most: number) => say('too-long')`
    il testo ha più di ${most} righe
    → dividilo in più articoli`,
  tooDeep: (most: number) => say('too-deep')`
    qui ci sono più di ${most} citazioni, elenchi o blocchi uno dentro l’altro
    → togli i segni «>», «-» e «:::» di troppo all’inizio della riga`,
  tooIntricate: () => say('too-intricate')`
    qui ci sono troppi segni (asterischi, parentesi, apici inversi, barre)
    → dividi il paragrafo con una riga vuota, o togli i segni che non servono`,
  tooMuchHtml: () => say('too-intricate')`
    qui è incollato dell’HTML («<p>», «<b>», «<a …>»): la rivista non lo legge
    → incolla di nuovo come testo semplice (Ctrl+Maiusc+V), e dividi i paragrafi con una riga vuota`,
  lineTooLong: (most: number) => say('too-long-line')`
    una riga supera i ${most.toLocaleString('it', { useGrouping: 'always' })} caratteri
    → dividi il paragrafo con una riga vuota`,
  wideGap: (most: number) => say('too-wide')`
    in questa riga ci sono più di ${most} spazi di seguito
    → lasciane uno; per le colonne usa una tabella`,
  longAddress: (most: number) => say('long-address')`
    un indirizzo o una didascalia supera i ${most.toLocaleString('it', { useGrouping: 'always' })} caratteri
    → accorcialo`,

  // Headings
  h1: () => say('h1')`
    un titolo con un solo «#» è il titolo della pagina
    → scrivi «##»`,
  deepHeading: (depth: number) => say('heading-depth')`
    un titolo di livello ${depth} non esiste nella rivista
    → usa «##» o «###»`,
  headingJump: () => say('heading-jump')`
    il primo titolo del testo non può essere un «###»
    → comincia con «##»`,
  emptyHeading: () => say('empty-heading')`
    un titolo è vuoto
    → scrivi le sue parole o togli i segni «#»`,
  headingBar: () => say('heading-bar')`
    in un titolo dentro il testo la barra resta scritta: divide due voci solo nel titolo del pezzo
    → scrivi il titolo con due punti o con una virgola`,
  loneHeading: () => say('heading-alone', 'doubt')`
    sotto questo titolo non c’è niente
    → scrivi il testo, o togli il titolo`,
  insideHeading: () => say('heading-inside')`
    un titolo sta dentro un elenco, una citazione o un blocco
    → portalo fuori`,

  // Notes
  noteUndefined: (name: string) => say('note-undefined')`
    la nota «${name}» non ha testo
    → aggiungi una riga «[^${name}]: testo della nota.»`,
  noteUnused: (name: string) => say('note-unused')`
    nessun punto del testo rimanda alla nota «${name}»
    → metti «[^${name}]» dopo una parola, o togli la nota`,
  noteSpace: (name: string) => say('note-space', 'doubt')`
    fra la parola e la nota «[^${name}]» c’è uno spazio: il numero può finire da solo a capo
    → attacca la nota alla parola`,
  noteRepeated: (name: string) => say('note-repeated')`
    la nota «${name}» è scritta due volte
    → dai un altro nome a una delle due`,
  noteMisplaced: () => say('note-misplaced')`
    una nota non può stare in un titolo, in un link, in una tabella, in un’altra nota o in un blocco «:::» che non sia un dialogo o un glossario
    → portala nel paragrafo vicino`,
  noteBlock: () => say('note-block')`
    una nota contiene un elenco, un’immagine o un blocco
    → lasciaci solo frasi`,
  noteEmpty: (name: string) => say('note-empty')`
    la nota «${name}» è vuota
    → scrivi il suo testo`,

  // The rest
  rawHtml: (html: string) => say('raw-html')`
    «${html}» è HTML: non arriva sulla pagina
    → usa il Markdown, o scrivi «&lt;» per il segno «<»`,
  doubledAngles: (written: string, better: string) => say('raw-html')`
    «${written}» si legge come HTML, e non arriva sulla pagina
    → scrivi le virgolette basse: ${better}`,
  rawTag: (html: string, better: string) => say('raw-html')`
    «${html}» è HTML: non arriva sulla pagina
    → ${better}`,
  comment: (html: string) => say('raw-html')`
    «${html}» è un commento: non arriva sulla pagina
    → toglilo; una nota per la redazione va nella proposta`,
  embedded: (html: string, address: string) => say('raw-html')`
    «${html}» non arriva sulla pagina: video e altre pagine non si incorporano
    → metti un link: «[parole](${address})»`,
  component: (html: string) => say('raw-html')`
    «${html}» è un componente di un altro programma: non arriva sulla pagina
    → toglilo e lascia le parole`,
  indented: () => say('indented')`
    una riga che comincia con quattro spazi o una tabulazione diventa codice
    → togli gli spazi a inizio riga`,
  tabs: () => say('tabs')`
    qui ci sono colonne divise da tabulazioni, come incollate da un foglio di calcolo: sulla pagina si attaccano
    → scrivi la tabella con le barre: «| Voce | Euro |», e sotto «| --- | --: |»`,
  conflict: () => say('conflict')`
    qui Git ha lasciato due versioni dello stesso passo, fra «<<<<<<<» e «>>>>>>>»
    → tieni quella giusta e togli le righe di segni`,
  task: () => say('task')`
    un elenco ha caselle da spuntare
    → togli «[ ]» e «[x]»; le caselle da stampare le mette il blocco «:::scheda[Titolo]»`,
  tableRow: (most: number) => say('table-row')`
    una riga della tabella ha più celle della prima, che ne ha ${most}
    → togli le celle in più o allarga la prima riga; una barra dentro una cella si scrive «\\|»`,
}
