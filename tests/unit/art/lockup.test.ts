import { describe, expect, it } from 'vitest'
import { isFlat, lockup } from '#lib/art/lockup.ts'
import { widthOf } from '#lib/art/outline.ts'
import metrics from '#lib/art/outlines/metrics.json' with { type: 'json' }

describe('the lockup of an issue', () => {
  it('sets the fifth issue as the art direction measured it', () => {
    expect(lockup({ a: 'Volume', hinge: 'eppure', b: 'valore' })).toEqual({
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
    const { lines, height } = lockup({ a, hinge: 'eppure', b })
    expect(lines[0]?.size).toBe(size)
    expect(height).toBeLessThan(600)
  })

  it('without a hinge gives the second line to its words alone, and of one line makes one', () => {
    const two = lockup({ a: 'Acqua', b: 'alta' })
    expect(two.lines.map(({ voice, text }) => `${voice} ${text}`)).toEqual(['wide Acqua', 'narrow alta'])
    expect(two.lines[1]?.x).toBeLessThanOrEqual(0)
    const one = lockup({ a: 'Il porto vecchio' })
    expect(one.lines.map(({ voice }) => voice)).toEqual(['wide'])
    expect(one.height).toBeGreaterThan(0)
    expect(one.height).toBeLessThan(two.height)
  })

  it.each(['eppure', 'e', 'anzi', 'ma anche', 'ciononostante'.slice(0, 12)])(
    'keeps the line of the hinge «%s» within its width',
    (hinge) => {
      const { lines } = lockup({ a: 'Volume', hinge, b: 'valore' })
      const [, joint, second] = lines
      expect(second && second.x + second.length).toBeLessThan(1010)
      expect(joint?.size).toBeGreaterThan(80)
    },
  )

  it('knows which second words leave room below', () => {
    expect(isFlat({ a: 'Volume', hinge: 'eppure', b: 'valore' })).toBe(true)
    expect(isFlat({ a: 'Piccoli', hinge: 'eppure', b: 'grandi' })).toBe(false)
    // Without a hinge there is no tail to rise beside: the art would stand on the words.
    expect([isFlat({ a: 'Acqua', b: 'alta' }), isFlat({ a: 'Semenzaio' })]).toEqual([false, false])
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
