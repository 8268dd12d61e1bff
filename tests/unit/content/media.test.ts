import { imageSize } from 'image-size'
import { beforeAll, describe, expect, test } from 'vitest'
import { currentSnapshot } from '#lib/content/current.ts'
import { readMedia } from '#lib/content/read-media.ts'
import { sourcesOf, WIDTHS } from '#lib/model/media.ts'
import type { Image } from '#lib/model/records.ts'

const PHOTOGRAPH = 'issues/01-caldo-freddo/immagini/legna.png'
const DRAWING = 'issues/01-caldo-freddo/immagini/stufa.svg'

async function imageAt(path: string): Promise<Image> {
  const image = (await currentSnapshot()).catalogue.images.get(path)
  if (!image) throw new Error(`no ${path}`)
  return image
}

beforeAll(() => {
  process.env.CONTENT_DIR = 'tests/fixtures/valid'
})

describe('an image of the content folder', () => {
  test('is served as it is under its version, and under no other', async () => {
    const { version } = await imageAt(DRAWING)
    expect((await readMedia(version, DRAWING))?.type).toBe('image/svg+xml')
    expect(await readMedia('0000000000', DRAWING)).toBeUndefined()
    expect(await readMedia(version, 'issues/01-caldo-freddo/index.md')).toBeUndefined()
  })

  test('is served as WebP in every width that its page names', async () => {
    const photograph = await imageAt(PHOTOGRAPH)
    const addresses =
      sourcesOf(photograph)
        ?.split(', ')
        .map((entry) => entry.split(' ')) ?? []
    expect(addresses.map(([, width]) => width)).toEqual(['30w'])
    for (const [address = '', width] of addresses) {
      const [, , version = '', ...path] = address.split('/')
      const media = await readMedia(version, path.join('/'))
      expect(media?.type).toBe('image/webp')
      expect(media && imageSize(media.bytes)).toMatchObject({
        type: 'webp',
        width: Number.parseInt(width ?? '', 10),
      })
    }
  })

  test('is not served in other widths, nor is a drawing: anybody could fill the store', async () => {
    const photograph = await imageAt(PHOTOGRAPH)
    const drawing = await imageAt(DRAWING)
    for (const width of [0, 29, 31, 480, Number.NaN]) {
      expect(
        await readMedia(`${photograph.version}-${width}`, `${PHOTOGRAPH}.webp`),
        `${width}`,
      ).toBeUndefined()
    }
    expect(await readMedia(`${drawing.version}-480`, `${DRAWING}.webp`)).toBeUndefined()
  })

  test('has one address a width: other ways to write it are not served, each would be drawn and kept', async () => {
    const { version } = await imageAt(PHOTOGRAPH)
    expect(await readMedia(`${version}-30`, `${PHOTOGRAPH}.webp`)).toBeDefined()
    for (const width of ['30-1', '030', '3e1', '30.0', '+30', ' 30', '0x1e', '']) {
      expect(await readMedia(`${version}-${width}`, `${PHOTOGRAPH}.webp`), width).toBeUndefined()
    }
    expect(await readMedia(`${version}-30`, PHOTOGRAPH)).toBeUndefined()
    expect(await readMedia(version, `${PHOTOGRAPH}.webp`)).toBeUndefined()
  })

  test('names all smaller widths and its own; a drawing names none', () => {
    const image = { path: 'a.jpg', width: 2000, height: 1000, version: 'abc' }
    const widths = sourcesOf(image)
      ?.match(/\d+(?=w)/g)
      ?.map(Number)
    expect(widths).toEqual([...WIDTHS.filter((width) => width < 2000), 2000])
    expect(sourcesOf({ ...image, path: 'a.svg' })).toBeUndefined()
  })
})
