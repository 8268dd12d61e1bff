import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test, vi } from 'vitest'
import { toWebp } from '#lib/content/photograph.ts'
import { readMedia } from '#lib/content/read-media.ts'
import { runWithSnapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { addressOf, sourcesOf, widthsOf } from '#lib/model/media.ts'
import { filesOf, loadedFrom, NOON } from '../../builders.ts'
import { animation, cornered, ENDINGS, type Ending, FOLDER, noise, proved, written } from '../../pictures.ts'

// AVIF takes its time.
vi.setConfig({ testTimeout: 30_000 })

const part = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * share))

describe('readers get a picture as the camera held it, and nothing else that the camera wrote', () => {
  const withEverything = (ending: Ending) =>
    written(
      cornered(900, 600)
        .withExif({
          IFD0: { Make: 'Prova', Artist: 'Nome' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 53/1 24/1' },
        })
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="41,53N"/></x:xmpmeta>')
        .withIccProfile('p3'),
      ending,
    )

  test.each(ENDINGS)('%s', async (ending) => {
    const bytes = await withEverything(ending)
    const file = await proved(`a.${ending}`, bytes)
    expect(file.doubts.map(({ rule }) => rule)).toEqual(['image-place'])
    const served = Buffer.from(await toWebp(bytes, 800))
    const { exif, xmp, icc, iptc, orientation } = await sharp(served).metadata()
    expect({ exif, xmp, icc, iptc, orientation }).toEqual({})
    expect(served.toString('latin1')).not.toMatch(/Prova|Nome|GPS|Exif/)
  })

  test.each(ENDINGS.flatMap((ending) => [2, 3, 6, 8].map((turn) => [ending, turn] as const)))(
    '%s, turned (%i): measured and served upright',
    async (ending, orientation) => {
      const lying = await written(cornered(600, 400).withMetadata({ orientation }), ending)
      const upright = orientation > 4 ? { width: 400, height: 600 } : { width: 600, height: 400 }
      const file = await proved(`a.${ending}`, lying)
      expect(file.image).toMatchObject(upright)
      const served = sharp(await toWebp(lying, upright.width))
      expect(await served.metadata()).toMatchObject(upright)
      // Where the red corner is after the turn.
      const corner = { 2: [1, 0], 3: [1, 1], 6: [1, 0], 8: [0, 1] }[orientation] ?? []
      const [left, top] = corner.map(
        (far, at) => far * (at === 0 ? upright.width - 60 : upright.height - 60) + 20,
      )
      const [red = 0, , blue = 255] = await served
        .extract({ left: left ?? 0, top: top ?? 0, width: 1, height: 1 })
        .removeAlpha()
        .raw()
        .toBuffer()
      expect([red > 200, blue < 60]).toEqual([true, true])
    },
  )

  test('a wide gamut becomes the colours that every screen has', async () => {
    const vivid = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#ff0000' } })
      .withIccProfile('p3')
      .png()
      .toBuffer()
    const served = await sharp(await toWebp(vivid, 20))
      .removeAlpha()
      .raw()
      .toBuffer()
    expect([(served[0] ?? 0) > 245, (served[1] ?? 99) < 20, (served[2] ?? 99) < 20]).toEqual([
      true,
      true,
      true,
    ])
  })

  test('an animation moves in every width, at its own pace', async () => {
    const moving = await animation(1000, 600, 3)
    const { image, problems } = await proved('a.webp', moving)
    expect(problems).toEqual([])
    expect(image).toMatchObject({ width: 1000, height: 600 })
    for (const width of image ? widthsOf(image) : []) {
      const served = await sharp(await toWebp(moving, width)).metadata()
      expect(served).toMatchObject({
        pages: 3,
        delay: [200, 200, 200],
        loop: 0,
        width,
        height: width * 0.6,
      })
    }
  })
})

test('a photograph that fails all the same is missing, and takes nothing with it; its file has no address', async () => {
  const root = mkdtempSync(join(tmpdir(), 'eppure-'))
  try {
    const path = `${FOLDER}/immagini/a.webp`
    // The head is right, and the check of the head alone, which tests without a disk use, lets it pass.
    const cut = part(await written(noise(900, 600), 'webp'), 0.6)
    const files = filesOf([{ slug: 'uno', hero: { src: 'immagini/a.webp', alt: 'Un bancone.' } }])
    await mkdir(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), cut)
    const { catalogue } = loadedFrom(new Map<string, string | Uint8Array>([...files, [path, cut]]))
    const image = catalogue?.images.get(path)
    if (!catalogue || !image) throw new Error('no image')
    process.env.CONTENT_DIR = root
    await runWithSnapshot(snapshotOf(catalogue, NOON), async () => {
      const addresses = [
        addressOf(image),
        ...(sourcesOf(image)?.split(', ') ?? []).map((entry) => entry.split(' ')[0] ?? ''),
      ]
      for (const address of addresses) {
        const [, , version = '', ...rest] = address.split('/')
        expect(await readMedia(version, rest.join('/'))).toBeUndefined()
      }
      expect(await readMedia(image.version, path)).toBeUndefined()
    })
  } finally {
    delete process.env.CONTENT_DIR
    rmSync(root, { recursive: true })
  }
})

test.each([
  [479, [479]],
  [480, [480]],
  [1000, [480, 800, 1000]],
  [2400, [480, 800, 1200, 1600, 2400]],
  [5712, [480, 800, 1200, 1600, 2400]],
])('a photograph %i wide has candidates %j: none beyond itself, none beyond 2,400', (width, widths) => {
  const image = { path: 'a.jpg', width, height: 100, version: 'abc' }
  expect(widthsOf(image)).toEqual(widths)
  expect(addressOf(image)).toBe(`/media/abc-${widths.at(-1)}/a.jpg.webp`)
})
