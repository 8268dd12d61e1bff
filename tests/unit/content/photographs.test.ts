import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test, vi } from 'vitest'
import type { ParsedImage } from '#lib/content/parsed.ts'
import { toWebp } from '#lib/content/photograph.ts'
import { checkFolder } from '#lib/editor/check-folder.ts'
import { widthsOf } from '#lib/model/media.ts'
import { filesOf } from '../../builders.ts'
import { animatedPng, animation, cornered, FOLDER, noise, proved, written } from '../../pictures.ts'

// AVIF takes its time.
vi.setConfig({ testTimeout: 30_000 })

const rules = ({ problems }: ParsedImage) => problems.map(({ rule }) => rule)

const photo = await written(noise(1200, 800), 'jpg')
const png = await written(noise(300, 200), 'png')
const scan = photo.indexOf(Buffer.from([0xff, 0xda]))
const changed = (bytes: Buffer, change: (copy: Buffer) => void): Buffer => {
  const copy = Buffer.from(bytes)
  change(copy)
  return copy
}
const part = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * share))

describe('what browsers show whole is no problem, and is served in every width', () => {
  const lengthOfScan = photo.readUInt16BE(scan + 2)
  const cases: readonly (readonly [string, string, Buffer | Promise<Buffer>])[] = [
    ['as it came', 'a.jpg', photo],
    ['without its end marker', 'a.jpg', photo.subarray(0, -2)],
    [
      'with bytes before the scan',
      'a.jpg',
      Buffer.concat([photo.subarray(0, scan), Buffer.from([0, 1, 2]), photo.subarray(scan)]),
    ],
    [
      'with the scan parameters of some telephones',
      'a.jpg',
      changed(photo, (copy) => copy.fill(0, scan + 2 + lengthOfScan - 3, scan + 2 + lengthOfScan)),
    ],
    ['with something after its end', 'a.jpg', Buffer.concat([photo, Buffer.alloc(20_000, 0x41)])],
    ['progressive', 'a.jpg', noise(900, 600).jpeg({ progressive: true }).toBuffer()],
    ['in the colours of print', 'a.jpg', cornered(600, 400).toColourspace('cmyk').jpeg().toBuffer()],
    [
      'with a wrong sum at its end',
      'a.png',
      changed(png, (copy) => copy.writeUInt8((copy.at(-1) ?? 0) ^ 0xff, copy.length - 1)),
    ],
    ['in grey of sixteen bits', 'a.png', noise(600, 400).toColourspace('grey16').png().toBuffer()],
    ['of one pixel', 'a.png', written(cornered(1, 1), 'png')],
    ['of one line', 'a.png', written(cornered(3000, 1), 'png')],
    ['with an alpha channel', 'a.png', cornered(500, 300).ensureAlpha(0.5).png().toBuffer()],
    ['of ten bits', 'a.avif', noise(300, 200).avif({ bitdepth: 10, effort: 0 }).toBuffer()],
    ['under the name of another format', 'a.webp', photo],
  ]
  test.each(cases)('%s (%s)', async (_, name, made) => {
    const bytes = await made
    const { image, problems } = await proved(name, bytes)
    expect(problems).toEqual([])
    if (!image) throw new Error('no image')
    for (const width of widthsOf(image)) {
      const served = await sharp(await toWebp(bytes, width)).metadata()
      expect(served).toMatchObject({ format: 'webp', width })
    }
  })
})

