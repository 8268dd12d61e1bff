import { say } from '#lib/model/fault.ts'
import { quoted } from './wording.ts'

/** What is said of a value that may stand, and that is seldom meant. */
export const unlikely = {
  farDate: (key: string, year: string) => say('date-far', 'doubt')`
    «${key}» porta una data lontana più di un anno, nel ${year}
    → correggi l’anno, se non è voluto`,
  sourceYear: (year: number) => say('source-year', 'doubt')`
    la fonte porta l’anno ${year}, che deve ancora venire
    → correggilo`,
  twice: (key: string) => say('value-repeated', 'doubt')`
    in «${key}» la stessa frase c’è due volte
    → tienine una`,
  sameForms: (form: string) => say('forms-alike', 'doubt')`
    le due forme della copertina sono la stessa, «${form}»
    → scegline due diverse, se non è voluto`,
  oppositeSmall: (a: string) => say('opposites-case', 'doubt')`
    il primo opposto, ${quoted(a)}, comincia con la minuscola: nel titolo del numero è la prima parola
    → scrivi ${quoted(a.charAt(0).toUpperCase() + a.slice(1))}`,
  oppositeCapital: (b: string) => say('opposites-case', 'doubt')`
    il secondo opposto, ${quoted(b)}, comincia con la maiuscola, ma nel titolo sta in mezzo alla frase
    → scrivi ${quoted(b.charAt(0).toLowerCase() + b.slice(1))}, se non è un nome`,
  slugNumber: (slug: string) => say('name-number', 'doubt')`
    il file si chiama «${slug}.md», e «${slug}» è l’indirizzo del pezzo: un numero non dice a nessuno di che cosa parla
    → chiamalo con le parole del titolo, in minuscolo e con i trattini`,
  orderTwice: (order: number, path: string) => say('order-twice', 'doubt')`
    il posto ${order} nel sommario del numero è già di «${path}»
    → dai a uno dei due un altro posto`,
  sameArticle: (path: string) => say('article-twice', 'doubt')`
    il titolo e il sommario sono quelli di «${path}»: sembra lo stesso pezzo con due indirizzi
    → togli uno dei due; il nome che il pezzo aveva prima va nei suoi «aliases»`,
  pinDraft: (slug: string) => say('pin-draft', 'doubt')`
    «${slug}» è una bozza: finché lo è, fra i vicini non si vede
    → fai uscire il pezzo, o toglilo da «pin»`,
} as const
