import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneSlipAway, openSlips } from '#lib/model/slips.ts'

test.each([
  ['casa', 'cassa', true],
  ['casa', 'cas', true],
  ['casa', 'cosa', true],
  ['casa', 'caas', true],
  ['casa', 'casa', false],
  ['casa', 'cose', false],
  ['ba', 'abc', false],
  ['abcd', 'badc', false],
  ['aaaa', 'aaaaa', true],
])('%s and %s are one slip apart: %s', (a, b, apart) => {
  expect(isOneSlipAway(a, b)).toBe(apart)
  expect(isOneSlipAway(b, a)).toBe(apart)
})

test('the first word that is one slip away is found, whatever the words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, (words, written) => {
      expect(openSlips(words)(written)).toBe(words.find((other) => isOneSlipAway(written, other)))
    }),
    { numRuns: 3000 },
  )
})
