import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortPath } from '#lib/art/short-path.ts'
import { pathPoints } from './path-points.ts'

/** Half a unit of rounding over what a place may move. */
const NEAR = 2.3

const coordinate = fc.integer({ min: -2000, max: 4000 })
const point = fc.tuple(coordinate, coordinate).map(([x, y]) => `${x} ${y}`)
const stroke = fc.oneof(
  point.map((to) => `L${to}`),
  fc.tuple(point, point).map(([by, to]) => `Q${by} ${to}`),
)
const outline = fc
  .array(fc.tuple(point, fc.array(stroke, { minLength: 1, maxLength: 12 })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([start, strokes]) => `M${start}${strokes.join('')}`).join(''))

test('the pen starts and ends every stroke at the same places, and bends it within two units', () => {
  fc.assert(
    fc.property(outline, (d) => {
      const [long, short] = [pathPoints(d), pathPoints(shortPath(d))]
      expect(short.starts).toEqual(long.starts)
      // Strokes that go nowhere are left out.
      const isNear = ([x, y]: readonly [number, number]) =>
        long.ends.some((end) => Math.hypot(end[0] - x, end[1] - y) <= NEAR)
      expect(short.ends.filter((end) => !isNear(end))).toEqual([])
      expect(short.handles).toHaveLength(long.handles.length)
      for (const [at, [x, y]] of long.handles.entries()) {
        const [shortX = 0, shortY = 0] = short.handles[at] ?? []
        expect(Math.hypot(shortX - x, shortY - y)).toBeLessThanOrEqual(NEAR)
      }
    }),
  )
})

test('a curve that goes on where the last one pointed is its end alone', () => {
  expect(shortPath('M0 0Q10 0 10 10Q10 20 20 20L20 20L30 20L30 0')).toBe('m0 0q10 0 10 10t10 10h10v-20')
})
