import italic from './outlines/italic.json' with { type: 'json' }
import meta from './outlines/meta.json' with { type: 'json' }
import narrow from './outlines/narrow.json' with { type: 'json' }
import title from './outlines/title.json' with { type: 'json' }
import wide from './outlines/wide.json' with { type: 'json' }
import { lettersIn, missingSign } from './signs.ts'

/** The faces of share images: Archivo 900 at 125, 72 and 62 %, Archivo 650, Newsreader italic. */
export type Face = 'wide' | 'title' | 'narrow' | 'meta' | 'italic'

type Glyph = readonly [advance: number, d: string]
type Letters = {
  readonly glyphs: ReadonlyMap<string, Glyph>
  readonly kerning: Readonly<Record<string, number>>
  /** Letter spacing, as in the style sheet. */
  readonly tracking: number
}

/** Units of an em in `outlines/`. */
const EM = 1000

function lettersOf(
  face: { glyphs: Record<string, (string | number)[]>; kerning: Record<string, number> },
  tracking: number,
): Letters {
  const glyphs = Object.entries(face.glyphs).map(([character, [advance, d]]) => {
    const glyph: Glyph = [Number(advance), String(d)]
    return [character, glyph] as const
  })
  return { glyphs: new Map(glyphs), kerning: face.kerning, tracking }
}

const FACES: Readonly<Record<Face, Letters>> = {
  wide: lettersOf(wide, -30),
  title: lettersOf(title, -12),
  narrow: lettersOf(narrow, -12),
  meta: lettersOf(meta, 0),
  italic: lettersOf(italic, -28),
}

/** Where each letter of a line stands, and the width of the line without the tracking after its last letter, in em. */
function lineOf(
  face: Face,
  text: string,
): { readonly at: readonly [number, string][]; readonly width: number } {
  const { glyphs, kerning, tracking } = FACES[face]
  const letters = lettersIn(text)
  let x = 0
  const at = letters.map((letter, index): [number, string] => {
    const [advance, d] = glyphs.get(letter) ?? [0, '']
    const here = x
    x += advance + tracking + (kerning[letter + letters[index + 1]] ?? 0)
    return [here, d]
  })
  return { at, width: Math.max(0, x - tracking) }
}

/** Width of a line of text at a size. */
export function widthOf(face: Face, text: string, size: number): number {
  return (lineOf(face, text).width * size) / EM
}

/**
 * A line of text as SVG outlines in the colour of its group, its baseline at y. `stretch` widens it a little. A text with a sign
 * that cannot be drawn is not drawn at all: without it, or with another, it would say something else.
 */
export function outline(face: Face, text: string, size: number, x: number, y: number, stretch = 1): string {
  if (missingSign(text)) return ''
  const scale = size / EM
  const letters = lineOf(face, text)
    .at.filter(([, d]) => d !== '')
    .map(([at, d]) => `<path transform="translate(${at})" d="${d}"/>`)
  return `<g transform="translate(${x} ${y}) scale(${scale * stretch} ${scale})">${letters.join('')}</g>`
}
