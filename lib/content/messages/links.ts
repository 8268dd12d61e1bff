import type { Unreadable } from '#lib/model/addresses.ts'
import { say } from '#lib/model/fault.ts'
import { meant, quoted } from './remedy.ts'

const RENAMED = '; se il pezzo ha cambiato nome, qui va il nuovo e il vecchio nei suoi «aliases»'

/** What to write instead of what is no address. */
function addressFor(url: string): string {
  if (/^[^\s@/]+@[^\s@/]+$/.test(url)) return `per una casella di posta scrivi «mailto:${url}»`
  if (/^www\./i.test(url)) return `scrivi «https://${url}»`
  return 'dentro la rivista scrivi «/articoli/nome», fuori comincia da «https://»'
}

/** What is said of links. */
export const links = {
  broken: (url: string, near: string | undefined) => say('link-broken')`
    il collegamento ${quoted(url)} non porta a niente
    → ${meant(near, `correggi l’indirizzo${url.startsWith('/articoli/') ? RENAMED : ', o togli il collegamento'}`)}`,
  moved: (url: string, now: string) => say('link-moved')`
    «${url}» è l’indirizzo vecchio di un articolo
    → scrivi «${now}»`,
  notAPage: (url: string) => say('link-not-a-page')`
    «${url}» c’è, ma non è una pagina da leggere
    → porta a una pagina; un’immagine si mostra con «![che cosa si vede](immagini/nome.jpg)»`,
  listPage: (url: string, better: string) => say('link-list-page')`
    «${url}» mostra altri articoli ogni volta che ne esce uno
    → scrivi «${better}», o porta all’articolo`,
  trailingSlash: (url: string, better: string) => say('link-slash')`
    «${url}» finisce con una barra
    → scrivi «${better}»`,
  anchor: (url: string, near: string | undefined) => say('anchor-broken')`
    nessun titolo corrisponde a ${quoted(url)}
    → ${meant(near, 'un’ancora è il titolo di una sezione in minuscolo, con i trattini e senza accenti; per una voce di glossario, «#voce-» e la voce')}`,
  unreadable: (url: string, { what, remedy }: Unreadable) => say('link-unreadable')`
    l’indirizzo ${quoted(url)} non si legge: ${what}
    → ${remedy}`,
  form: (url: string) => say('link-form')`
    ${quoted(url)} non è un indirizzo che si possa seguire da ogni pagina
    → ${addressFor(url)}`,
} as const
