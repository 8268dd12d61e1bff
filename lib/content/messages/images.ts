import type { Said } from '../problem.ts'
import { listed, meant } from './remedy.ts'

const KB = 1024

/** What is said of image files and of what shows them. */
export const images = {
  missing: (url: string, near: string | undefined): Said => ({
    rule: 'image-missing',
    message: `l’immagine «${url}» non c’è`,
    remedy: meant(near, 'aggiungila nella cartella di questo file, o correggi il percorso'),
  }),
  format: (url: string, formats: readonly string[]): Said => ({
    rule: 'image-format',
    message: `l’immagine «${url}» è in un formato che la rivista non mostra`,
    remedy: `salvala in uno di questi, ${listed(formats)}, e scrivi qui il nome nuovo`,
  }),
  disguised: (name: string, type: string): Said => ({
    rule: 'image-format',
    message: `«${name}» non è quel che dice il nome: dentro c’è un’immagine ${type.toUpperCase()}`,
    remedy: 'aprila in un programma di fotografia ed esportala nel formato del nome: rinominarla non basta',
  }),
  outside: (url: string): Said => ({
    rule: 'image-outside',
    message: `l’immagine «${url}» non sta sotto la cartella di questo file`,
    remedy: 'copiala accanto al testo e scrivi il percorso da qui: «immagini/nome.jpg»',
  }),
  unreadable: (): Said => ({
    rule: 'image-unreadable',
    message: 'l’immagine non si lascia leggere, o non dice quanto è grande',
    remedy: 'esportala di nuovo; un SVG deve avere width e height, o viewBox',
  }),
  damaged: (): Said => ({
    rule: 'image-unreadable',
    message: 'l’immagine è rovinata, o non è arrivata intera',
    remedy: 'copiala o esportala di nuovo dall’originale, e guarda che si apra per intero',
  }),
  tooLarge: (width: number, height: number, frames: number, megapixels: number, side: number): Said => ({
    rule: 'image-size',
    message: `l’immagine è di ${width} × ${height} pixel${frames > 1 ? ` per ${frames} quadri` : ''}, troppi da mostrare`,
    remedy: `esportala più piccola: al massimo ${side} pixel per lato e ${megapixels} milioni in tutto`,
  }),
  still: (type: string): Said => ({
    rule: 'image-format',
    message: `l’immagine è un’animazione ${type}, che qui resterebbe ferma`,
    remedy: 'esportala come WebP animata, o come immagine ferma',
  }),
  sideways: (): Said => ({
    rule: 'image-format',
    message: 'l’animazione è coricata su un fianco',
    remedy: 'esportala diritta: girarla in un programma che cambia i metadati non basta',
  }),
  svgUnsafe: (what: string): Said => ({
    rule: 'svg-unsafe',
    message: `il disegno contiene ${what}`,
    remedy: 'toglilo, o esporta il disegno come SVG semplice',
  }),
  svgPhotograph: (): Said => ({
    rule: 'svg-unsafe',
    message: 'il disegno contiene una fotografia («image»)',
    remedy: 'toglila dal disegno e mostrala per conto suo, come .jpg o .png; oppure esporta tutto in .png',
  }),
  svgEndless: (): Said => ({
    rule: 'svg-unsafe',
    message: 'il disegno ripete le sue parti una dentro l’altra, troppe volte o senza fine',
    remedy: 'ripetile una accanto all’altra, o esporta il disegno in .png',
  }),
  svgHeavy: (bytes: number, most: number): Said => ({
    rule: 'file-size',
    message: `il disegno pesa ${Math.ceil(bytes / KB)} kB: al massimo ${most / KB}`,
    remedy: 'semplifica i tracciati, o esportalo in .png',
  }),
  svgBroken: (): Said => ({
    rule: 'svg-broken',
    message: 'da qui il disegno non è più XML, e i browser non lo mostrano',
    remedy: 'guarda se manca una chiusura, una virgoletta o un «&amp;», o esportalo di nuovo',
  }),
  svgNamespace: (): Said => ({
    rule: 'svg-broken',
    message: 'al disegno manca la riga che lo fa riconoscere, e i browser non lo mostrano',
    remedy: 'scrivi xmlns="http://www.w3.org/2000/svg" dentro «<svg», o esportalo di nuovo',
  }),
  heroAlt: (): Said => ({
    rule: 'hero-alt',
    message: 'l’immagine d’apertura non ha il testo alternativo',
    remedy: 'scrivi in «alt» che cosa mostra, o «decorative: true» se non aggiunge niente',
  }),
  heroAltAndDecorative: (): Said => ({
    rule: 'hero-decorative',
    message: '«alt» e «decorative» si contraddicono',
    remedy: 'tieni «alt» se l’immagine dice qualcosa, «decorative: true» se è un ornamento',
  }),
} as const
