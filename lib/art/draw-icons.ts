/**
 * Draws the icons (docs/design.md, 6.5): a square, its left half in the strong ink, its right half in the light one. Run
 * after a change of the house inks (`npm run icons`); the results are kept in `public`.
 */
import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { ICONS } from './icons.ts'
import { inksOf } from './inks.ts'

const { light, strong } = inksOf(undefined)
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${strong}" d="M0 0h16v32H0z"/><path fill="${light}" d="M16 0h16v32H16z"/></svg>\n`

const png = (size: number) =>
  sharp(Buffer.from(SVG), { density: 72 * Math.ceil(size / 32) })
    .resize(size, size, { kernel: 'nearest' })
    .png({ palette: true })
    .toBuffer()

/** One PNG in an ICO: a directory of one entry (6 + 16 bytes), then the image. */
async function ico(size: number): Promise<Buffer> {
  const image = await png(size)
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

await writeFile(`public${ICONS.svg}`, SVG)
await writeFile(`public${ICONS.ico}`, await ico(32))
for (const { path, size } of [ICONS.touch, ICONS.small, ICONS.large]) {
  await writeFile(`public${path}`, await png(size))
}
