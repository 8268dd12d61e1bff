import { imageSize } from 'image-size'
import type { Image } from '#lib/model/records.ts'
import type { Finding } from './decode.ts'
import { images } from './messages/images.ts'
import { START } from './problem.ts'
import { svgFaults } from './svg.ts'

/** Digits of the hash that stand in an image's address. */
const VERSION_DIGITS = 12
/** From this EXIF orientation on, a photograph lies on its side, and browsers turn it. */
const FIRST_SIDEWAYS = 5

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    return orientation >= FIRST_SIDEWAYS ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}

/** Reads an image of the content folder: its size in pixels as shown, its version, and what is wrong with it. */
export function readImage(
  path: string,
  bytes: Uint8Array,
  hash: string,
): { readonly image?: Image; readonly findings: readonly Finding[] } {
  const size = sizeOf(bytes)
  const findings: Finding[] = size ? [] : [{ ...START, ...images.unreadable() }]
  if (path.endsWith('.svg')) findings.push(...svgFaults(new TextDecoder().decode(bytes)))
  return { ...(size && { image: { path, ...size, version: hash.slice(0, VERSION_DIGITS) } }), findings }
}
