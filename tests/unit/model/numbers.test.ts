import { expect, test } from 'vitest'
import { words } from '#lib/model/numbers.ts'
import { strings } from '#lib/strings.ts'
import { magazineOf } from '../../builders.ts'

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

test('what is counted in words is «un articolo», never «uno articolo»', () => {
  expect([0, 1, 2, 21].map((n) => strings.authors.pieces(n, n === 0 ? 5 : 0))).toEqual([
    'Cinque editoriali',
    'Un articolo',
    'Due articoli',
    'Ventuno articoli',
  ])
  expect([1, 2].map((n) => strings.themes.title(n).second)).toEqual(['di un tema', 'di due temi'])
  expect([1, 2].map((n) => strings.issue.archiveTitle(n, magazineOf([]).imprint).first)).toEqual([
    'Un numero,',
    'Due numeri,',
  ])
})
