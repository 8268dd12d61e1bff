import { expect, test } from 'vitest'
import { words } from '#lib/strings/numbers.ts'

test.each([
  [0, 'zero'],
  [19, 'diciannove'],
  [20, 'venti'],
  [21, 'ventuno'],
  [23, 'ventitré'],
  [32, 'trentadue'],
  [38, 'trentotto'],
  [40, 'quaranta'],
  [99, 'novantanove'],
  [100, '100'],
])('%i is «%s»', (n, text) => {
  expect(words(n)).toBe(text)
})
