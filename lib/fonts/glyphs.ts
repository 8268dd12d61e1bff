import type opentype from 'opentype.js'
import type { Glyph } from './composed-signs.ts'

/** Units of an em in the outlines. */
const EM = 1000

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

/** A letter as the outlines keep it: its advance, and the path of its drawing. */
export function glyphOf(font: opentype.Font, character: string): Glyph {
  const glyph = font.charToGlyph(character)
  return [units(font, glyph.advanceWidth ?? 0), dataOf(glyph.getPath(0, 0, EM))]
}

/** Advance, left bearing, right bearing, lowest and highest point of a letter, in em: what the lockup needs to fit words to a width. */
export function metricsOf(font: opentype.Font, character: string): readonly number[] {
  const glyph = font.charToGlyph(character)
  const advance = units(font, glyph.advanceWidth ?? 0)
  const { x1, x2, y1, y2 } = glyph.getPath(0, 0, EM).getBoundingBox()
  return [advance, x1, advance - x2, -y2, -y1].map((value) => Math.round(value) / EM)
}

/** Pairs that stand closer or wider than their advances say. */
export function kerningOf(font: opentype.Font, characters: readonly string[]): Record<string, number> {
  const glyphs = characters.map((character) => [character, font.charToGlyph(character)] as const)
  const pairs = glyphs.flatMap(([a, left]) =>
    glyphs.map(([b, right]) => [a + b, units(font, font.getKerningValue(left, right))] as const),
  )
  return Object.fromEntries(pairs.filter(([, value]) => value !== 0))
}
