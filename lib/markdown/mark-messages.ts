import { say } from '#lib/model/fault.ts'

/** A passage as it is quoted: one line, cut when long. */
export function quote(text: string, most = 60): string {
  const line = text.replaceAll('\u2063', '').replace(/\s+/g, ' ').trim()
  return `«${line.length > most ? `${line.slice(0, most - 1)}…` : line}»`
}

const KEEP = (mark: string) =>
  `se il segno deve restare, scrivi «${[...mark].map((sign) => `\\${sign}`).join('')}»`

/** What the check says of emphasis, code and marks of other programs that came to nothing, and of signs that nobody sees. */
export const markMessages = {
  // Emphasis, code, deletions
  emphasisPair: (written: string, better: string) => say('mark-raw')`
    i segni di ${quote(written)} restano scritti sulla pagina
    → scrivi ${quote(better, 200)}`,
  emphasisEdge: (mark: string) => say('mark-raw')`
    «${mark}» resta scritto sulla pagina: apre o chiude senza il suo compagno
    → metti «${mark}» prima e dopo le parole, senza spazi all’interno; ${KEEP(mark)}`,
  emphasisOutside: (mark: string) => say('mark-raw')`
    «${mark}» resta scritto sulla pagina, o segna altre parole: sta fra una lettera e una virgoletta o un altro segno
    → metti i segni attorno alle sole parole: ««${mark}parola${mark}»», «${mark}Nota${mark}:»`,
  star: () => say('mark-star', 'doubt')`
    un asterisco resta scritto sulla pagina
    → se voleva un corsivo, chiudilo; ${KEEP('*')}`,
  underscore: () => say('mark-star', 'doubt')`
    un trattino basso resta scritto sulla pagina
    → se voleva un corsivo, chiudilo; ${KEEP('_')}`,
  times: (written: string) => say('mark-times')`
    in ${quote(written)} gli asterischi sono diventati un corsivo e non si vedono
    → per una moltiplicazione scrivi «×»: ${quote(written.replaceAll('*', '×'))}; per tenere l’asterisco «\\*»`,
  emphasisAcross: (written: string) => say('mark-times')`
    in ${quote(written)} gli asterischi sono diventati un corsivo e non si vedono
    → per tenere gli asterischi scrivi «\\*»; per un corsivo mettili attorno a parole intere`,
  backtick: () => say('mark-raw')`
    un apice inverso «\`» resta scritto sulla pagina
    → metti anche quello che chiude, o toglilo`,
  tildes: () => say('mark-raw')`
    «~~» resta scritto sulla pagina
    → scrivi «~~parole~~», senza spazi all’interno`,
  backslash: (written: string) => say('mark-raw')`
    la barra rovesciata di ${quote(written)} resta scritta sulla pagina
    → toglila; per andare a capo lascia una riga vuota`,
  bracket: (mark: string) => say('link-raw')`
    «${mark}» resta scritto sulla pagina: non è un link
    → scrivi «[parole](/articoli/nome)», senza spazi fra le parentesi`,
  entity: (written: string, better: string) => say('entity-raw')`
    «${written}» resta scritto sulla pagina
    → scrivi ${better}`,

  foreign: (written: string, better: string) => say('foreign-mark')`
    ${quote(written)} è un segno di un altro programma: resta scritto sulla pagina
    → ${better}`,

  // Characters
  invisible: (name: string, code: string) => say('invisible-character')`
    qui c’è un carattere che non si vede: ${name} (${code})
    → cancellalo`,
  mojibake: (written: string, better: string) => say('encoding')`
    «${written}» è scritto con lettere lette nella codifica sbagliata
    → scrivi «${better}»; se il testo ne è pieno, salvalo di nuovo in UTF-8`,
}
