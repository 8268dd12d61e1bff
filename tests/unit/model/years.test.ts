import { expect, test } from 'vitest'
import { byYear } from '#lib/model/years.ts'
import { choicesOf } from '#lib/search/filters.ts'
import { magazineOf } from '../../builders.ts'

const issues = [
  { slug: '01-a-b', published: '2024-11-05' },
  { slug: '02-c-d', published: '2025-12-31T23:30' },
  { slug: '03-e-f', published: '2026-01-01T00:30' },
  { slug: '04-g-h', published: '2026-05-07' },
  { slug: '05-i-l', published: '2027-01-04' },
] as const
const magazine = magazineOf(
  issues.map(({ slug, published }) => ({ slug: `pezzo-${slug.slice(0, 2)}`, issue: slug, published })),
  { issues },
)

test('the archive stands by years, the newest first; the turn of the year is that of Rome, what is not out is in none', () => {
  expect(
    byYear(magazine.issues).map(({ year, issues: ofYear }) => [year, ofYear.map(({ number }) => number)]),
  ).toEqual([
    ['2026', [4, 3]],
    ['2025', [2]],
    ['2024', [1]],
  ])
})

test('the search offers the same years', () => {
  expect(choicesOf(magazine).anno.map(({ value }) => value)).toEqual(['2026', '2025', '2024'])
})