describe('what cannot be shown is one problem, with what to do', () => {
  const cases: readonly (readonly [string, string, string, Buffer | Promise<Buffer>])[] = [
    ['image-unreadable', 'cut short', 'a.jpg', part(photo, 0.6)],
    [
      'image-unreadable',
      'cut short and closed',
      'a.jpg',
      Buffer.concat([part(photo, 0.6), Buffer.from([0xff, 0xd9])]),
    ],
    [
      'image-unreadable',
      'with nothing in its second half',
      'a.jpg',
      changed(photo, (copy) => copy.fill(0, copy.length >> 1)),
    ],
    [
      'image-unreadable',
      'with a hole',
      'a.jpg',
      changed(photo, (copy) => copy.fill(0xff, copy.length >> 1, (copy.length >> 1) + 4000)),
    ],
    [
      'image-unreadable',
      'progressive and cut short',
      'a.jpg',
      noise(900, 600)
        .jpeg({ progressive: true })
        .toBuffer()
        .then((whole) => part(whole, 0.7)),
    ],
    ['image-unreadable', 'cut short', 'a.png', part(png, 0.5)],
    [
      'image-unreadable',
      'with one byte turned',
      'a.png',
      changed(png, (copy) => copy.writeUInt8((copy[copy.length >> 1] ?? 0) ^ 0xff, copy.length >> 1)),
    ],
    [
      'image-unreadable',
      'cut short',
      'a.webp',
      written(noise(300, 200), 'webp').then((whole) => part(whole, 0.6)),
    ],
    [
      'image-unreadable',
      'cut short',
      'a.avif',
      written(noise(300, 200), 'avif').then((whole) => part(whole, 0.6)),
    ],
    ['image-unreadable', 'a head without a body', 'a.jpg', photo.subarray(0, scan)],
    ['image-unreadable', 'empty', 'a.jpg', Buffer.alloc(0)],
    ['image-unreadable', 'a page instead', 'a.jpg', Buffer.from('<!doctype html><title>404</title>')],
    [
      'image-unreadable',
      'a pointer of Git LFS',
      'a.jpg',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'),
    ],
    ['image-size', 'wider than WebP', 'a.png', written(cornered(17_000, 4), 'png')],
    ['image-size', 'higher than WebP', 'a.jpg', written(cornered(4, 16_384), 'jpg')],
    ['image-size', 'of more than 50 megapixels', 'a.png', written(cornered(9_000, 6_000), 'png')],
    ['image-size', 'an animation of more than 50 megapixels', 'a.webp', animation(2_000, 2_000, 13)],
    ['image-format', 'an animated PNG', 'a.png', animatedPng(png, 3)],
    [
      'image-format',
      'a sequence of AVIF',
      'a.avif',
      written(noise(60, 40), 'avif').then((whole) =>
        changed(whole, (copy) => copy.write('avis', 8, 'latin1')),
      ),
    ],
  ]
  test.each(cases)('%s: %s (%s)', async (rule, _, name, made) => {
    const file = await proved(name, await made)
    expect(rules(file)).toEqual([rule])
    expect(file.problems[0]?.remedy).not.toBe('')
  })
})

describe('what somebody should look at is a doubt', () => {
  const doubtsOf = async (bytes: Buffer) =>
    (await proved('a.jpg', bytes)).doubts.map(({ rule, line, column }) => `${rule} ${line}:${column}`)

  test('a photograph as the telephone gives it: once, however many reasons', async () => {
    expect(await doubtsOf(await written(cornered(5712, 4284), 'jpg'))).toEqual(['image-heavy 1:1'])
    expect(await doubtsOf(await noise(1600, 1200).jpeg({ quality: 95 }).toBuffer())).toEqual([
      'image-heavy 1:1',
    ])
    expect(await doubtsOf(await written(cornered(2880, 1920), 'jpg'))).toEqual([])
  })

  test.each([
    [30, 20, ['hero-small uno.md']],
    [1599, 900, ['hero-small uno.md']],
    [1600, 900, []],
    [5712, 400, ['image-heavy immagini/a.jpg']],
  ])('an opening photograph of %i × %i: %j, and the check says it once', async (width, height, expected) => {
    const root = mkdtempSync(join(tmpdir(), 'eppure-'))
    try {
      const files = filesOf([{ slug: 'uno', hero: { src: 'immagini/a.jpg', alt: 'Un bancone.' } }])
      const photograph = await written(cornered(width, height), 'jpg')
      for (const [path, held] of [...files, [`${FOLDER}/immagini/a.jpg`, photograph] as const]) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), held)
      }
      const { remarks, catalogue } = await checkFolder(root)
      expect(catalogue).toBeDefined()
      const ours = remarks.filter(({ rule }) => /^(?:image|hero)-/.test(rule))
      expect(ours.map(({ rule, file }) => `${rule} ${file.replace(`${FOLDER}/`, '')}`)).toEqual(expected)
      expect(ours.every(({ level }) => level === 'doubt')).toBe(true)
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})
