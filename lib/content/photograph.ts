import pLimit from 'p-limit'
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp'
import { type Fault, type Said, START } from '#lib/model/fault.ts'
import type { Image } from '#lib/model/records.ts'
import { doubts } from './messages/doubts.ts'
import { images } from './messages/targets.ts'

/** All frames together. 50 megapixels, more than telephones take, are decoded and made smaller in two seconds at most. */
const MOST_PIXELS = 50_000_000
/** WebP has no larger side. */
const LONGEST_SIDE = 16_383
/** Between artefacts one sees (below 70) and bytes nobody sees (above 85). */
const QUALITY = 78
/** Encoding the frames of 50 megapixels takes three seconds with the least effort, six with the usual one. */
const ANIMATION_EFFORT = 0
/** Seconds for one picture: delivery gives a whole answer five. */
const TIME = 4
/** What a telephone on a train waits for without noticing; as the guide says. */
export const HEAVY = 400 * 1024
/** Twice the widest column, as the guide says. */
export const WIDE = 2880

type Size = Pick<Image, 'width' | 'height'>

/** What keeps a photograph of so many pixels from being served; `pages` are the frames of an animation. */
export function sizeFault({ width, height }: Size, pages = 1): Said | undefined {
  const isTooLarge = Math.max(width, height) > LONGEST_SIDE || width * height * pages > MOST_PIXELS
  return isTooLarge
    ? images.tooLarge({ width, height }, pages, MOST_PIXELS / 1_000_000, LONGEST_SIDE)
    : undefined
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

const isWebp = (bytes: Uint8Array): boolean => latin(bytes, 8, 12) === 'WEBP'

/**
 * A photograph as both the check and the server open it, turned as its camera says. The frames of WebP only: what AVIF holds
 * beside its picture is no animation.
 */
function open(bytes: Uint8Array, failOn: SharpOptions['failOn']): Sharp {
  return sharp(bytes, { failOn, animated: isWebp(bytes), limitInputPixels: MOST_PIXELS }).autoOrient()
}

/** Decodes all of a photograph to a few pixels. Throws what is wrong with it. */
async function decode(bytes: Uint8Array, failOn: SharpOptions['failOn']): Promise<void> {
  await open(bytes, failOn).resize({ width: 16, withoutEnlargement: true }).raw().toBuffer()
}

/** What libjpeg says of a picture of which a part is missing or wrong. It warns of much else, which browsers show as it was. */
const DAMAGED = /Corrupt JPEG data: (?!\d+ extraneous)|premature end|inconsistent progression|unable to/i
const END_OF_JPEG = Buffer.from([0xff, 0xd9])

/**
 * Decodes a JPEG as browsers do: without its last two bytes, with a few too many, or with the wrong parameters that some
 * telephones write, they show the whole picture; a part that is missing they show grey. Throws if one is.
 */
async function decodeJpeg(bytes: Uint8Array): Promise<void> {
  try {
    await decode(Buffer.concat([bytes, END_OF_JPEG]), 'warning')
  } catch (error) {
    if (!(error instanceof Error) || DAMAGED.test(error.message)) throw error
    await decode(bytes, 'error')
  }
}

/** The format of an animation that would stand still: AVIF sequences and animated PNG, of which sharp reads the first frame. */
export function stillAnimation(bytes: Uint8Array): string | undefined {
  const head = latin(bytes, 0, 4096)
  if (head.slice(4, 8) === 'ftyp' && head.slice(8, 12) === 'avis') return 'AVIF'
  const at = head.startsWith('\x89PNG') ? head.indexOf('acTL') : -1
  const frames = at > 0 && at < head.indexOf('IDAT') ? Buffer.from(bytes).readUInt32BE(at + 4) : 1
  return frames > 1 ? 'PNG' : undefined
}

/** The number of the EXIF entry that leads to where a picture was taken. */
const GPS = 0x8825

/** Whether the metadata of a photograph say where it was taken. */
function saysWhere({ exif, xmp }: Metadata): boolean {
  if (xmp?.includes('GPSLatitude')) return true
  const start = exif?.indexOf('Exif\0\0') === 0 ? 6 : 0
  if (!exif || exif.length < start + 10) return false
  const view = new DataView(exif.buffer, exif.byteOffset + start, exif.length - start)
  const isLittle = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, isLittle)
  if (first + 2 > view.byteLength) return false
  const entries = Array.from({ length: view.getUint16(first, isLittle) }, (_, at) => first + 2 + at * 12)
  return entries.some((at) => at + 2 <= view.byteLength && view.getUint16(at, isLittle) === GPS)
}

type Examined = {
  readonly size?: Size
  readonly findings: readonly Fault[]
  readonly doubts: readonly Fault[]
}

const refused = (said: Said): Examined => ({ findings: [{ ...START, ...said }], doubts: [] })

function doubtsOn(metadata: Metadata, { width }: Size, weight: number): readonly Fault[] {
  const isLarge = weight > HEAVY || width > WIDE
  return [
    ...(isLarge ? [{ ...START, ...doubts.heavy(weight, width, HEAVY, WIDE) }] : []),
    ...(saysWhere(metadata) ? [{ ...START, ...doubts.place() }] : []),
  ]
}

/**
 * Decodes a photograph once, off the thread that asks: what passes can be served in every width that pages name. Gives its size
 * in pixels as it is shown, after the turn. Never throws on what a file holds.
 */
export async function examinePhotograph(bytes: Uint8Array): Promise<Examined> {
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata()
    const { autoOrient: size, pages = 1, orientation = 1 } = metadata
    const frames = isWebp(bytes) ? pages : 1
    const fault = sizeFault(size, frames)
    if (fault) return refused(fault)
    if (frames > 1 && orientation > 4) return refused(images.sideways())
    await (metadata.format === 'jpeg' ? decodeJpeg(bytes) : decode(bytes, 'error'))
    return { size, findings: [], doubts: doubtsOn(metadata, size, bytes.length) }
  } catch {
    return refused(images.damaged())
  }
}

/** One at a time: pages must not wait for photographs. Delivery keeps the result under an address that never changes. */
const queue = pLimit(1)

/**
 * A photograph at a width in pixels, as WebP: turned as its camera says, its frames kept, its colours in sRGB, without its
 * metadata (place, camera, owner). Rejects where it cannot be made in time.
 */
export function toWebp(bytes: Uint8Array, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return queue(async () => {
    const { pages = 1 } = isWebp(bytes) ? await sharp(bytes).metadata() : {}
    const webp = await open(bytes, 'none')
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: QUALITY, ...(pages > 1 && { effort: ANIMATION_EFFORT }) })
      .timeout({ seconds: TIME })
      .toBuffer()
    return new Uint8Array(webp)
  })
}

/** Of a photograph in a book: as wide as the screens of tablets. */
const BOOK_WIDTH = 1200

/** A photograph as JPEG, for readers of books that know no WebP: turned, still, on white, without its metadata. Rejects as `toWebp`. */
export function toJpeg(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return queue(async () => {
    const jpeg = await sharp(bytes, { failOn: 'none', limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize({ width: BOOK_WIDTH, withoutEnlargement: true })
      .flatten({ background: 'white' })
      .jpeg({ quality: QUALITY })
      .timeout({ seconds: TIME })
      .toBuffer()
    return new Uint8Array(jpeg)
  })
}
