/**
 * Draws the letters of the share images, and measures those of the lockup, once and for all: run after an upgrade of the
 * @fontsource packages (`npm run fonts:outlines`); the results are kept in `lib/art/outlines`. An image must not depend on the fonts of the
 * machine that draws it, and no rasteriser knows Archivo's widths: so the words of an image are outlines, read from
 * here as data, and nothing parses a font while the magazine is served.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import opentype from 'opentype.js'
import subsetFont from 'subset-font'
import { MARK_SIGNS } from '#lib/model/mark-signs.ts'
import { compose, type Glyph } from './composed-signs.ts'
import { CHARACTERS, range } from './font-files.ts'
import { glyphOf, kerningOf, metricsOf } from './glyphs.ts'

const OUT = 'lib/art/outlines'
const ARCHIVO = (part: Part) => `@fontsource-variable/archivo/files/archivo-${part}-wdth-normal.woff2`
const NEWSREADER = (part: Part) =>
  `@fontsource-variable/newsreader/files/newsreader-${part}-wght-italic.woff2`

/** The files of a family. Readers get the first alone; an image may hold a name from any of them. */
const PARTS = ['latin', 'latin-ext', 'vietnamese'] as const
type Part = (typeof PARTS)[number]
/** Thin spaces, which images set as wide as others, and what nobody sees. */
const NOT_DRAWN = /[\p{Default_Ignorable_Code_Point}\u2009\u202f]/gu
/** Latin beyond Latin-1, with its marks for other languages, and the signs of currencies. */
const ALL = [
  CHARACTERS,
  range(0x100, 0x24f),
  range(0x1e00, 0x1eff),
  range(0x20a0, 0x20c0),
  'ŒœˆˇʼˉəɲʹʺℓŒ™†′″∕',
]
  .join('')
  .replace(NOT_DRAWN, '')

/** `lockup`: the letters that the lockup sets in a face, its two words and the hinge between. */
const FACES = [
  { name: 'wide', source: ARCHIVO, axes: { wght: 900, wdth: 125 }, lockup: ALL },
  { name: 'title', source: ARCHIVO, axes: { wght: 900, wdth: 72 }, lockup: '' },
  { name: 'narrow', source: ARCHIVO, axes: { wght: 900, wdth: 62 }, lockup: ALL },
  { name: 'meta', source: ARCHIVO, axes: { wght: 650, wdth: 100 }, lockup: '' },
  { name: 'italic', source: NEWSREADER, axes: { wght: 400 }, lockup: ALL },
] as const

/** The widths that the letters of a mark fall through, from the first to the last: `lib/art/mark.ts` draws what lies between two. */
const MARK_CUTS = [125, 112, 100, 87, 74, 62] as const

async function fontOf(source: string, text: string, axes: Record<string, number>): Promise<opentype.Font> {
  const whole = await readFile(`node_modules/${source}`)
  const bytes = await subsetFont(whole, text, { targetFormat: 'truetype', variationAxes: axes })
  return opentype.parse(new Uint8Array(bytes).buffer)
}

/** The signs of a mark in each of its cuts. Throws where two cuts of a letter have other points: nothing lies between them. */
async function cuts(): Promise<Record<string, readonly Glyph[]>> {
  const fonts: opentype.Font[] = []
  for (const wdth of MARK_CUTS) fonts.push(await fontOf(ARCHIVO('latin'), MARK_SIGNS, { wght: 900, wdth }))
  return Object.fromEntries(
    Array.from(MARK_SIGNS, (sign) => {
      const glyphs = fonts.map((font) => glyphOf(font, sign))
      const shapes = new Set(glyphs.map(([, d]) => d.replace(/-?\d+/g, '0')))
      if (shapes.size > 1) throw new Error(`the cuts of «${sign}» are no cuts of one drawing`)
      return [sign, glyphs]
    }),
  )
}

const write = (name: string, data: unknown) => writeFile(`${OUT}/${name}.json`, `${JSON.stringify(data)}\n`)

await mkdir(OUT, { recursive: true })
const metrics: Record<string, Record<string, readonly number[]>> = {}
let shared: readonly string[] = []

for (const { name, source, axes, lockup } of FACES) {
  const glyphs: Record<string, Glyph> = {}
  const measures: Record<string, readonly number[]> = {}
  let kerning: Record<string, number> = {}
  for (const part of PARTS) {
    const font = await fontOf(source(part), ALL, axes)
    const fresh = [...new Set(ALL)].filter(
      (character) => !(character in glyphs) && font.charToGlyphIndex(character) > 0,
    )
    for (const character of fresh) {
      glyphs[character] = glyphOf(font, character)
      if (lockup.includes(character)) measures[character] = metricsOf(font, character)
    }
    // Pairs within Latin-1: a pair over two files has no kerning in either.
    if (part === 'latin') kerning = kerningOf(font, fresh)
  }
  for (const [sign, glyph] of Object.entries(compose(glyphs))) glyphs[sign] = glyph
  if (lockup !== '') metrics[name] = measures
  const letters = Object.keys(glyphs)
  shared = shared.length === 0 ? letters : shared.filter((letter) => letters.includes(letter))
  await write(name, { glyphs, kerning })
  console.log(name, letters.length, 'letters,', Object.keys(kerning).length, 'pairs')
}
await write('mark', await cuts())
await write('metrics', metrics)
await write('signs', shared.join(''))
console.log(shared.length, 'in every face')
