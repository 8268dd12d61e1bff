import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { ICONS } from '#lib/art/icons.ts'
import { inksOf } from '#lib/art/inks.ts'
import { type Face, outline, widthOf } from '#lib/art/outline.ts'
import { toPng } from '#lib/art/raster.ts'
import { PRELOADED_FONTS } from '#lib/fonts/files.ts'
import { otherPages } from '#lib/seo/all-pages.ts'
import { manifest } from '#lib/seo/manifest.ts'
import { pictureAt } from '#lib/seo/share/picture.ts'
import { magazineOf } from '../../builders.ts'
import { real } from './support.ts'

const FACES: readonly Face[] = ['wide', 'title', 'narrow', 'meta', 'italic']
const LETTERS = 'ÀÈÉÌÍÎÒÓÙÚàèéìíîòóùúçñöü«»’‘“”–—…·€ABCXYZabcxyz0123456789.,;:!?()'

async function sizeOf(svg: string | undefined) {
  const png = await toPng(svg ?? '')
  const { width, height, format } = await sharp(png).metadata()
  return { width, height, format, light: png.length <= 150_000 }
}

describe('pictures', () => {
  const [issue] = real.issues
  const [article] = real.articles
  const [tag] = real.tags
  const [author] = real.authors

  test.each([
    ['rivista', 'eppure', 'anteprima', 1200, 630],
    ['numeri', issue?.slug, 'anteprima', 1200, 630],
    ['numeri', issue?.slug, 'copertina', 1200, 1600],
    ['numeri', issue?.slug, '16x9', 1200, 675],
    ['articoli', article?.slug, 'anteprima', 1200, 630],
    ['articoli', article?.slug, '16x9', 1200, 675],
    ['articoli', article?.slug, '4x3', 1200, 900],
    ['articoli', article?.slug, '1x1', 1200, 1200],
    ['temi', tag?.slug, 'anteprima', 1200, 630],
    ['autori', author?.slug, 'anteprima', 1200, 630],
  ])('%s %s %s: as large as promised, at most 150 kB', async (kind, slug = '', cut, width, height) => {
    const size = await sizeOf(pictureAt(real, kind, slug, `${cut}.png`))
    expect(size).toEqual({ width, height, format: 'png', light: true })
  })

  test('are there for every page that names one', () => {
    const pages = otherPages(real).map(({ picture }) => picture.path)
    const articles = real.articles.map(({ slug }) => `/immagini/articoli/${slug}/anteprima.png`)
    for (const path of [...pages, ...articles]) {
      const [, , kind = '', slug = '', file = ''] = path.split('/')
      expect([path, pictureAt(real, kind, slug, file)?.slice(0, 4)]).toEqual([path, '<svg'])
    }
  })

  test.each([
    ['articoli', 'nessuno', 'anteprima.png'],
    ['articoli', article?.slug, 'copertina.png'],
    ['articoli', article?.slug, 'anteprima'],
    ['articoli', article?.slug, 'anteprima.svg'],
    ['temi', tag?.slug, '1x1.png'],
    ['rivista', 'altra', 'anteprima.png'],
    ['toString', 'eppure', 'anteprima.png'],
  ])('are not there at %s/%s/%s', (kind, slug = '', file) => {
    expect(pictureAt(real, kind, slug, file)).toBeUndefined()
  })

  test('hold nothing from outside, whatever the title says', () => {
    const magazine = magazineOf([{ slug: 'uno', title: '<image href="x"/> & | "due"' }])
    const svg = pictureAt(magazine, 'articoli', 'uno', 'anteprima.png')
    expect(svg).not.toMatch(/<image|href="[^#]/)
  })

  test('keep a very long title inside the panel', () => {
    const title = `${'Precipitevolissimevolmente '.repeat(4)}| ${'incontrovertibilmente '.repeat(4)}`
    const svg = pictureAt(magazineOf([{ slug: 'uno', title }]), 'articoli', 'uno', 'anteprima.png') ?? ''
    const lines = [...svg.matchAll(/<g transform="translate\(48 ([\d.]+)\)/g)].map(([, y]) => Number(y))
    expect(Math.max(...lines)).toBeLessThan(630)
  })
})

describe('letters', () => {
  test.each(FACES)('%s can set all of Italian', (face) => {
    for (const letter of LETTERS) {
      expect([letter, outline(face, letter, 100, 0, 0).includes('<path')]).toEqual([letter, true])
    }
  })

  test('an accent is drawn, and typed in two ways it is drawn the same', () => {
    expect(outline('title', 'è', 100, 0, 0)).not.toBe(outline('title', 'e', 100, 0, 0))
    expect(outline('title', 'e\u0300', 100, 0, 0)).toBe(outline('title', 'è', 100, 0, 0))
  })

  test('a letter that no face has loses its accent, else leaves a space', () => {
    expect(outline('title', 'ş', 100, 0, 0)).toBe(outline('title', 's', 100, 0, 0))
    expect(widthOf('title', '漢', 100)).toBe(widthOf('title', ' ', 100))
  })
})

test('the inks are those of the style sheet', () => {
  const css = readFileSync('app/styles/inks.css', 'utf8')
  for (let set = 0; set < 9; set += 1) {
    const [, light, strong, overlap] =
      new RegExp(`\\.inks-${set} \\{\\s+--il: (#\\w+);\\s+--if: (#\\w+);[^}]*--it: (#\\w+);`).exec(css) ?? []
    expect(inksOf(set)).toEqual({ light, strong, overlap })
  }
})

test('the feeds’ style sheet names fonts that are there', () => {
  const css = readFileSync('public/feed.css', 'utf8')
  expect([...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url)).toEqual([...PRELOADED_FONTS])
})

test('the icons of the manifest are there, as large as it says', async () => {
  for (const { src, sizes } of manifest().icons ?? []) {
    const { width, height } = await sharp(`public${src}`).metadata()
    if (sizes !== 'any') expect([src, `${width}x${height}`]).toEqual([src, sizes])
  }
  expect(readFileSync(`public${ICONS.ico}`).readUInt16LE(2)).toBe(1)
})
