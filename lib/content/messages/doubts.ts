import { say } from '#lib/model/fault.ts'
import { onDate } from '#lib/model/italian-dates.ts'
import { count } from '#lib/model/numbers.ts'
import { meant, quoted, visible } from './wording.ts'

const KB = 1024

/** What a date to come means for a piece, by its key. */
const UNTIL_THEN: Readonly<Record<string, string>> = {
  updated: 'fino ad allora l’aggiornamento non si vede',
  corrections: 'fino ad allora la rettifica non si vede',
  withdrawn: 'il pezzo è ritirato già da ora',
}

/** What is said of a record that may go out as it is, and that somebody should look at. */
export const doubts = {
  heavy: (bytes: number, width: number, heavy: number, wide: number) => say('image-heavy', 'doubt')`
    la foto pesa ${count(Math.ceil(bytes / KB), 'kB', 'kB')} ed è larga ${count(width, 'pixel', 'pixel')}
    → esportala larga al massimo ${count(wide, 'pixel', 'pixel')} e sotto i ${heavy / KB} kB`,
  place: () => say('image-place', 'doubt')`
    la foto dice dove è stata scattata: non arriva ai lettori, ma resta nel deposito
    → togli la posizione nel programma di fotografia, o esporta la foto senza metadati`,
  heroSmall: (width: number, least: number) => say('hero-small', 'doubt')`
    l’immagine d’apertura è larga ${count(width, 'pixel', 'pixel')}, e in grande si vedrà sgranata
    → esportala larga almeno ${count(least, 'pixel', 'pixel')}`,
  markup: (key: string, found: string, plain: string) => say('plain-markup', 'doubt')`
    «${key}» è testo semplice: ${quoted(found)} si leggerebbe così com’è
    → ${plain === '' ? 'scrivi le parole, senza segni' : `scrivi «${visible(plain)}»`}`,
  bar: (key: string) => say('plain-markup', 'doubt')`
    in «${key}» la barra « | » non divide due voci, come in un titolo: si leggerebbe così com’è
    → metti una virgola o un trattino`,
  dateToCome: (key: string, day: string) => say('date-to-come', 'doubt')`
    «${key}» porta una data che deve ancora venire, ${day}: ${UNTIL_THEN[key] ?? 'fino ad allora non conta'}
    → correggila, se non è voluta`,
  beforeIssue: (own: string, issue: string) => say('date-before-issue', 'doubt')`
    il pezzo porta il ${own}, ma esce con il suo numero, che porta il ${issue}
    → scrivi «published: ${issue}», o anticipa il numero`,
  seriesAlone: (series: string, near: string | undefined) => say('series-alone', 'doubt')`
    la serie ${quoted(series)} ha un pezzo solo
    → ${meant(near, 'scrivi le stesse parole negli altri suoi pezzi; se ne verranno, lascia così')}`,
  seriesSimilar: (series: string, other: string) => say('series-similar', 'doubt')`
    la serie ${quoted(series)} si distingue da ${quoted(other)} solo per maiuscole, accenti o segni
    → scrivi le stesse parole in tutti i suoi pezzi`,
  translationDraft: (slug: string) => say('translation-draft', 'doubt')`
    la traduzione ${quoted(slug)} è ancora una bozza: nessuno dei due pezzi rimanda all’altro
    → togli «draft: true» da quella quando è pronta`,
  linkToDraft: (url: string) => say('link-not-out', 'doubt')`
    ${quoted(url)} porta a una bozza: finché lo è, qui si leggono solo le parole
    → fai uscire il pezzo, o togli il collegamento`,
  linkNotOut: (url: string, day: string) => say('link-not-out', 'doubt')`
    ${quoted(url)} porta a un pezzo che esce ${onDate(day)}: fino ad allora qui si leggono solo le parole
    → va bene così, se le parole bastano`,
  ownAddress: (url: string, path: string) => say('link-own-site', 'doubt')`
    ${quoted(url)} è una pagina di questa rivista, e così nessuno controlla che ci sia
    → scrivi ${quoted(path)}`,
  callOver: (call: string, until: string, published: string) => say('call-over', 'doubt')`
    l’invito «${call}» finisce il ${until}, prima che il pezzo esca (${published}): non si vedrà mai
    → togli «cta», o cambia «until» nell’invito`,
  shortDek: (length: number, least: number) => say('field-count', 'doubt')`
    il sommario ha ${count(length, 'carattere', 'caratteri')}: ne vuole almeno ${least}
    → aggiungi quel che il titolo non dice`,
  issueDek: (words: number, most: number) => say('field-count', 'doubt')`
    il sommario del numero ha ${count(words, 'parola', 'parole')}: ne vuole al massimo ${most}
    → accorcialo`,
  summaryCount: (sentences: number, least: number, most: number) => say('field-count', 'doubt')`
    «In breve» ha ${count(sentences, 'frase', 'frasi')}: ne vuole da ${least} a ${most}
    → ${sentences < least ? 'aggiungine una, o togli «summary»' : `tieni le ${most} che contano`}`,
  stepsCount: (steps: number, due: number) => say('field-count', 'doubt')`
    «In pratica» ha ${count(steps, 'passo', 'passi')}: ne vuole ${due}
    → ${steps < due ? 'aggiungi quel che manca, o togli «steps»' : `uniscili fino ad averne ${due}`}`,
  tooManyPins: (pins: number, most: number) => say('pins-count', 'doubt')`
    in «pin» i nomi sono ${pins}, e se ne mostrano ${most}
    → tieni i primi`,
} as const
