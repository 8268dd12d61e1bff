import { expect, test } from 'vitest'
import { counterpointOf } from '#lib/model/counterpoint.ts'
import { articleIn, magazineOf, type WrittenArticle } from '../../builders.ts'

const world = {
  tags: [
    { slug: 'vendita', opposite: 'ascolto' },
    { slug: 'ascolto', opposite: 'vendita' },
    { slug: 'volume', opposite: 'valore' },
    { slug: 'valore', opposite: 'volume' },
  ],
}
const others = [{ slug: 'tutti-i-temi', tags: ['vendita', 'ascolto', 'volume', 'valore'], draft: true }]

function oppositeOf(articles: readonly WrittenArticle[]) {
  const magazine = magazineOf([...articles, ...others], world)
  const found = counterpointOf(magazine, articleIn(magazine, 'uno'))
  return found && `${found.tag.slug}, eppure ${found.opposite.slug}: ${found.article.slug}`
}

const one = { slug: 'uno', tags: ['vendita', 'volume'], published: '2026-02-01' }

test('takes an article that holds the opposite of one of the themes, and says which pair', () => {
  expect(oppositeOf([one, { slug: 'due', tags: ['valore'] }, { slug: 'tre', tags: ['metodo'] }])).toBe(
    'volume, eppure valore: due',
  )
})

test('the rarer opposite counts more', () => {
  // ascolto stands in two articles, valore in one.
  const pieces = [
    { slug: 'ascolto-a', tags: ['ascolto'], published: '2026-02-01' },
    { slug: 'ascolto-b', tags: ['ascolto'], published: '2026-02-01' },
    { slug: 'valore-a', tags: ['valore'], published: '2025-02-01' },
  ]
  expect(oppositeOf([one, ...pieces])).toBe('volume, eppure valore: valore-a')
})

test('two opposites beat one, and the rarer of them gives the pair', () => {
  const pieces = [
    { slug: 'ascolto-a', tags: ['ascolto'] },
    { slug: 'entrambi', tags: ['ascolto', 'valore'] },
  ]
  expect(oppositeOf([one, ...pieces])).toBe('volume, eppure valore: entrambi')
})

test('of equals, the one on the same matter; then the nearest in time', () => {
  const near = { slug: 'vicino', tags: ['ascolto'], published: '2026-02-02' }
  const far = { slug: 'lontano', tags: ['ascolto'], published: '2025-01-01' }
  expect(oppositeOf([one, far, near])).toBe('vendita, eppure ascolto: vicino')
  expect(oppositeOf([one, near, { ...far, tags: ['ascolto', 'volume'] }])).toBe(
    'vendita, eppure ascolto: lontano',
  )
})

test('pinned and excluded pieces stand elsewhere or nowhere', () => {
  const pieces = [
    { slug: 'fissato', tags: ['ascolto'] },
    { slug: 'escluso', tags: ['ascolto'] },
  ]
  const related = { pin: ['fissato'], exclude: ['escluso'] }
  expect(oppositeOf([{ ...one, related }, ...pieces])).toBeUndefined()
})

test('no opposite, no slot', () => {
  expect(
    oppositeOf([
      { ...one, tags: ['metodo'] },
      { slug: 'due', tags: ['ascolto'] },
    ]),
  ).toBeUndefined()
  expect(oppositeOf([one, { slug: 'due', tags: ['metodo'] }])).toBeUndefined()
})
