import sharp, { type Sharp } from 'sharp'
import { proveFile } from '#lib/content/parse.ts'
import type { ParsedImage } from '#lib/content/parsed.ts'

/** The formats of photographs that the magazine takes, by the ending of their files. */
export const ENDINGS = ['jpg', 'png', 'webp', 'avif'] as const
export type Ending = (typeof ENDINGS)[number]

/** A photograph of noise, as cameras make it: nothing in it compresses to nothing. */
export const noise = (width: number, height: number): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#884422',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })

/** A plain one, red in its upper left quarter and blue in the rest: one sees where its top is. */
export const cornered = (width: number, height: number): Sharp => {
  const corner = {
    width: Math.ceil(width / 2),
    height: Math.ceil(height / 2),
    channels: 3,
    background: '#ff0000',
  } as const
  return sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    { input: { create: corner }, top: 0, left: 0 },
  ])
}

/** A picture as a file of a format. */
export const written = (picture: Sharp, ending: Ending): Promise<Buffer> =>
  picture.toFormat(ending === 'jpg' ? 'jpeg' : ending, { ...(ending === 'avif' && { effort: 0 }) }).toBuffer()

/** An animated WebP of plain frames, 200 ms each, for ever. */
export async function animation(width: number, height: number, frames: number): Promise<Buffer> {
  const inks = Array.from({ length: frames }, (_, at) => ({ r: (at * 97) % 256, g: 0, b: (at * 31) % 256 }))
  const pixels = await Promise.all(
    inks.map((background) =>
      sharp({ create: { width, height, channels: 3, background } })
        .raw()
        .toBuffer(),
    ),
  )
  return sharp(Buffer.concat(pixels), {
    raw: { width, height: height * frames, channels: 3, pageHeight: height },
  })
    .webp({ delay: Array.from({ length: frames }, () => 200), loop: 0 })
    .toBuffer()
}

/** The chunk of a PNG that says it is an animation of so many frames, put where it belongs. */
export function animatedPng(png: Buffer, frames: number): Buffer {
  const at = png.indexOf('IDAT') - 4
  const chunk = Buffer.alloc(20)
  chunk.writeUInt32BE(8)
  chunk.write('acTL', 4, 'latin1')
  chunk.writeUInt32BE(frames, 8)
  return Buffer.concat([png.subarray(0, at), chunk, png.subarray(at)])
}

/** The folder of an issue that pictures of tests lie in. */
export const FOLDER = 'issues/01-piccoli-grandi'

/** A picture of that issue, as the check proves it; throws where its name is not a picture's. */
export async function proved(name: string, bytes: Uint8Array): Promise<ParsedImage> {
  const file = await proveFile(`${FOLDER}/immagini/${name}`, bytes)
  if (file.kind !== 'image') throw new Error(`${name} is no image`)
  return file
}
