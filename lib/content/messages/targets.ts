import type { Unreadable } from '#lib/model/addresses.ts'
import { say } from '#lib/model/fault.ts'
import type { Image } from '#lib/model/records.ts'
import { listed, meant, quoted } from './wording.ts'

const RENAMED = '; se il pezzo ha cambiato nome, qui va il nuovo e il vecchio nei suoi «aliases»'

/** What to write instead of what is no address. */
function addressFor(url: string): string {
  if (/^[^\s@/]+@[^\s@/]+$/.test(url)) return `per una casella di posta scrivi «mailto:${url}»`
  if (/^www\./i.test(url)) return `scrivi «https://${url}»`
  if (/\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(url))
    return `per mostrare un’immagine metti «!» davanti: «![che cosa si vede](${url})»`
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
  wordNote: (url: string) => say('anchor-broken')`
    ${quoted(url)} porta alla nota di un altro programma, che qui non c’è
    → al posto del link scrivi «[^1]», e più sotto «[^1]: testo della nota.»`,
  unreadable: (url: string, { what, remedy }: Unreadable) => say('link-unreadable')`
    l’indirizzo ${quoted(url)} non si legge: ${what}
    → ${remedy}`,
  form: (url: string) => say('link-form')`
    ${quoted(url)} non è un indirizzo che si possa seguire da ogni pagina
    → ${addressFor(url)}`,
} as const

const KB = 1024

/** What is said of image files and of what shows them. */
export const images = {
  missing: (url: string, near: string | undefined) => say('image-missing')`
    l’immagine «${url}» non c’è
    → ${meant(near, 'aggiungila nella cartella di questo file, o correggi il percorso')}`,
  format: (url: string, formats: readonly string[]) => say('image-format')`
    l’immagine «${url}» è in un formato che la rivista non mostra
    → salvala in uno di questi, ${listed(formats)}, e scrivi qui il nome nuovo`,
  disguised: (name: string, type: string) => say('image-format')`
    «${name}» non è quel che dice il nome: dentro c’è un’immagine ${type.toUpperCase()}
    → aprila in un programma di fotografia ed esportala nel formato del nome: rinominarla non basta`,
  outside: (url: string) => say('image-outside')`
    l’immagine «${url}» non sta sotto la cartella di questo file
    → copiala accanto al testo e scrivi il percorso da qui: «immagini/nome.jpg»`,
  unreadable: () => say('image-unreadable')`
    l’immagine non si lascia leggere, o non dice quanto è grande
    → esportala di nuovo; un SVG deve avere width e height, o viewBox`,
  damaged: () => say('image-unreadable')`
    l’immagine è rovinata, o non è arrivata intera
    → copiala o esportala di nuovo dall’originale, e guarda che si apra per intero`,
  tooLarge: (
    { width, height }: Pick<Image, 'width' | 'height'>,
    frames: number,
    megapixels: number,
    side: number,
  ) => say('image-size')`
    l’immagine è di ${width} × ${height} pixel${frames > 1 ? ` per ${frames} quadri` : ''}, troppi da mostrare
    → esportala più piccola: al massimo ${side} pixel per lato e ${megapixels} milioni in tutto`,
  still: (type: string) => say('image-format')`
    l’immagine è un’animazione ${type}, che qui resterebbe ferma
    → esportala come WebP animata, o come immagine ferma`,
  sideways: () => say('image-format')`
    l’animazione è coricata su un fianco
    → esportala diritta: girarla in un programma che cambia i metadati non basta`,
  svgUnsafe: (what: string) => say('svg-unsafe')`
    il disegno contiene ${what}
    → toglilo, o esporta il disegno come SVG semplice`,
  svgPhotograph: () => say('svg-unsafe')`
    il disegno contiene una fotografia («image»)
    → toglila dal disegno e mostrala per conto suo, come .jpg o .png; oppure esporta tutto in .png`,
  svgEndless: () => say('svg-unsafe')`
    il disegno ripete le sue parti una dentro l’altra, troppe volte o senza fine
    → ripetile una accanto all’altra, o esporta il disegno in .png`,
  svgHeavy: (bytes: number, most: number) => say('file-size')`
    il disegno pesa ${Math.ceil(bytes / KB)} kB: al massimo ${most / KB}
    → semplifica i tracciati, o esportalo in .png`,
  svgBroken: () => say('svg-broken')`
    da qui il disegno non è più XML, e i browser non lo mostrano
    → guarda se manca una chiusura, una virgoletta o un «&amp;», o esportalo di nuovo`,
  svgNamespace: () => say('svg-broken')`
    al disegno manca la riga che lo fa riconoscere, e i browser non lo mostrano
    → scrivi xmlns="http://www.w3.org/2000/svg" dentro «<svg», o esportalo di nuovo`,
  heroAlt: () => say('hero-alt')`
    l’immagine d’apertura non ha il testo alternativo
    → scrivi in «alt» che cosa mostra, o «decorative: true» se non aggiunge niente`,
  heroAltAndDecorative: () => say('hero-decorative')`
    «alt» e «decorative» si contraddicono
    → tieni «alt» se l’immagine dice qualcosa, «decorative: true» se è un ornamento`,
} as const
