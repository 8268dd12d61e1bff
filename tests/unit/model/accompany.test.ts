import { describe, expect, test } from 'vitest'
import { accompany } from '#lib/model/accompany.ts'
import { pathAfter } from '#lib/model/reading-path.ts'
import { articleIn, magazineOf } from '../../builders.ts'

const OPPOSED = [
  { slug: 'vendita', name: 'Vendita', opposite: 'ascolto' },
  { slug: 'ascolto', name: 'Ascolto', opposite: 'vendita' },
]

/** So many pieces in two issues, every second one on the other side. */
const many = (pieces: number, first: object = {}) =>
  magazineOf(
    Array.from({ length: pieces }, (_, at) => ({
      slug: `pezzo-${at}`,
      issue: at % 2 ? '01-piccoli-grandi' : '02-vicini-lontani',
      tags: at % 3 ? ['metodo', 'vendita'] : ['ascolto', 'metodo'],
      published: `2026-01-${String(at + 1).padStart(2, '0')}`,
      ...(at === 0 && first),
    })),
    { tags: OPPOSED },
  )

describe('what stands under an article', () => {
  test.each([1, 2, 3, 4, 6, 12, 26])('holds no piece twice in a magazine of %i pieces', (pieces) => {
    const magazine = many(pieces)
    for (const article of magazine.articles) {
      const { neighbours, counterpoint, related, shown } = accompany(magazine, article)
      const path = pathAfter(magazine, article, 40, shown)
      const foot = [
        ...[neighbours.previous, neighbours.next].flatMap((other) => other?.slug ?? []),
        ...(counterpoint ? [counterpoint.article.slug] : []),
        ...related.map((link) => link.article.slug),
        ...path.steps.map((step) => step.article.slug),
      ]
      expect(foot.toSorted(), article.slug).toEqual([...new Set(foot)].toSorted())
      expect(foot).not.toContain(article.slug)
    }
  })

  test('is an opposite, four related pieces and a path of others where there are enough', () => {
    const magazine = many(26)
    const { counterpoint, related, shown } = accompany(magazine, articleIn(magazine, 'pezzo-7'))
    expect(counterpoint).toBeDefined()
    expect(related).toHaveLength(4)
    expect(pathAfter(magazine, articleIn(magazine, 'pezzo-7'), 5, shown).steps.length).toBeGreaterThan(0)
  })

  test('shows every pinned piece, a neighbour among them', () => {
    const pin = [2, 5, 6, 7, 8, 9, 10, 11, 12].map((at) => `pezzo-${at}`)
    const magazine = many(14, { related: { pin } })
    const { neighbours, related } = accompany(magazine, articleIn(magazine, 'pezzo-0'))
    expect(neighbours.next?.slug).toBe('pezzo-2')
    expect(related.map(({ article }) => article.slug)).toEqual(pin)
  })
})
