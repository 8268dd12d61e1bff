import { posix } from 'node:path'
import { imageSize } from 'image-size'
import type { Image } from '#lib/model/records.ts'
import type { Finding } from './decode.ts'
import { images } from './messages/images.ts'
import { IMAGE_FORMATS } from './place.ts'
import { START } from './problem.ts'
import { svgFaults } from './svg.ts'

/** Digits of the hash that stand in an image's address. */
const VERSION_DIGITS = 12
/** From this EXIF orientation on, a photograph lies on its side, and browsers turn it. */
const FIRST_SIDEWAYS = 5

type Measured = { readonly size: { readonly width: number; readonly height: number }; readonly type: string }

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

/** Reads an image of the content folder: its size in pixels as shown, its version, and what is wrong with it. */
export function readImage(
  path: string,
  bytes: Uint8Array,
  hash: string,
): { readonly image?: Image; readonly findings: readonly Finding[] } {
  const measured = measure(bytes)
  if (measured && !isTrue(path, measured.type)) {
    return { findings: [{ ...START, ...images.disguised(posix.basename(path), measured.type) }] }
  }
  const size = measured?.size
  const findings: Finding[] = size ? [] : [{ ...START, ...images.unreadable() }]
  if (path.endsWith('.svg')) findings.push(...svgFaults(new TextDecoder().decode(bytes)))
  return { ...(size && { image: { path, ...size, version: hash.slice(0, VERSION_DIGITS) } }), findings }
}
