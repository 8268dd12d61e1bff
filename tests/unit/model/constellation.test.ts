import { expect, test } from 'vitest'
import { constellation } from '#lib/model/constellation.ts'
import { linesBetween } from '#lib/model/pairs.ts'
import { magazineOf } from '../../builders.ts'

const magazine = magazineOf(
  [
    { slug: 'uno', tags: ['ascolto', 'metodo'] },
    { slug: 'due', tags: ['metodo', 'ascolto', 'rete'] },
    { slug: 'tre', tags: ['vendita', 'prezzo', 'rete'] },
  ],
  {
    tags: [
      { slug: 'ascolto', opposite: 'vendita' },
      { slug: 'vendita', opposite: 'ascolto' },
    ],
  },
)
const ties = linesBetween(magazine).map(({ a, b, articles }) => ({ a, b, weight: articles.length }))

test('opposites face each other, nobody shares a place', () => {
  const stars = constellation(magazine.tags, ties)
  const angles = new Map(stars.map(({ tag, angle }) => [tag.slug, angle]))
  expect(stars).toHaveLength(magazine.tags.length)
  expect(new Set(angles.values()).size).toBe(stars.length)
  expect(Math.abs((angles.get('ascolto') ?? 0) - (angles.get('vendita') ?? 0))).toBe(180)
})

test('equal magazines give equal drawings', () => {
  expect(constellation(magazine.tags, ties)).toEqual(constellation(magazine.tags, ties))
})

test('no themes, no stars', () => {
  expect(constellation([], [])).toEqual([])
})
