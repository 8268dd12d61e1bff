import { say } from '#lib/model/fault.ts'
import { BLOCKS, type Block, openingOf, TITLED } from './blocks.ts'

const BLOCK_FORMS = [...BLOCKS.map(openingOf), ':lang[parola]{en}'].map((form) => `«${form}»`).join(', ')

/** What the check says of blocks and of words with a colon. */
export const blockMessages = {
  unknownBlock: (name: string, near?: string) => say('unknown-block')`
    «${name}» non è un blocco della rivista${near ? `: intendevi «${near}»?` : ''}
    → quelli che esistono sono ${BLOCK_FORMS}`,
  blockColons: (name: string) => say('block-colons')`
    il blocco «${name}» si apre con tre due punti
    → scrivi «:::${name}» e chiudi con «:::»`,
  blockOpen: (name: string) => say('block-open')`
    il blocco «:::${name}» non è chiuso
    → metti una riga «:::» dove finisce`,
  blockSwallows: (name: string, next: string) => say('block-open')`
    il blocco «:::${name}» non è chiuso prima di «:::${next}»
    → metti una riga «:::» dove finisce`,
  blockStray: () => say('block-stray')`
    una riga di due punti non apre e non chiude nessun blocco
    → attacca il nome ai due punti («:::stacco»), o togli la riga`,
  blockLineEnd: () => say('block-stray')`
    i due punti in fondo a questa riga restano scritti: non chiudono nessun blocco
    → toglili; quelli che chiudono un blocco stanno da soli sulla riga`,
  blockOpening: (name: Block) => say('block-stray')`
    questa riga non apre il blocco «${name}»
    → scrivi «${openingOf(name)}», senza ${TITLED.has(name) ? 'altri ' : ''}spazi, da solo sulla riga`,
  blockClose: (name: string, fence: string) => say('block-close')`
    questa riga non chiude il blocco «:::${name}»
    → scrivi «${fence}» e nient’altro: tanti due punti quanti lo aprono`,
  blockAttributes: (name: string, isTitle: boolean) => say('block-attributes')`
    il blocco «${name}» ha qualcosa fra graffe
    → ${isTitle ? `il titolo va fra quadre: «:::${name}[Titolo]»` : 'togli le graffe'}`,
  pullQuote: () => say('pull-quote')`
    uno «:::stacco» contiene una frase sola, senza titolo
    → lasciaci un solo paragrafo; « | » separa le due voci`,
  pullQuoteBar: () => say('pull-quote')`
    in uno «:::stacco» la barra resta scritta: divide due voci solo se è una, fra due spazi e fuori dai segni
    → lascia un solo « | », con del testo da tutte e due le parti`,
  practice: () => say('practice')`
    un blocco «:::pratica» contiene un solo elenco numerato
    → scrivi i passi come «1. …», «2. …»`,
  tableBlock: () => say('table-block')`
    un blocco «:::tabella» contiene una sola tabella
    → porta il resto fuori dal blocco`,
  tableCaption: () => say('table-caption')`
    un blocco «:::tabella» non ha titolo
    → scrivi «:::tabella[Titolo]», o lascia la tabella senza blocco`,
  chartBlock: () => say('chart-block')`
    un blocco «:::grafico» contiene un elenco e una didascalia
    → scrivi «- etichetta: valore» e porta fuori il resto`,
  chartTitle: () => say('chart-title')`
    un blocco «:::grafico» non ha titolo
    → scrivi «:::grafico[Titolo]»`,
  chartItem: (text: string) => say('chart-item')`
    «${text}» non è una voce di grafico
    → scrivi «etichetta: valore», per esempio «Al cancello: 90 €»`,
  chartValue: (value: string) => say('chart-value')`
    «${value}» non è un numero
    → scrivi il numero e poi l’unità: «1.200 €», «12,5 kg», «3 ore»`,
  chartNegative: (value: string) => say('chart-negative')`
    «${value}» è sotto lo zero: una barra non può mostrarlo
    → usa una tabella`,
  chartUnits: (value: string, first: string) => say('chart-units')`
    «${value}» non ha l’unità di «${first}»
    → usa la stessa unità in tutte le voci`,
  language: () => say('language')`
    una parola straniera è segnata male
    → scrivi «:lang[killer app]{en}», con la lingua fra graffe`,
}
