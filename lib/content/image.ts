import { posix } from 'node:path'
import { imageSize } from 'image-size'
import { type Fault, START } from '#lib/model/fault.ts'
import { isPhotograph } from '#lib/model/media.ts'
import type { Image } from '#lib/model/records.ts'
import { IMAGE_FORMATS } from './file-place.ts'
import { images } from './messages/targets.ts'
import { examinePhotograph, sizeFault, stillAnimation } from './photograph.ts'
import { readSvg } from './svg/read-svg.ts'

/** Digits of the hash that stand in an image's address. */
const VERSION_DIGITS = 12
/** From this EXIF orientation on, a photograph lies on its side, and browsers turn it. */
const FIRST_SIDEWAYS = 5

type Size = Pick<Image, 'width' | 'height'>
type Measured = { readonly size: Size; readonly type: string }

/** What is known of an image: how large it is shown, what keeps it from being shown, what somebody should look at. */
export type ReadImage = {
  readonly image?: Image
  readonly findings: readonly Fault[]
  readonly doubts: readonly Fault[]
}

function measure(bytes: Uint8Array): Measured | undefined {
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    const size = orientation >= FIRST_SIDEWAYS ? { width: height, height: width } : { width, height }
    return { size, type }
  } catch {
    return undefined
  }
}

/** Whether what a file holds is what browsers take it for. They tell one photograph from another by themselves. */
function isTrue(path: string, type: string): boolean {
  if (path.endsWith('.svg') || type === 'svg') return path.endsWith('.svg') && type === 'svg'
  // The container of AVIF is that of HEIC, and some programs name it after itself.
  return IMAGE_FORMATS.some((format) => format === type) || (type === 'heif' && path.endsWith('.avif'))
}

type Head = { readonly size?: Size; readonly findings: readonly Fault[] }

function readHead(path: string, bytes: Uint8Array): Head {
  const still = stillAnimation(bytes)
  if (still) return { findings: [{ ...START, ...images.still(still) }] }
  const measured = measure(bytes)
  if (measured && !isTrue(path, measured.type)) {
    return { findings: [{ ...START, ...images.disguised(posix.basename(path), measured.type) }] }
  }
  if (!isPhotograph({ path })) return readSvg(bytes)
  if (!measured) return { findings: [{ ...START, ...images.unreadable() }] }
  const fault = sizeFault(measured.size)
  return { size: measured.size, findings: fault ? [{ ...START, ...fault }] : [] }
}

/**
 * Reads an image of the content folder: its size in pixels as shown, its version, and what is wrong with it. Of a photograph
 * it looks at the head alone.
 */
export function readImage(path: string, bytes: Uint8Array, hash: string): ReadImage {
  const { size, findings } = readHead(path, bytes)
  return {
    ...(size && { image: { path, ...size, version: hash.slice(0, VERSION_DIGITS) } }),
    findings,
    doubts: [],
  }
}

/** The same after a photograph in which nothing is wrong so far was decoded whole: the head may say what the rest does not hold. */
export async function proveImage(read: ReadImage, bytes: Uint8Array): Promise<ReadImage> {
  const { image } = read
  if (!image || !isPhotograph(image) || read.findings.length > 0) return read
  const { size, findings, doubts } = await examinePhotograph(bytes)
  return { image: { ...image, ...size }, findings, doubts }
}
