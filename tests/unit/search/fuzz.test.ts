import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchOf } from '#lib/search/current.ts'
import { LONGEST_QUERY, readQuery } from '#lib/search/query.ts'
import { magazineOf } from '../../builders.ts'

const RUNS = 5_000

const magazine = magazineOf([
  { slug: 'uno', title: 'Il latte | e il prezzo', body: 'Una stalla vende il latte. Però costa.' },
  { slug: 'due', title: 'La rete', body: 'Reti e nodi, chi è e chi non è.' },
])

/** What breaks searches: the language of FTS5, SQL, HTML, patterns, and what Unicode has to offer. */
const HOSTILE = [
  '"',
  '""',
  '«',
  '»',
  '*',
  '^',
  ':',
  '+',
  '-',
  '(',
  ')',
  '{',
  '}',
  'AND',
  'OR',
  'NOT',
  'NEAR(',
  'title:',
  '{title} :',
  "'; DROP TABLE heads; --",
  '<script>',
  '&lt;',
  '[a-z',
  '\\',
  '\\p{L}',
  '$&',
  '\u0000',
  '\u202e',
  '\u200f',
  '\u{1f600}',
  '\ufeff',
  'e\u0301\u0301\u0301',
  'İ',
  'ß',
  'ﬁ',
  '漢字',
  '\ud800',
  '%FF',
  'latte',
  'però',
  'chi è',
  ' ',
] as const

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.constantFrom(...HOSTILE).map((part) => part.repeat(Math.ceil(10_000 / part.length))),
)

test(`${RUNS} questions of any kind are answered`, async () => {
  const search = await searchOf(magazine)
  fc.assert(
    fc.property(text, fc.constantFrom('1', '2', '0', 'x'), (q, pagina) => {
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
