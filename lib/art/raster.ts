import pLimit from 'p-limit'
import sharp from 'sharp'

/** Flat drawings hold few colours; the rest of the palette is for the edges. */
const COLOURS = 64

/** One at a time: images are asked for by robots, in bursts, and pages must not wait for them. Delivery keeps the result. */
const queue = pLimit(1)

/** An SVG as PNG, pixel for pixel. */
export function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return queue(async () => {
    const png = await sharp(Buffer.from(svg))
      .png({ palette: true, colours: COLOURS, dither: 0, effort: 7 })
      .toBuffer()
    return new Uint8Array(png)
  })
}
