import { imageSize } from 'image-size'
import { expect, test, vi } from 'vitest'
import { proveFile } from '#lib/content/parse.ts'
import { toWebp } from '#lib/content/photograph.ts'
import { widthsOf } from '#lib/model/media.ts'
import { animation, ENDINGS, noise, written } from '../../pictures.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Numbers below one, the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const DRAWING = `<?xml version="1.0" encoding="UTF-8"?><svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><style>.a{fill:url(#g)}</style>
<linearGradient id="g"><stop offset="0"/></linearGradient><g id="b"><path class="a" d="M0 0h9"/></g><use href="#b"/><text x="1">Uno &amp; due</text></svg>`

const small = noise(560, 24)
const whole: readonly (readonly [string, Buffer])[] = [
  ...(await Promise.all(
    ENDINGS.map(async (ending) => [`a.${ending}`, await written(small.clone(), ending)] as const),
  )),
  ['a.jpg', await small.clone().jpeg({ progressive: true }).withMetadata({ orientation: 6 }).toBuffer()],
  ['a.png', await small.clone().png({ palette: true }).withMetadata().toBuffer()],
  ['a.webp', await animation(60, 20, 4)],
  ['a.webp', await small.clone().webp({ lossless: true }).withMetadata({ orientation: 3 }).toBuffer()],
  ['a.svg', Buffer.from(DRAWING)],
]

/** A copy with something wrong: cut, bits turned, a number in its head that lies, a stretch lost, doubled or emptied. */
function mutated(bytes: Buffer, roll: () => number): Buffer {
  const at = (most: number) => Math.floor(roll() * most)
  const copy = Buffer.from(bytes)
  const place = at(copy.length)
  switch (at(6)) {
    case 0:
      return copy.subarray(0, place)
    case 1:
      for (let bits = at(8); bits >= 0; bits -= 1) {
        const where = at(copy.length)
        copy.writeUInt8(copy.readUInt8(where) ^ (1 << at(8)), where)
      }
      return copy
    case 2:
      copy.writeUInt16BE(at(65_536), at(Math.min(copy.length, 400) - 2))
      return copy
    case 3:
      return Buffer.concat([copy.subarray(0, place), copy.subarray(place + at(200))])
    case 4:
      return Buffer.concat([copy.subarray(0, place), copy.subarray(at(copy.length))])
    default:
      return copy.fill(at(256), place, Math.min(copy.length, place + at(300)))
  }
}

// More of them, or others: IMAGES=20000 SEED=7 npm run unit -- fuzz-images
const IMAGES = Number(process.env.IMAGES ?? 2000)
const SEED = Number(process.env.SEED ?? 1)

test(`${IMAGES} damaged images: what the check lets pass, the server shows in every width`, async () => {
  const roll = dice(SEED)
  let passed = 0
  for (let run = 0; run < IMAGES; run += 1) {
    const [name, good] = whole[run % whole.length] ?? ['a.jpg', Buffer.alloc(0)]
    const bytes = mutated(good, roll)
    const about = `SEED=${SEED}, image ${run}, ${name}`
    const file = await proveFile(`issues/01-a-b/immagini/${name}`, bytes)
    if (file.kind !== 'image') throw new Error(about)
    // One mistake or, in a drawing, one of each kind; and always what to do.
    expect(
      file.problems.every(({ remedy }) => remedy.length > 0),
      about,
    ).toBe(true)
    expect(name.endsWith('.svg') || file.problems.length <= 1, about).toBe(true)
    if (file.problems.length > 0) continue
    const { image } = file
    if (!image) throw new Error(`${about}: neither image nor problem`)
    passed += 1
    for (const width of widthsOf(image)) {
      const served = imageSize(await toWebp(bytes, width))
      expect([served.type, served.width], about).toEqual(['webp', width])
    }
  }
  // Neither everything nor nothing: else nothing was tried.
  expect(passed).toBeGreaterThan(IMAGES / 20)
  expect(passed).toBeLessThan(IMAGES * 0.9)
})
