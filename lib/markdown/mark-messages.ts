import { say } from './fault.ts'

/** A passage as it is quoted: one line, cut when long. */
export function quote(text: string, most = 60): string {
  const line = text.replaceAll('\u2063', '').replace(/\s+/g, ' ').trim()
  return `«${line.length > most ? `${line.slice(0, most - 1)}…` : line}»`
}

const KEEP = (mark: string) =>
  `se il segno deve restare, scrivi «${[...mark].map((sign) => `\\${sign}`).join('')}»`

/** What the check says of marks that came to nothing, and of those that took effect where nobody meant them. */
export const markMessages = {
  // Emphasis, code, deletions
  emphasisPair: (written: string, better: string) =>
    say(
      'mark-raw',
      `i segni di ${quote(written)} restano scritti sulla pagina`,
      `scrivi ${quote(better, 200)}`,
    ),
  emphasisEdge: (mark: string) =>
    say(
      'mark-raw',
      `«${mark}» resta scritto sulla pagina: apre o chiude senza il suo compagno`,
      `metti «${mark}» prima e dopo le parole, senza spazi all’interno; ${KEEP(mark)}`,
    ),
  emphasisOutside: (mark: string) =>
    say(
      'mark-raw',
      `«${mark}» resta scritto sulla pagina, o segna altre parole: sta fra una lettera e una virgoletta o un altro segno`,
      `metti i segni attorno alle sole parole: ««${mark}parola${mark}»», «${mark}Nota${mark}:»`,
    ),
  star: () =>
    say(
      'mark-star',
      'un asterisco resta scritto sulla pagina',
      `se voleva un corsivo, chiudilo; ${KEEP('*')}`,
    ),
  underscore: () =>
    say(
      'mark-star',
      'un trattino basso resta scritto sulla pagina',
      `se voleva un corsivo, chiudilo; ${KEEP('_')}`,
    ),
  times: (written: string) =>
    say(
      'mark-times',
      `in ${quote(written)} gli asterischi sono diventati un corsivo e non si vedono`,
      `per una moltiplicazione scrivi «×»: ${quote(written.replaceAll('*', '×'))}; per tenere l’asterisco «\\*»`,
    ),
  emphasisAcross: (written: string) =>
    say(
      'mark-times',
      `in ${quote(written)} gli asterischi sono diventati un corsivo e non si vedono`,
      'per tenere gli asterischi scrivi «\\*»; per un corsivo mettili attorno a parole intere',
    ),
  backtick: () =>
    say(
      'mark-raw',
      'un apice inverso «`» resta scritto sulla pagina',
      'metti anche quello che chiude, o toglilo',
    ),
  tildes: () =>
    say('mark-raw', '«~~» resta scritto sulla pagina', 'scrivi «~~parole~~», senza spazi all’interno'),
  backslash: (written: string) =>
    say(
      'mark-raw',
      `la barra rovesciata di ${quote(written)} resta scritta sulla pagina`,
      'toglila; per andare a capo lascia una riga vuota',
    ),
  bracket: (mark: string) =>
    say(
      'link-raw',
      `«${mark}» resta scritto sulla pagina: non è un link`,
      'scrivi «[parole](/articoli/nome)», senza spazi fra le parentesi',
    ),
  entity: (written: string, better: string) =>
    say('entity-raw', `«${written}» resta scritto sulla pagina`, `scrivi ${better}`),

  // Links, images, notes
  linkReady: (written: string, why: string, better: string) =>
    say('link-raw', `${quote(written)} resta scritto sulla pagina: ${why}`, `scrivi ${quote(better, 400)}`),
  imageReady: (why: string, better: string) =>
    say(
      'image-raw',
      `un’immagine non si vede, e i suoi segni restano sulla pagina: ${why}`,
      `scrivi ${quote(better, 400)}`,
    ),
  imageSpace: (better: string) =>
    say('image-raw', 'un’immagine non si vede: fra «]» e «(» c’è uno spazio', `scrivi ${quote(better, 400)}`),
  imageBroken: () =>
    say(
      'image-raw',
      'un’immagine non si vede, e i suoi segni restano sulla pagina',
      'scrivi «![che cosa si vede](immagini/nome.jpg "Didascalia")»',
    ),
  noteSpaces: (name: string) =>
    say(
      'note-raw',
      `«[^${name}]» resta scritto sulla pagina: il nome di una nota non ha spazi`,
      'scrivi «[^1]», e più sotto «[^1]: testo della nota.»',
    ),
  noteColon: (name: string) =>
    say(
      'note-raw',
      `la nota «${name}» resta nel testo: dopo «[^${name}]» mancano i due punti`,
      `scrivi «[^${name}]: testo della nota.»`,
    ),
  noteInline: () =>
    say(
      'note-raw',
      'una nota scritta in mezzo alla frase («^[…]») resta sulla pagina',
      'scrivi «[^1]», e più sotto «[^1]: testo della nota.»',
    ),
  noteNumber: (written: string) =>
    say(
      'note-raw',
      `«${written}» non è una nota: resta scritto sulla pagina`,
      `scrivi «${written.replace('[', '[^')}», e più sotto «${written.replace('[', '[^')}: testo della nota.»; se non serve, toglilo`,
    ),
  definitionUnused: (name: string) =>
    say(
      'definition-unused',
      `la riga «[${name}]: …» non arriva sulla pagina: nessun link la usa`,
      'scrivi «[parole](indirizzo)» dove serve il link, e togli la riga',
    ),
  definitionRepeated: (name: string) =>
    say(
      'definition-repeated',
      `«[${name}]» ha due indirizzi: vale il primo`,
      'togli una delle due righe, o cambia nome',
    ),
  linkTitle: (title: string) =>
    say(
      'link-title',
      `${quote(title)}, fra le virgolette di un link, non arriva sulla pagina`,
      'toglilo, o scrivilo nel testo',
    ),
  chartLink: () =>
    say(
      'chart-item',
      'un link in una voce di grafico non arriva sulla pagina',
      'portalo nella didascalia, sotto l’elenco',
    ),
  captionMarks: (written: string, where: string) =>
    say(
      'caption-marks',
      `in ${where} i segni di ${quote(written)} restano scritti: è testo semplice`,
      'togli i segni e lascia le parole',
    ),

  // Lines
  bullet: (mark: string) =>
    say(
      'list-raw',
      `le righe che cominciano con «${mark}» non sono un elenco: sulla pagina si attaccano`,
      'comincia ogni voce con «- », su una riga sua',
    ),
  listSpace: (mark: string) =>
    say(
      'list-raw',
      `dopo «${mark}» manca uno spazio semplice: non è un elenco, e le righe si attaccano`,
      `scrivi «${mark} …», con uno spazio`,
    ),
  listNumbers: () =>
    say(
      'list-raw',
      'queste righe numerate non sono un elenco: sulla pagina si attaccano',
      'lascia una riga vuota prima della prima voce, e comincia da «1. »',
    ),
  tableRaw: (columns: number) =>
    say(
      'table-raw',
      'queste righe con le barre non sono una tabella: restano scritte così',
      `metti sotto la prima riga, e solo lì, «|${' --- |'.repeat(Math.min(columns, 8))}», con trattini semplici`,
    ),
  headingSpace: (marks: string) =>
    say(
      'heading-space',
      `dopo «${marks}» manca uno spazio: non è un titolo`,
      `scrivi «${marks.length > 2 ? '###' : '##'} …», con uno spazio semplice`,
    ),
  headingInside: (marks: string) =>
    say(
      'heading-space',
      `«${marks}» in mezzo a una riga resta scritto: non è un titolo`,
      'porta il titolo su una riga sua, fra due righe vuote',
    ),
  hashtag: (word: string) =>
    say(
      'heading-doubt',
      `«${word}» resta scritto: se doveva essere un titolo manca lo spazio`,
      'scrivi «## …»; se il segno deve restare, scrivi «\\#»',
    ),
  signsAlone: (written: string) =>
    say(
      'line-raw',
      `una riga di soli segni (${quote(written)}) resta scritta sulla pagina`,
      'toglila; una linea di separazione è «---» fra due righe vuote',
    ),
  quoteRaw: () =>
    say(
      'quote-raw',
      'un «>» resta scritto sulla pagina',
      'per una citazione comincia la riga con «> », senza altri spazi',
    ),
  foreign: (written: string, better: string) =>
    say(
      'foreign-mark',
      `${quote(written)} è un segno di un altro programma: resta scritto sulla pagina`,
      better,
    ),

  // Marks that took effect where nobody meant them
  listYear: (marker: string) =>
    say(
      'list-unmeant',
      `la riga che comincia con «${marker}» diventa la voce di un elenco`,
      `scrivi «${marker.replace(/(?=[.)]$)/, '\\')}», o comincia la frase con un’altra parola`,
    ),
  listSign: (marker: string) =>
    say(
      'list-unmeant',
      `«${marker}» a inizio riga fa di questa riga un elenco, e il segno non si vede`,
      `attaccalo al numero («−5»), o scrivi «\\${marker}»`,
    ),
  listBroken: (marker: string) =>
    say(
      'list-unmeant',
      `«${marker}» a inizio riga spezza la frase e comincia un elenco`,
      'riporta il segno sulla riga prima; se è un elenco, chiudi la riga prima con «:»',
    ),
  listEmpty: (marker: string) =>
    say('list-empty', `una voce di elenco («${marker}») è vuota`, 'scrivi il suo testo o togli il segno'),
  listOrder: (written: string, shown: string) =>
    say(
      'list-numbers',
      `la voce «${written}» sulla pagina porta il numero ${shown}`,
      'numera di seguito; se il numero conta (un anno, un articolo), scrivilo nel testo della voce',
    ),
  setext: (line: string) =>
    say(
      'heading-unmeant',
      `la riga «${line}» fa del testo che le sta sopra un titolo`,
      'lascia una riga vuota prima della riga di segni; se è un titolo, scrivi «## …»',
    ),
  lazy: (where: string) =>
    say(
      'line-swallowed',
      `questa riga continua ${where} che le sta sopra`,
      'se è un paragrafo nuovo, lascia una riga vuota prima',
    ),
  rowSwallowed: () =>
    say(
      'row-swallowed',
      'questa riga finisce nella tabella che le sta sopra',
      'lascia una riga vuota fra la tabella e il testo',
    ),
  codeOpen: () =>
    say(
      'code-open',
      'un blocco di codice non è chiuso, e il resto del testo diventa codice',
      'metti una riga con gli stessi segni dove finisce',
    ),

  // Characters
  invisible: (name: string, code: string) =>
    say('invisible-character', `qui c’è un carattere che non si vede: ${name} (${code})`, 'cancellalo'),
  mojibake: (written: string, better: string) =>
    say(
      'encoding',
      `«${written}» è scritto con lettere lette nella codifica sbagliata`,
      `scrivi «${better}»; se il testo ne è pieno, salvalo di nuovo in UTF-8`,
    ),
}
