/**
 * Draws the letters of the share images, and measures those of the lockup, once and for all: run after an upgrade of the
 * @fontsource packages (`npm run fonts:outlines`); the results are kept in `lib/art/outlines`. An image must not depend on the fonts of the
 * machine that draws it, and no rasteriser knows Archivo's widths: so the words of an image are outlines, read from
 * here as data, and nothing parses a font while the magazine is served.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import opentype from 'opentype.js'
import subsetFont from 'subset-font'
import { CHARACTERS } from './characters.ts'

const OUT = 'lib/art/outlines'
const ARCHIVO = '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2'
const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2'

/** `lockup`: the letters that the lockup sets in a face, its two words and «eppure» between. */
const FACES = [
  { name: 'wide', source: ARCHIVO, axes: { wght: 900, wdth: 125 }, lockup: CHARACTERS },
  { name: 'title', source: ARCHIVO, axes: { wght: 900, wdth: 72 }, lockup: '' },
  { name: 'narrow', source: ARCHIVO, axes: { wght: 900, wdth: 62 }, lockup: CHARACTERS },
  { name: 'meta', source: ARCHIVO, axes: { wght: 650, wdth: 100 }, lockup: '' },
  { name: 'italic', source: NEWSREADER, axes: { wght: 400 }, lockup: 'epur' },
] as const

/** Units of an em in the outlines. */
const EM = 1000
/** Widths of the six letters of the mark, and the space between them, as in the class `.wordmark`. */
const MARK = [125, 112, 100, 87, 74, 62] as const
const MARK_TRACKING = -0.02 * EM

async function faceOf(source: string, text: string, axes: Record<string, number>): Promise<opentype.Font> {
  const whole = await readFile(`node_modules/${source}`)
  const bytes = await subsetFont(whole, text, { targetFormat: 'truetype', variationAxes: axes })
  return opentype.parse(new Uint8Array(bytes).buffer)
}

const units = (font: opentype.Font, value: number) => Math.round((value * EM) / font.unitsPerEm)

/** Written out here: the library's own `toPathData` leaves points out of Newsreader's italic (seen in version 2.0.0). */
function dataOf(path: opentype.Path): string {
  return path.commands
    .map((command) => {
      const { type } = command
      if (command.type === 'Z') return type
      const control = command.type === 'C' ? [command.x1, command.y1, command.x2, command.y2] : []
      const single = command.type === 'Q' ? [command.x1, command.y1] : []
      return type + [...control, ...single, command.x, command.y].map(Math.round).join(' ')
    })
    .join('')
}

function glyphOf(font: opentype.Font, character: string): readonly [number, string] {
  const glyph = font.charToGlyph(character)
  return [units(font, glyph.advanceWidth ?? 0), dataOf(glyph.getPath(0, 0, EM))]
}

/** Advance, left bearing, right bearing, lowest and highest point of a letter, in em: what the lockup needs to fit words to a width. */
function metricsOf(font: opentype.Font, character: string): readonly number[] {
  const glyph = font.charToGlyph(character)
  const advance = units(font, glyph.advanceWidth ?? 0)
  const { x1, x2, y1, y2 } = glyph.getPath(0, 0, EM).getBoundingBox()
  return [advance, x1, advance - x2, -y2, -y1].map((value) => Math.round(value) / EM)
}

/** Pairs that stand closer or wider than their advances say. */
function kerningOf(font: opentype.Font, characters: readonly string[]): Record<string, number> {
  const glyphs = characters.map((character) => [character, font.charToGlyph(character)] as const)
  const pairs = glyphs.flatMap(([a, left]) =>
    glyphs.map(([b, right]) => [a + b, units(font, font.getKerningValue(left, right))] as const),
  )
  return Object.fromEntries(pairs.filter(([, value]) => value !== 0))
}

async function mark(): Promise<{ width: number; d: string }> {
  let x = 0
  let d = ''
  for (const [at, wdth] of MARK.entries()) {
    const font = await faceOf(ARCHIVO, 'epur', { wght: 900, wdth })
    const glyph = font.charToGlyph('eppure'.charAt(at))
    d += dataOf(glyph.getPath(x, 0, EM))
    x += units(font, glyph.advanceWidth ?? 0) + MARK_TRACKING
  }
  return { width: x - MARK_TRACKING, d }
}

const write = (name: string, data: unknown) => writeFile(`${OUT}/${name}.json`, `${JSON.stringify(data)}\n`)

await mkdir(OUT, { recursive: true })
const metrics: Record<string, Record<string, readonly number[]>> = {}
for (const { name, source, axes, lockup } of FACES) {
  const font = await faceOf(source, CHARACTERS, axes)
  const characters = [...CHARACTERS].filter((character) => font.charToGlyphIndex(character) > 0)
  const glyphs = Object.fromEntries(characters.map((character) => [character, glyphOf(font, character)]))
  const kerning = kerningOf(font, characters)
  const letters = characters.filter((character) => lockup.includes(character))
  const measures = Object.fromEntries(letters.map((character) => [character, metricsOf(font, character)]))
  if (letters.length > 0) metrics[name] = measures
  await write(name, { glyphs, kerning })
  console.log(name, characters.length, 'letters,', Object.keys(kerning).length, 'pairs')
}
await write('wordmark', await mark())
await write('metrics', metrics)
