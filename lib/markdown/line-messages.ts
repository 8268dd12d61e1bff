import { say } from '#lib/model/fault.ts'
import { quote } from './mark-messages.ts'

/** What the check says of lines that were meant to be a list, a table or a title, or became one although nobody meant it. */
export const lineMessages = {
  // Lines
  bullet: (mark: string, better = '- ') => say('list-raw')`
    le righe che cominciano con «${mark}» non sono un elenco: sulla pagina si attaccano
    → comincia ogni voce con «${better}», su una riga sua`,
  listSpace: (mark: string) => say('list-raw')`
    dopo «${mark}» manca uno spazio semplice: non è un elenco, e le righe si attaccano
    → scrivi «${mark} …», con uno spazio`,
  listNumbers: () => say('list-raw')`
    queste righe numerate non sono un elenco: sulla pagina si attaccano
    → lascia una riga vuota prima della prima voce, e comincia da «1. »`,
  tableRaw: (columns: number) => say('table-raw')`
    queste righe con le barre non sono una tabella: restano scritte così
    → metti sotto la prima riga, e solo lì, «|${' --- |'.repeat(Math.min(columns, 8))}», con trattini semplici`,
  headingSpace: (marks: string) => say('heading-space')`
    dopo «${marks}» manca uno spazio: non è un titolo
    → scrivi «${marks.length > 2 ? '###' : '##'} …», con uno spazio semplice`,
  headingInside: (marks: string) => say('heading-space')`
    «${marks}» in mezzo a una riga resta scritto: non è un titolo
    → porta il titolo su una riga sua, fra due righe vuote`,
  hashtag: (word: string) => say('heading-doubt', 'doubt')`
    «${word}» resta scritto: se doveva essere un titolo manca lo spazio
    → scrivi «## …»; se il segno deve restare, scrivi «\\#»`,
  signsAlone: (written: string) => say('line-raw')`
    una riga di soli segni (${quote(written)}) resta scritta sulla pagina
    → toglila; una linea di separazione è «---» fra due righe vuote`,
  quoteRaw: () => say('quote-raw')`
    un «>» resta scritto sulla pagina
    → per una citazione comincia la riga con «> », senza altri spazi`,
  // Marks that took effect where nobody meant them
  listYear: (marker: string) => say('list-unmeant')`
    la riga che comincia con «${marker}» diventa la voce di un elenco
    → scrivi «${marker.replace(/(?=[.)]$)/, '\\')}», o comincia la frase con un’altra parola`,
  listSign: (marker: string) => say('list-unmeant')`
    «${marker}» a inizio riga fa di questa riga un elenco, e il segno non si vede
    → attaccalo al numero («−5»), o scrivi «\\${marker}»`,
  listBroken: (marker: string) => say('list-unmeant')`
    «${marker}» a inizio riga spezza la frase e comincia un elenco
    → riporta il segno sulla riga prima; se è un elenco, chiudi la riga prima con «:»`,
  listEmpty: (marker: string) => say('list-empty')`
    una voce di elenco («${marker}») è vuota
    → scrivi il suo testo o togli il segno`,
  listOrder: (written: string, shown: string) => say('list-numbers')`
    la voce «${written}» sulla pagina porta il numero ${shown}
    → numera di seguito; se il numero conta (un anno, un articolo), scrivilo nel testo della voce`,
  setext: (line: string) => say('heading-unmeant')`
    la riga «${line}» fa del testo che le sta sopra un titolo
    → lascia una riga vuota prima della riga di segni; se è un titolo, scrivi «## …»`,
  lazy: (where: string) => say('line-swallowed', 'doubt')`
    questa riga continua ${where} che le sta sopra
    → se è un paragrafo nuovo, lascia una riga vuota prima`,
  signature: (name: string) => say('line-swallowed', 'doubt')`
    «${name}» si attacca alla frase che le sta sopra
    → lascia prima una riga vuota; in una citazione, una riga con il solo «>»`,
  rowSwallowed: () => say('row-swallowed')`
    questa riga finisce nella tabella che le sta sopra
    → lascia una riga vuota fra la tabella e il testo`,
  codeOpen: () => say('code-open')`
    un blocco di codice non è chiuso, e il resto del testo diventa codice
    → metti una riga con gli stessi segni dove finisce`,
}
