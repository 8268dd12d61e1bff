import type { Magazine } from './magazine.ts'
import { paths } from './paths.ts'
import type { Image } from './records.ts'
import { slugify } from './slug.ts'

/** Widths in pixels in which a photograph is served: a phone, a tablet, the column, the bleed of a wide screen and twice that. */
export const WIDTHS = [480, 800, 1200, 1600, 2400] as const

/** The name that the file of an image should have: «IMG 2034.JPG», as cameras write it, becomes «img-2034.jpg». */
export function imageName(file: string): string {
  const [, stem = file, ending = ''] = /^(.*)\.([^.]*)$/s.exec(file) ?? []
  return `${slugify(stem) || 'nome'}.${ending.toLowerCase().replace(/^jpe$|^jpeg$/, 'jpg')}`
}

/** Whether an image is made of pixels; a drawing (SVG) is sharp at any size and is served as it is. */
export function isPhotograph({ path }: Pick<Image, 'path'>): boolean {
  return !path.endsWith('.svg')
}

/** The widths of a photograph that pages name: every one below its own, and its own if it is none larger. None of a drawing. */
export function widthsOf(image: Image): readonly number[] {
  if (!isPhotograph(image)) return []
  const smaller = WIDTHS.filter((width) => width < image.width)
  return smaller.length < WIDTHS.length ? [...smaller, image.width] : smaller
}

/** The `srcset` of a photograph, in WebP. Undefined for a drawing. */
export function sourcesOf(image: Image): string | undefined {
  const widths = widthsOf(image).map((width) => `${paths.mediaAt(image, width)} ${width}w`)
  return widths.length > 0 ? widths.join(', ') : undefined
}

/**
 * The one address of an image, for `src`, feeds and whoever names it: a drawing as it is, a photograph in its largest width.
 * Its file has no address: it may say who took it and where.
 */
export function addressOf(image: Image): string {
  const largest = widthsOf(image).at(-1)
  return largest === undefined ? paths.media(image) : paths.mediaAt(image, largest)
}

/** Paths of the images that some piece shows which is out. */
export function imagesShown({ articles, issues, pages }: Magazine): ReadonlySet<string> {
  const inTexts = [...articles, ...issues, ...pages].flatMap(({ body }) => [...body.images.values()])
  const heroes = articles.flatMap(({ hero }) => hero?.image ?? [])
  return new Set([...inTexts, ...heroes].map(({ path }) => path))
}
