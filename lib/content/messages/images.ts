import type { Said } from '../problem.ts'
import { listed, meant } from './remedy.ts'

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
  svgUnsafe: (what: string): Said => ({
    rule: 'svg-unsafe',
    message: `il disegno contiene ${what}`,
    remedy: 'toglilo, o esporta il disegno come SVG semplice',
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
