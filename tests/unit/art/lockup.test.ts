import { describe, expect, it } from 'vitest'
import { isFlat, lockup } from '#lib/art/lockup.ts'
import { widthOf } from '#lib/art/outline.ts'
import metrics from '#lib/art/outlines/metrics.json' with { type: 'json' }

describe('the lockup of an issue', () => {
  it('sets the fifth issue as the art direction measured it', () => {
    expect(lockup('Volume', 'valore')).toEqual({
      width: 1000,
      height: 387.9,
      lines: [
        { voice: 'wide', text: 'Volume', size: 212.9, x: -1.7, y: 154.3, length: 1003 },
        { voice: 'hinge', text: 'eppure', size: 200.2, x: -6.2, y: 338.1, length: 509.4 },
        { voice: 'narrow', text: 'valore', size: 217.6, x: 529.6, y: 338.1, length: 472.1 },
      ],
    })
  })

  it.each([
    ['Medi', 'potenti', 250],
    ['Organizzazione', 'organismo', 106.3],
    ['È', 'c’è', 250],
  ])('holds «%s eppure %s»: no letter over 250', (a, b, size) => {
    const { lines, height } = lockup(a, b)
    expect(lines[0]?.size).toBe(size)
    expect(height).toBeLessThan(600)
  })

  it('knows which second words leave room below', () => {
    expect(isFlat('valore')).toBe(true)
    expect(isFlat('grandi')).toBe(false)
  })
})

it.each(['wide', 'narrow', 'italic'] as const)(
  'measures the letters of %s as wide as images draw them',
  (face) => {
    const measured = Object.entries(metrics[face]).map(([letter, [advance = 0]]) => [letter, advance])
    expect(measured.length).toBeGreaterThan(3)
    expect(measured).toEqual(measured.map(([letter]) => [letter, widthOf(face, String(letter), 1)]))
  },
)
