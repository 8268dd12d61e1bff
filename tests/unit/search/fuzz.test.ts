import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchOf } from '#lib/search/current.ts'
import { LONGEST_QUERY, readQuery } from '#lib/search/query.ts'
import { magazineOf } from '../../builders.ts'
import { hostileText } from '../../fixtures/hostile.ts'

const RUNS = 5_000

const magazine = magazineOf([
  { slug: 'uno', title: 'Il latte | e il prezzo', body: 'Una stalla vende il latte. Però costa.' },
  { slug: 'due', title: 'La rete', body: 'Reti e nodi, chi è e chi non è.' },
])

test(`${RUNS} questions of any kind are answered`, async () => {
  const search = await searchOf(magazine)
  fc.assert(
    fc.property(hostileText, fc.constantFrom('1', '2', '0', 'x'), (q, pagina) => {
      const { query, results, count, suggestion } = search.find(readQuery({ q, pagina }))
      expect(query.text.length).toBeLessThanOrEqual(LONGEST_QUERY)
      expect(query.text.isWellFormed()).toBe(true)
      expect(count).toBeLessThanOrEqual(3)
      expect(suggestion?.isWellFormed() ?? true).toBe(true)
      // Marks cut the magazine's text; they never change it.
      for (const { first, second, piece } of results) {
        expect(first.map((fragment) => fragment.text).join('')).toBe(piece.title.first)
        expect(second.map((fragment) => fragment.text).join('')).toBe(piece.title.second ?? '')
      }
    }),
    { numRuns: RUNS },
  )
}, 60_000)
