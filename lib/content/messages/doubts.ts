import { count } from '#lib/model/numbers.ts'
import type { Said } from '../problem.ts'

const KB = 1024

/** What is said of content that may go out, and that somebody should look at first. */
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
} as const
