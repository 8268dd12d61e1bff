import { HEAVY, WIDE } from '#lib/content/photograph.ts'
import { LARGEST_SVG } from '#lib/content/svg/read-svg.ts'
import { code, type Section, say } from './line.ts'

/** An image file of the change. */
export type ChangedImage = { readonly path: string; readonly bytes: number; readonly width?: number }

const KB = 1024

/** Images that came or changed and that are too heavy, too wide, or do not say how big they are. */
export function heavyImages(images: readonly ChangedImage[]): Section {
  const lines = images.flatMap(({ path, bytes, width }) => {
    const limit = path.endsWith('.svg') ? LARGEST_SVG : HEAVY
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
