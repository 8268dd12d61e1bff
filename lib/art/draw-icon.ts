import sharp from 'sharp'
import { ICONS } from '#lib/model/icons.ts'
import type { Inks } from './inks.ts'

/** A square (docs/design.md, 6.5): its left half in the strong ink, its right half in the light one. */
const square = ({ light, strong }: Inks): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${strong}" d="M0 0h16v32H0z"/><path fill="${light}" d="M16 0h16v32H16z"/></svg>\n`

const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: 72 * Math.ceil(size / 32) })
    .resize(size, size, { kernel: 'nearest' })
    .png({ palette: true })
    .toBuffer()

/** One PNG in an ICO: a directory of one entry (6 + 16 bytes), then the image. */
async function ico(svg: string, size: number): Promise<Buffer> {
  const image = await png(svg, size)
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(image.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, image])
}

/** An icon of `ICONS` in the inks of a magazine's house, by its address; undefined for every other address. */
export async function drawIcon(
  path: string,
  inks: Inks,
): Promise<{ readonly type: string; readonly bytes: Buffer } | undefined> {
  const svg = square(inks)
  if (path === ICONS.svg) return { type: 'image/svg+xml', bytes: Buffer.from(svg) }
  if (path === ICONS.ico) return { type: 'image/x-icon', bytes: await ico(svg, 32) }
  const found = [ICONS.touch, ICONS.small, ICONS.large].find((icon) => icon.path === path)
  return found && { type: 'image/png', bytes: await png(svg, found.size) }
}
