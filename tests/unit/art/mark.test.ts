import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EM, mark } from '#lib/art/mark.ts'
import { MARK_LENGTH, MARK_SIGNS } from '#lib/model/mark-signs.ts'
import { pathPoints } from './path-points.ts'

describe('the mark of a magazine', () => {
  test('of six letters has the widths that the art direction set', () => {
    const { width, d } = mark('eppure')
    expect(width / EM).toBeCloseTo(3.465, 2)
    expect(pathPoints(d).starts).toHaveLength(8 + 2)
  })

  test.each(['Io', 'il Granaio', 'Doppiozero', 'L’altra', 'Perché no', 'Q&A', 'MMMMMMMMMMMMMM', '24 ore'])(
    'of «%s» is one path from its left edge to its right',
    (name) => {
      const { width, d } = mark(name)
      const { starts, ends, handles } = pathPoints(d)
      const across = [...starts, ...ends, ...handles].map(([x]) => x)
      expect(Math.min(...across)).toBeGreaterThanOrEqual(-30)
      expect(Math.max(...across)).toBeLessThanOrEqual(width + 30)
    },
  )

  test('letters narrow from the first to the last, whatever their number', () => {
    for (const letters of [2, 3, 5, 7, 14]) {
      const widths = Array.from({ length: letters }, (_, at) => mark('n'.repeat(at + 1)).width)
      expect(widths).toEqual(widths.toSorted((a, b) => a - b))
      // Each letter of `nnn…` alone, by the left edges of its stems.
      const { d } = mark('n'.repeat(letters))
      const starts = pathPoints(d).starts.map(([x]) => x)
      const steps = starts.slice(1).map((x, at) => x - (starts[at] ?? 0))
      expect(steps).toEqual(steps.toSorted((a, b) => b - a))
    }
  })

  test('whatever the check lets through can be drawn, and nothing of it is lost', () => {
    const sign = fc.constantFrom(...MARK_SIGNS)
    const names = fc.array(sign, { minLength: MARK_LENGTH.least, maxLength: MARK_LENGTH.most })
    fc.assert(
      fc.property(names, (signs) => {
        const { width, d } = mark(signs.join(''))
        expect(d).toMatch(/^(?:[mlhvqt][-\d ]*)*$/)
        expect(width).toBeGreaterThan(100)
        expect(mark(signs.slice(1).join('')).d.length).toBeLessThanOrEqual(d.length + 40)
      }),
      { numRuns: 200 },
    )
  })
})
