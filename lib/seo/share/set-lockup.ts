import { lockup, type Words } from '#lib/art/lockup.ts'
import { outline, widthOf } from '#lib/art/outline.ts'
import { missingSign } from '#lib/art/signs.ts'

const FACES = { wide: 'wide', hinge: 'italic', narrow: 'narrow' } as const

/** The two opposites as on the cover, exactly as wide as asked; gives the SVG and its height. One alone would be none. */
export function setLockup(
  words: Words,
  at: { readonly x: number; readonly y: number; readonly width: number },
): { readonly svg: string; readonly height: number } {
  const { width, height, lines } = lockup(words)
  const scale = at.width / width
  if (missingSign([words.a, words.hinge, words.b].join(''))) return { svg: '', height: 0 }
  const svg = lines
    .map(({ voice, text, size, x, y, length }) => {
      const face = FACES[voice]
      // `textLength` of the page: glyphs stretched to the length that the metrics foresee, a hair's breadth.
      const stretch = Math.min(length / widthOf(face, text, size), 1.02)
      return outline(face, text, size * scale, at.x + x * scale, at.y + y * scale, stretch)
    })
    .join('')
  return { svg, height: height * scale }
}
