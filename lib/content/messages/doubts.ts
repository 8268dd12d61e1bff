import { onDate } from '#lib/model/dates.ts'
import { count } from '#lib/model/numbers.ts'
import type { Said } from '../problem.ts'
import { meant, quoted } from './remedy.ts'

const KB = 1024

/** What a date to come means for a piece, by its key. */
const UNTIL_THEN: Readonly<Record<string, string>> = {
  updated: 'fino ad allora l’aggiornamento non si vede',
  corrections: 'fino ad allora la rettifica non si vede',
  withdrawn: 'il pezzo è ritirato già da ora',
}

/** What is said of a record that may go out as it is, and that somebody should look at. */
export const doubts = {
  heavy: (bytes: number, width: number, heavy: number, wide: number): Said => ({
    rule: 'image-heavy',
    message: `la foto pesa ${count(Math.ceil(bytes / KB), 'kB', 'kB')} ed è larga ${count(width, 'pixel', 'pixel')}`,
    remedy: `esportala larga al massimo ${count(wide, 'pixel', 'pixel')} e sotto i ${heavy / KB} kB`,
  }),
  place: (): Said => ({
    rule: 'image-place',
    message: 'la foto dice dove è stata scattata: non arriva ai lettori, ma resta nel deposito',
    remedy: 'togli la posizione nel programma di fotografia, o esporta la foto senza metadati',
  }),
  heroSmall: (width: number, least: number): Said => ({
    rule: 'hero-small',
    message: `l’immagine d’apertura è larga ${count(width, 'pixel', 'pixel')}, e in grande si vedrà sgranata`,
    remedy: `esportala larga almeno ${count(least, 'pixel', 'pixel')}`,
  }),
  markup: (key: string, found: string, plain: string): Said => ({
    rule: 'plain-markup',
    message: `«${key}» è testo semplice: ${quoted(found)} si leggerebbe così com’è`,
    remedy: plain === '' ? 'scrivi le parole, senza segni' : `scrivi ${quoted(plain)}`,
  }),
  dateToCome: (key: string, day: string): Said => ({
    rule: 'date-to-come',
    message: `«${key}» porta una data che deve ancora venire, ${day}: ${UNTIL_THEN[key] ?? 'fino ad allora non conta'}`,
    remedy: 'correggila, se non è voluta',
  }),
  beforeIssue: (own: string, issue: string): Said => ({
    rule: 'date-before-issue',
    message: `il pezzo porta il ${own}, ma esce con il suo numero, che porta il ${issue}`,
    remedy: `scrivi «published: ${issue}», o anticipa il numero`,
  }),
  seriesAlone: (series: string, near: string | undefined): Said => ({
    rule: 'series-alone',
    message: `la serie ${quoted(series)} ha un pezzo solo`,
    remedy: meant(near, 'scrivi le stesse parole negli altri suoi pezzi; se ne verranno, lascia così'),
  }),
  seriesSimilar: (series: string, other: string): Said => ({
    rule: 'series-similar',
    message: `la serie ${quoted(series)} si distingue da ${quoted(other)} solo per maiuscole, accenti o segni`,
    remedy: 'scrivi le stesse parole in tutti i suoi pezzi',
  }),
  translationDraft: (slug: string): Said => ({
    rule: 'translation-draft',
    message: `la traduzione ${quoted(slug)} è ancora una bozza: nessuno dei due pezzi rimanda all’altro`,
    remedy: 'togli «draft: true» da quella quando è pronta',
  }),
  linkNotOut: (url: string, day: string | undefined): Said => ({
    rule: 'link-not-out',
    message:
      day === undefined
        ? `${quoted(url)} porta a una bozza: finché lo è, qui si leggono solo le parole`
        : `${quoted(url)} porta a un pezzo che esce ${onDate(day)}: fino ad allora qui si leggono solo le parole`,
    remedy:
      day === undefined
        ? 'fai uscire il pezzo, o togli il collegamento'
        : 'va bene così, se le parole bastano',
  }),
  ownAddress: (url: string, path: string): Said => ({
    rule: 'link-own-site',
    message: `${quoted(url)} è una pagina di questa rivista, e così nessuno controlla che ci sia`,
    remedy: `scrivi ${quoted(path)}`,
  }),
  callOver: (call: string, until: string, published: string): Said => ({
    rule: 'call-over',
    message: `l’invito «${call}» finisce il ${until}, prima che il pezzo esca (${published}): non si vedrà mai`,
    remedy: 'togli «cta», o cambia «until» nell’invito',
  }),
  tooManyPins: (pins: number, most: number): Said => ({
    rule: 'pins-count',
    message: `in «pin» i nomi sono ${pins}, e se ne mostrano ${most}`,
    remedy: 'tieni i primi',
  }),
} as const
