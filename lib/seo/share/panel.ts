import type { Composition } from '#lib/art/composition.ts'
import { BLACK, type Inks } from '#lib/art/inks.ts'
import { EM, mark } from '#lib/art/mark.ts'
import { outline, widthOf } from '#lib/art/outline.ts'
import { compositionSvg, svgFile } from '#lib/art/svg.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { SHARE } from './sizes.ts'

/** Words on the left 7/12, art on the right 5/12 (docs/design.md, 6.5). */
const WORDS = 700
const MARGIN = 48
const META = 27
/** Where the title may stand, under the rule and above the foot. */
export const TITLE_BOX = { x: MARGIN, y: 142, width: WORDS - 2 * MARGIN, height: 390 } as const

/** The mark with its left edge at x and its baseline at y, as large as asked, or as the room for it lets it. */
export function placedMark(
  name: string,
  { x, y, size, room }: { x: number; y: number; size: number; room: number },
): string {
  const { width, d } = mark(name)
  const scale = Math.min(size, (room * EM) / width) / EM
  return `<path transform="translate(${x} ${y}) scale(${scale})" d="${d}"/>`
}

type Panel = {
  readonly imprint: Imprint
  readonly inks: Inks
  /** Beside the mark, above the rule. */
  readonly head: string
  /** At the foot: who, and when. */
  readonly foot: readonly [string, string?]
  /** SVG of the words, in the title box. */
  readonly words: string
  /** The drawing for the canvas at the right. */
  readonly art: (canvas: { width: number; height: number }) => Composition
}

/** The image of a link preview as SVG. */
export function sharePanel({ imprint, inks, head, foot, words, art }: Panel): string {
  const right = WORDS - MARGIN
  const meta = (text: string, x: number, y: number) => outline('meta', text, META, x, y)
  const drawing = art({ width: SHARE.width - WORDS, height: SHARE.height })
  const [who, when] = foot
  const headWidth = widthOf('meta', head, META)
  return svgFile(
    SHARE.width,
    SHARE.height,
    [
      `<rect width="${SHARE.width}" height="${SHARE.height}" fill="${inks.light}"/>`,
      `<g fill="${BLACK}">`,
      placedMark(imprint.name, { x: MARGIN - 2, y: 84, size: 58, room: right - MARGIN - headWidth - META }),
      meta(head, right - headWidth, 84),
      `<rect x="${MARGIN}" y="112" width="${right - MARGIN}" height="4"/>`,
      words,
      meta(who, MARGIN, 582),
      when && meta(when, right - widthOf('meta', when, META), 582),
      '</g>',
      compositionSvg(drawing, inks, { x: WORDS, y: 0 }),
    ]
      .filter(Boolean)
      .join(''),
  )
}
