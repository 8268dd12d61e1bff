import type { Unreadable } from '#lib/model/addresses.ts'
import type { Said } from '../problem.ts'
import { meant, quoted } from './remedy.ts'

/** What is said of links. */
export const links = {
  broken: (url: string, near: string | undefined): Said => ({
    rule: 'link-broken',
    message: `il collegamento ${quoted(url)} non porta a niente`,
    remedy: meant(
      near,
      url.startsWith('/articoli/')
        ? 'correggi l’indirizzo; se il pezzo ha cambiato nome, qui va il nuovo e il vecchio nei suoi «aliases»'
        : 'correggi l’indirizzo, o togli il collegamento',
    ),
  }),
  moved: (url: string, now: string): Said => ({
    rule: 'link-moved',
    message: `«${url}» è l’indirizzo vecchio di un articolo`,
    remedy: `scrivi «${now}»`,
  }),
  notAPage: (url: string): Said => ({
    rule: 'link-not-a-page',
    message: `«${url}» c’è, ma non è una pagina da leggere`,
    remedy: 'porta a una pagina; un’immagine si mostra con «![che cosa si vede](immagini/nome.jpg)»',
  }),
  listPage: (url: string, better: string): Said => ({
    rule: 'link-list-page',
    message: `«${url}» mostra altri articoli ogni volta che ne esce uno`,
    remedy: `scrivi «${better}», o porta all’articolo`,
  }),
  trailingSlash: (url: string, better: string): Said => ({
    rule: 'link-slash',
    message: `«${url}» finisce con una barra`,
    remedy: `scrivi «${better}»`,
  }),
  anchor: (url: string, near: string | undefined): Said => ({
    rule: 'anchor-broken',
    message: `nessun titolo corrisponde a ${quoted(url)}`,
    remedy: meant(
      near,
      'un’ancora è il titolo di una sezione in minuscolo, con i trattini e senza accenti; per una voce di glossario, «#voce-» e la voce',
    ),
  }),
  unreadable: (url: string, { what, remedy }: Unreadable): Said => ({
    rule: 'link-unreadable',
    message: `l’indirizzo ${quoted(url)} non si legge: ${what}`,
    remedy,
  }),
  form: (url: string): Said => ({
    rule: 'link-form',
    message: `${quoted(url)} non è un indirizzo che si possa seguire da ogni pagina`,
    remedy: /^[^\s@/]+@[^\s@/]+$/.test(url)
      ? `per una casella di posta scrivi «mailto:${url}»`
      : /^www\./i.test(url)
        ? `scrivi «https://${url}»`
        : 'dentro la rivista scrivi «/articoli/nome», fuori comincia da «https://»',
  }),
} as const
