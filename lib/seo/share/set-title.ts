import { type Face, outline, widthOf } from '#lib/art/outline.ts'
import { missingSign } from '#lib/art/signs.ts'
import type { Title } from '#lib/model/title.ts'

type Line = { readonly face: Face; readonly text: string }
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Sizes tried from the largest. */
const SIZES = Array.from({ length: 34 }, (_, at) => 134 - at * 3)
/** Line height in em, the italic's size beside the heavy voice, the step down to the second voice (docs/design.md, 4). */
const LEADING = 0.93
const ITALIC = 1.04
const STEP = 0.1
/** Height of capitals and depth of tails, in em. */
const ASCENT = 0.74
const DESCENT = 0.24

function broken(face: Face, text: string, size: number, width: number): readonly Line[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line === undefined || widthOf(face, longer, size) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.map((line) => ({ face, text: line }))
}

/** The same number of lines in the narrowest measure: no last word alone, as `text-wrap: balance` does. */
function balanced(face: Face, text: string, size: number, width: number): readonly Line[] {
  const lines = broken(face, text, size, width)
  let [low, high] = [0, width]
  while (high - low > 4) {
    const middle = (low + high) / 2
    const tried = broken(face, text, size, middle)
    const fits = tried.length === lines.length && tried.every((l) => widthOf(face, l.text, size) <= middle)
    if (fits) high = middle
    else low = middle
  }
  return broken(face, text, size, high)
}

/** Letters of the longest title that is set, and of what is set of a text: a preview is made while somebody waits for it. */
const LONGEST = 300

/**
 * A title in its two voices, as large as the box lets it: heavy, then italic on its own line. Returns SVG; none of a title that
 * holds a sign that cannot be drawn, or that the box does not hold: half of it would say something else.
 */
export function setTitle(title: Pick<Title, 'first' | 'second'>, box: Box, heavy: Face = 'title'): string {
  const { first: begin, second: end = '' } = title
  if (begin.length + end.length > LONGEST || missingSign(begin + end)) return ''
  for (const size of SIZES) {
    const first = balanced(heavy, title.first, size, box.width)
    const second = title.second ? balanced('italic', title.second, size * ITALIC, box.width) : []
    const step = second.length > 0 ? STEP : 0
    const height = (ASCENT + (first.length + second.length - 1) * LEADING + step + DESCENT) * size
    const sizeOf = (line: Line) => (line.face === 'italic' ? size * ITALIC : size)
    const wide = [...first, ...second].some((line) => widthOf(line.face, line.text, sizeOf(line)) > box.width)
    if (wide || height > box.height) continue
    return [...first, ...second]
      .map((line, at) => {
        const down = at >= first.length ? step : 0
        const y = box.y + (ASCENT + at * LEADING + down) * size
        return outline(line.face, line.text, sizeOf(line), box.x, y)
      })
      .join('')
  }
  return ''
}

/** Running text in one face and size, at most so many lines, the last one closed by an ellipsis. Returns SVG. */
export function setText(
  text: string,
  face: Face,
  size: number,
  most: number,
  box: Omit<Box, 'height'>,
): string {
  if (missingSign(text)) return ''
  // Longer than any place for it: the rest would only be measured.
  const lines = balanced(face, text.slice(0, LONGEST * most), size, box.width)
  const shown = lines.slice(0, most)
  const last = shown.at(-1)
  if (last && lines.length > most) {
    shown[most - 1] = { face, text: `${last.text.replace(/[\s,;:.]*\s\S+$/, '')}…` }
  }
  return shown.map((line, at) => outline(face, line.text, size, box.x, box.y + at * size * 1.22)).join('')
}
