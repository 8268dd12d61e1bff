import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart } from '#lib/model/apart.ts'

const words = (text: string): readonly string[] => text.split(' ')
/** The order of words whose kind is their first letter. */
const order = (text: string): string => apart(words(text), (word) => word.slice(0, 1)).join(' ')

/** Places between a word and the next of its kind, the least of all. */
const leastDistance = (kinds: readonly string[]): number =>
  Math.min(...kinds.map((kind, at) => kinds.indexOf(kind, at + 1) - at).filter((distance) => distance > 0))

test.each([
  ['', ''],
  ['a1', 'a1'],
  ['a1 b1 c1', 'a1 b1 c1'],
  ['a1 b1 c1 d1 e1 a2', 'a1 b1 c1 d1 e1 a2'],
  // One that stands too near lets the next ones pass, and keeps its place among them otherwise.
  ['a1 a2 b1 c1 d1 e1 f1', 'a1 b1 c1 d1 e1 a2 f1'],
  // At the end nothing is left to pass: then it goes before.
  ['b1 c1 d1 e1 f1 a1 a2', 'b1 a2 c1 d1 e1 f1 a1'],
  // As far as can be, where it cannot be far.
  ['a1 a2 b1', 'a1 b1 a2'],
  ['a1 a2', 'a1 a2'],
])('%s stands as %s', (given, expected) => {
  expect(order(given)).toBe(expected)
})

test('nothing is lost, and with kinds enough no two of one stand within four places', () => {
  const kinds = fc.shuffledSubarray([...'abcdefghijkl', ...'abcdef'], { minLength: 0 })
  fc.assert(
    fc.property(kinds, (given) => {
      const placed = apart(given, (kind) => kind)
      expect(placed.toSorted()).toEqual(given.toSorted())
      if (new Set(given).size >= 10) expect(leastDistance(placed)).toBeGreaterThan(4)
    }),
  )
})
