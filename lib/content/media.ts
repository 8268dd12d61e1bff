import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Magazine } from '#lib/model/magazine.ts'
import { imagesShown, isPhotograph, WIDTHS } from '#lib/model/media.ts'
import type { Image } from '#lib/model/records.ts'
import { contentFolder, currentSnapshot } from './current.ts'
import { gitName } from './git-name.ts'
import type { IMAGE_FORMATS } from './place.ts'
import { toWebp } from './resize.ts'

const TYPES: Readonly<Record<(typeof IMAGE_FORMATS)[number], string>> = {
  avif: 'image/avif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

const typeOf = (path: string): string | undefined =>
  new Map(Object.entries(TYPES)).get(path.replace(/^.*\./s, ''))

export type Media = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** `3fa2c1` is an image as it is, `3fa2c1-800` a photograph 800 pixels wide, whose path ends in `.webp`. */
function asked(version: string, path: string) {
  const [of = '', width] = version.split('-', 2)
  if (width === undefined) return { of, path }
  return { of, path: path.replace(/\.webp$/, ''), width: Number(width) }
}

/** Only the widths that pages name: other numbers would fill the store. */
const isServed = (image: Image, width: number): boolean =>
  isPhotograph(image) &&
  (width === image.width || WIDTHS.some((known) => known === width && width < image.width))

const shown = new WeakMap<Magazine, ReadonlySet<string>>()

/** Whether a piece that is out shows an image. */
function isShown(magazine: Magazine, path: string): boolean {
  const known = shown.get(magazine) ?? imagesShown(magazine)
  shown.set(magazine, known)
  return known.has(path)
}

/**
 * An image of the content folder, by the version and the path of its address. Only what pieces show that are out, and only
 * bytes of that version: the address is kept for ever.
 */
export async function readMedia(version: string, address: string): Promise<Media | undefined> {
  const { of, path, width } = asked(version, address)
  const { catalogue, magazine } = await currentSnapshot()
  const image = catalogue.images.get(path)
  const type = typeOf(path)
  if (!image || !type || image.version !== of || !isShown(magazine, path)) return undefined
  if (width !== undefined && !isServed(image, width)) return undefined
  const bytes = await readFile(join(/* turbopackIgnore: true */ contentFolder(), path)).catch(() => undefined)
  // The file may have changed since the snapshot was made.
  if (!bytes || !gitName(bytes).startsWith(of)) return undefined
  if (width !== undefined) return { type: TYPES.webp, bytes: await toWebp(bytes, width) }
  return { type, bytes: new Uint8Array(bytes) }
}
