/** How far, in units of the drawing, a place may move: in the largest mark, less than a pixel. */
const NEAR = 1.5

type Point = readonly [x: number, y: number]
/** A line to a place; with a handle, a curve. */
type Stroke = { readonly command: string; readonly to: Point; readonly handle?: Point }

const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])
const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1]
/** Numbers as a path has them: a minus parts two by itself. */
const joined = (...numbers: readonly number[]): string =>
  numbers.map((number, at) => (at === 0 || number < 0 ? `${number}` : ` ${number}`)).join('')

function strokesOf(d: string): readonly Stroke[] {
  return Array.from(d.matchAll(/([MLQ])([^MLQ]*)/g), ([, command = '', written = '']) => {
    const [a = 0, b = 0, c = a, e = b] = (written.match(/-?\d+/g) ?? []).map(Number)
    return command === 'Q' ? { command, to: [c, e], handle: [a, b] } : { command, to: [a, b] }
  })
}

/**
 * The same outline in a third of the characters: steps instead of places, lines that go nowhere or back to where a part began left
 * out, and of a curve that goes on where the last one pointed, which is most of a letter, its end alone. In a font such an end lies
 * half-way between two handles, rounded: it is put there again, so that the handles do not drift. Every page bears one of these.
 * Takes what a font gives: M, L and Q with whole numbers.
 */
export function shortPath(d: string): string {
  const strokes = strokesOf(d)
  let [at, start, pointed]: Point[] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ]
  let short = ''
  for (const [index, { command, to, handle }] of strokes.entries()) {
    const next = strokes[index + 1]
    const [x = 0, y = 0] = at ?? []
    const here: Point = [x, y]
    const back: Point = start ?? here
    if (command === 'L' && (same(to, here) || ((next?.command ?? 'M') === 'M' && same(to, back)))) continue
    const ahead: Point = [2 * x - (pointed?.[0] ?? 0), 2 * y - (pointed?.[1] ?? 0)]
    const goesOn = handle !== undefined && apart(ahead, handle) <= NEAR
    const bend = goesOn ? ahead : handle
    const middle: Point | undefined = bend &&
      next?.handle && [(bend[0] + next.handle[0]) / 2, (bend[1] + next.handle[1]) / 2]
    const end: Point =
      middle && apart(middle, to) <= NEAR ? [Math.round(middle[0]), Math.round(middle[1])] : to
    const [dx, dy] = [end[0] - x, end[1] - y]
    if (command === 'M') short += `m${joined(dx, dy)}`
    else if (bend) short += goesOn ? `t${joined(dx, dy)}` : `q${joined(bend[0] - x, bend[1] - y, dx, dy)}`
    else if (dy === 0) short += `h${dx}`
    else short += dx === 0 ? `v${dy}` : `l${joined(dx, dy)}`
    if (command === 'M') start = end
    at = end
    pointed = bend ?? end
  }
  return short
}
