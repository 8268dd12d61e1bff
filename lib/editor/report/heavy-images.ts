import { code, type Section, say } from './line.ts'

/** An image file of the change. */
export type ChangedImage = { readonly path: string; readonly bytes: number; readonly width?: number }

const KB = 1024
/** What a telephone on a train waits for without noticing: above it, whoever took the picture can make it smaller. */
const HEAVY = 400 * KB
const HEAVY_DRAWING = 100 * KB
/** Twice the widest column. */
const WIDE = 2880

/** Images that came or changed and that are too heavy, too wide, or do not say how big they are. */
export function heavyImages(images: readonly ChangedImage[]): Section {
  const lines = images.flatMap(({ path, bytes, width }) => {
    const limit = path.endsWith('.svg') ? HEAVY_DRAWING : HEAVY
    return [
      ...(bytes > limit
        ? [
            say`${code(path)} pesa ${Math.ceil(bytes / KB)} kB: il massimo è ${limit / KB}. Esportala più piccola o in WebP`,
          ]
        : []),
      ...(width === undefined ? [say`${code(path)} non dice quanto è grande`] : []),
      ...(width !== undefined && width > WIDE
        ? [say`${code(path)} è larga ${width} pixel: ne bastano ${WIDE}`]
        : []),
    ]
  })
  return { title: 'Immagini', lines }
}
