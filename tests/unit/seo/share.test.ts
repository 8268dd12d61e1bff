import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { ICONS } from '#lib/art/icons.ts'
import { inksOf } from '#lib/art/inks.ts'
import { type Face, outline } from '#lib/art/outline.ts'
import { toPng } from '#lib/art/svg.ts'
import { PRELOADED_FONTS } from '#lib/fonts/font-files.ts'
import { otherPages } from '#lib/seo/all-pages.ts'
import { manifest } from '#lib/seo/manifest.ts'
import { pictureAt } from '#lib/seo/share/picture.ts'
import { magazineOf } from '../../builders.ts'
import { fixture } from './support.ts'

const FACES: readonly Face[] = ['wide', 'title', 'narrow', 'meta', 'italic']
const LETTERS = 'ÀÈÉÌÍÎÒÓÙÚàèéìíîòóùúçñöü«»’‘“”–—…·€ABCXYZabcxyz0123456789.,;:!?()'

async function sizeOf(svg: string | undefined) {
  const png = await toPng(svg ?? '')
  const { width, height, format } = await sharp(png).metadata()
  return { width, height, format, light: png.length <= 150_000 }
}

describe('pictures', () => {
  const [issue] = fixture.issues
  const [article] = fixture.articles
  const [tag] = fixture.tags
  const [author] = fixture.authors

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
    const size = await sizeOf(pictureAt(fixture, kind, slug, `${cut}.png`))
    expect(size).toEqual({ width, height, format: 'png', light: true })
  })

  test('are there for every page that names one', () => {
    const pages = otherPages(fixture).map(({ picture }) => picture.path)
    const articles = fixture.articles.map(({ slug }) => `/immagini/articoli/${slug}/anteprima.png`)
    for (const path of [...pages, ...articles]) {
      const [, , kind = '', slug = '', file = ''] = path.split('/')
      expect([path, pictureAt(fixture, kind, slug, file)?.slice(0, 4)]).toEqual([path, '<svg'])
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
    expect(pictureAt(fixture, kind, slug, file)).toBeUndefined()
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

  test('a sign is drawn, or the text that holds it is not: never another in its place', () => {
    const pairs = [
      '≠=',
      'łl',
      'œo',
      '₂2',
      'čc',
      'žz',
      'řr',
      'ğg',
      'ıi',
      'şs',
      'ør',
      'đd',
      '⁵5',
      '≤<',
      '≈~',
      'ầa',
      'ẞß',
      '₺t',
    ]
    for (const face of FACES) {
      for (const [sign = '', other = ''] of pairs) {
        const drawn = outline(face, sign, 100, 0, 0)
        expect([sign, drawn.includes('<path'), drawn === outline(face, other, 100, 0, 0)]).toEqual([
          sign,
          true,
          false,
        ])
      }
      for (const sign of ['漢', 'π', 'Ж', '∞', '→', '😀', 'ḹ', '\u0338', '☎️', 'א']) {
        expect([sign, outline(face, `Uno ${sign} due`, 100, 0, 0)]).toEqual([sign, ''])
      }
    }
  })

  test('what nobody sees is not drawn, and signs that look the same are the same', () => {
    const line = (text: string) => outline('title', text, 100, 0, 0)
    expect(line('ca\u00adsa\u200b \ufeffmia')).toBe(line('casa mia'))
    expect(line('uno\u202fdue\u00a0tre\u2011quattro')).toBe(line('uno due tre-quattro'))
  })
})

describe('a preview says the title or does not say it', () => {
  const words = (title: string, world = {}) => {
    const svg =
      pictureAt(magazineOf([{ slug: 'uno', title }], world), 'articoli', 'uno', 'anteprima.png') ?? ''
    // The title stands between the rule under the mark and the foot.
    return [...svg.matchAll(/<g transform="translate\(48 ([\d.]+)\).*?<\/g>/g)].filter(
      ([, y]) => Number(y) < 560,
    ).length
  }

  test.each(['2 ≠ 3 | e 3 ≤ 4', 'Wałęsa, Žižek, Dvořák', 'Il trompe-l’œil', 'La CO₂ e il m²'])(
    '«%s» is set',
    (title) => {
      expect(words(title)).toBeGreaterThan(0)
    },
  )

  test.each(['Il π | e il resto', 'Il resto | e il π', 'Δόξα', 'Prima → poi', 'a'.repeat(300)])(
    '«%s» leaves the image without words',
    (title) => {
      expect(words(title)).toBe(0)
    },
  )

  test('a very long title, or description, takes no time', () => {
    const begun = performance.now()
    const long = 'precipitevolissimevolmente '.repeat(10).trim()
    const magazine = magazineOf([{ slug: 'uno', title: long }], {
      issues: [{ slug: '01-piccoli-grandi', subtitle: long }],
      tags: [{ slug: 'metodo', description: long }],
    })
    const drawn = [
      pictureAt(magazine, 'articoli', 'uno', 'anteprima.png'),
      pictureAt(magazine, 'numeri', '01-piccoli-grandi', 'copertina.png'),
      pictureAt(magazine, 'temi', 'metodo', 'anteprima.png'),
    ]
    expect(drawn.every((svg) => svg !== undefined && svg.length < 400_000)).toBe(true)
    expect(performance.now() - begun).toBeLessThan(3000)
  })

  test('an issue with an opposite that cannot be drawn shows neither of them', () => {
    const magazine = magazineOf([{ slug: 'uno' }], {
      issues: [{ slug: '01-piccoli-grandi', a: 'Дом', b: 'grandi' }],
    })
    const image = (cut: string) => pictureAt(magazine, 'numeri', '01-piccoli-grandi', cut) ?? ''
    expect(image('anteprima.png')).not.toContain(
      outline('narrow', 'grandi', 100, 0, 0).match(/ d="[^"]+"/)?.[0],
    )
    expect(image('copertina.png')).toContain('<svg')
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
  const icons = (manifest().icons ?? []).filter(({ sizes }) => sizes !== 'any')
  expect(icons.length).toBeGreaterThan(0)
  for (const { src, sizes } of icons) {
    const { width, height } = await sharp(`public${src}`).metadata()
    expect([src, `${width}x${height}`]).toEqual([src, sizes])
  }
  expect(readFileSync(`public${ICONS.ico}`).readUInt16LE(2)).toBe(1)
})
