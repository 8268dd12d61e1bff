import { addressOf, imagesShown, isPhotograph, widthsOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import type { Image } from '#lib/model/records.ts'
import { remembered } from '#lib/model/remembered.ts'
import { contentFolder, currentSnapshot } from './current.ts'
import { gitName } from './decode.ts'
import { readBytes } from './disk.ts'
import { toJpeg, toWebp } from './photograph.ts'
import type { Snapshot } from './snapshot.ts'

export type Media = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The images that the pieces which are out show. */
const shownIn = remembered(imagesShown)

/** An image at an address of the magazine: a photograph has a width, a drawing is as it is. */
type Addressed = { readonly image: Image; readonly width: number | undefined }

/**
 * The image at an address, by its version (`3fa2c1` is a drawing as it is, `3fa2c1-800` a photograph whose path ends in `.webp`)
 * and its path. Only what pieces show that are out; and only addresses that pages name, letter by letter: each way to write a
 * width would be drawn and kept on its own.
 */
export function imageAt(
  { catalogue, magazine }: Pick<Snapshot, 'catalogue' | 'magazine'>,
  version: string,
  path: string,
): Addressed | undefined {
  const image = catalogue.images.get(version.includes('-') ? path.replace(/\.webp$/, '') : path)
  if (!image || !shownIn(magazine).has(image.path)) return undefined
  const address = paths.media({ version, path })
  const width = widthsOf(image).find((known) => paths.mediaAt(image, known) === address)
  return width === undefined && addressOf(image) !== address ? undefined : { image, width }
}

/** The bytes of an image of the content folder, of its version and no other: the address is kept for ever. */
async function bytesOf(image: Image): Promise<Uint8Array | undefined> {
  const snapshot = await currentSnapshot()
  const read = readBytes(contentFolder(), image.path)
  // The file may have changed since the snapshot was made, or be gone with the disk it was on.
  const isSame = read instanceof Uint8Array && gitName(read).startsWith(image.version)
  return isSame ? read : snapshot.keptImage?.(image.version)
}

/** What stands at an address of an image. */
export async function readMedia(version: string, path: string): Promise<Media | undefined> {
  const found = imageAt(await currentSnapshot(), version, path)
  const bytes = found && (await bytesOf(found.image))
  if (!bytes) return undefined
  const { width } = found
  if (width === undefined) return { type: 'image/svg+xml', bytes: new Uint8Array(bytes) }
  // The check has decoded it; should it fail all the same, or take too long, this picture alone is missing.
  const webp = await toWebp(bytes, width).catch(() => undefined)
  return webp && { type: 'image/webp', bytes: webp }
}

/** An image as it stands in a book. Throws where its bytes are no longer to be had. */
export async function bookImage(image: Image): Promise<Uint8Array> {
  const bytes = await bytesOf(image)
  if (!bytes) throw new Error(`${image.path}: the bytes of ${image.version} are gone`)
  return isPhotograph(image) ? toJpeg(bytes) : bytes
}
