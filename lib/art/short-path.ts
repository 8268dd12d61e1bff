/** How far, in units of the drawing, a handle may be from where it was: half a pixel of the largest mark. */
const NEAR = 3

type Point = readonly [x: number, y: number]

/** Numbers as a path has them: a minus parts two by itself. */
const joined = (...numbers: readonly number[]): string =>
  numbers.map((number, at) => (at === 0 || number < 0 ? `${number}` : ` ${number}`)).join('')

/**
 * The same outline in fewer characters: steps instead of places, lines that go nowhere left out, and of a curve that goes on where
 * the last one pointed (most of a letter's) its end alone. A line that leads back to where a part began is left out as well: what
 * is filled is closed. Every page bears one. Takes what a font gives: M, L and Q with whole
 * numbers.
 */
export function shortPath(d: string): string {
  let [at, handle]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  let start = at
  let short = ''
  const strokes = [...d.matchAll(/([MLQ])([^MLQ]*)/g)]
  for (const [index, [, command = '', written = '']] of strokes.entries()) {
    const [a = 0, b = 0, c = a, e = b] = (written.match(/-?\d+/g) ?? []).map(Number)
    const [x, y] = at
    const [dx, dy] = [c - x, e - y]
    const ahead: Point = [2 * x - handle[0], 2 * y - handle[1]]
    const isSmooth = command === 'Q' && Math.hypot(ahead[0] - a, ahead[1] - b) <= NEAR
    const isLast = (strokes[index + 1]?.[1] ?? 'M') === 'M'
    if (command === 'L' && isLast && c === start[0] && e === start[1]) continue
    if (command === 'M') start = [c, e]
    if (command === 'M') short += `m${joined(dx, dy)}`
    else if (isSmooth) short += `t${joined(dx, dy)}`
    else if (command === 'Q') short += `q${joined(a - x, b - y, dx, dy)}`
    else if (dx === 0 && dy === 0) continue
    else if (dy === 0) short += `h${dx}`
    else if (dx === 0) short += `v${dy}`
    else short += `l${joined(dx, dy)}`
    at = [c, e]
    handle = command !== 'Q' ? at : isSmooth ? ahead : [a, b]
  }
  return short
}
