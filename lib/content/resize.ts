import pLimit from 'p-limit'
import sharp from 'sharp'

/** Between artefacts one sees (below 70) and bytes nobody sees (above 85). */
const QUALITY = 78

/** One at a time: pages must not wait for photographs. Delivery keeps the result under an address that never changes. */
const queue = pLimit(1)

/** A photograph at a width in pixels, as WebP; turned as its camera says, without its metadata (place, camera, owner). */
export function toWebp(bytes: Uint8Array, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return queue(async () => {
    const webp = await sharp(bytes)
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer()
    return new Uint8Array(webp)
  })
}
