import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawIcon } from '#lib/art/draw-icon.ts'
import { inksOf } from '#lib/art/inks.ts'
import { inksSheet } from '#lib/art/inks-sheet.ts'
import { type Face, outline } from '#lib/art/outline.ts'
import { toPng } from '#lib/art/svg.ts'
import { PRELOADED_FONTS } from '#lib/fonts/font-files.ts'
import { ICONS } from '#lib/model/icons.ts'
import { DAY, NIGHT } from '#lib/model/page-colours.ts'
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

test('the inks are those of the record, in drawings and in the style sheet', () => {
  const { imprint } = magazineOf([])
  const css = inksSheet(imprint)
  for (const [at, { night, ...set }] of imprint.inks.entries()) {
    const { light, strong, overlap } = set
    expect(css).toContain(`.inks-${at}{--il:${light};--if:${strong};--ifn:${night};--it:${overlap}}`)
    expect(inksOf(imprint, at)).toMatchObject(set)
  }
})

test('what lies under the inks is what the pages have there', () => {
  const css = readFileSync('app/styles/theme.css', 'utf8')
  for (const [name, day, night] of [
    ['paper', DAY.paper, NIGHT.paper],
    ['paper-2', DAY.ground, NIGHT.ground],
    ['text', DAY.text, NIGHT.text],
  ] as const)
    expect(css).toContain(`--color-${name}: light-dark(${day}, ${night});`)
})

test('the feeds’ style sheet names fonts that are there', () => {
  const css = readFileSync('public/feed.css', 'utf8')
  expect([...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url)).toEqual([...PRELOADED_FONTS])
})

test('the icons of the manifest are there, as large as it says, in the colours of the house', async () => {
  const { imprint } = magazineOf([], { imprint: { houseInks: 2 } })
  const icons = (manifest(imprint).icons ?? []).filter(({ sizes }) => sizes !== 'any')
  expect(icons.length).toBeGreaterThan(0)
  for (const { src, sizes } of icons) {
    const icon = await drawIcon(src, inksOf(imprint))
    const { width, height } = await sharp(icon?.bytes).metadata()
    expect([src, `${width}x${height}`]).toEqual([src, sizes])
  }
  expect((await drawIcon(ICONS.ico, inksOf(imprint)))?.bytes.readUInt16LE(2)).toBe(1)
  const { strong = '', light = '' } = imprint.inks[2] ?? {}
  expect(String((await drawIcon(ICONS.svg, inksOf(imprint)))?.bytes)).toMatch(
    new RegExp(`fill="${strong}".*fill="${light}"`),
  )
  expect(await drawIcon('/altro.png', inksOf(imprint))).toBeUndefined()
})
