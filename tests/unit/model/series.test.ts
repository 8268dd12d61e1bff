import { expect, test } from 'vitest'
import { seriesOf } from '#lib/model/series.ts'
import { articleIn, magazineOf, NOON, type WrittenArticle } from '../../builders.ts'

const pieces: readonly WrittenArticle[] = [
  { slug: 'tre', series: 'Conti aperti', published: '2026-03-01' },
  { slug: 'uno', series: 'Conti aperti', published: '2026-01-01', issue: '01-piccoli-grandi' },
  { slug: 'due-b', series: 'Conti aperti', published: '2026-02-01', order: 2 },
  { slug: 'due-a', series: 'Conti aperti', published: '2026-02-01', order: 3 },
  { slug: 'domani', series: 'Conti aperti', published: '2026-06-16' },
  { slug: 'bozza', series: 'Conti aperti', draft: true },
  { slug: 'solo', series: 'Altro' },
  { slug: 'senza' },
  { slug: 'senza-due' },
]
const inSeries = (slug: string, now = NOON.now) => {
  const magazine = magazineOf(pieces, {}, { now, preview: false })
  return seriesOf(magazine, articleIn(magazine, slug)).map((piece) => piece.slug)
}

test('a series is its pieces that are out, by date, and on one day as their issue has them', () => {
  expect(inSeries('tre')).toEqual(['uno', 'due-b', 'due-a', 'tre'])
  expect(inSeries('uno')).toEqual(inSeries('tre'))
  expect(inSeries('uno', Date.parse('2026-06-16T00:00:00+02:00'))).toContain('domani')
})

test('one piece is no series yet, and a piece without one has none', () => {
  expect(inSeries('solo')).toEqual([])
  expect(inSeries('senza')).toEqual([])
})
