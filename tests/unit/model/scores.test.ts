import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Magazine } from '#lib/model/magazine.ts'
import type { Article, Tag } from '#lib/model/records.ts'
import { bestScored } from '#lib/model/scores.ts'
import { magazineOf } from '../../builders.ts'
import { scoreOf } from './score-of.ts'

const SLUGS = Array.from({ length: 14 }, (_, at) => `pezzo-${String(at).padStart(2, '0')}`)
const TAGS = ['vendita', 'ascolto', 'prezzo', 'tempo', 'metodo']

const article = fc.record({
  tags: fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 4 }),
  published: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01', '2026-05-01'),
})

/** All that has a score, sorted whole: what `bestScored` may not differ from. */
function sorted(magazine: Magazine, tags: readonly Tag[], near: Article, second: readonly Tag[]) {
  const away = ({ published }: Article) => Math.abs(published.instant - near.published.instant)
  return magazine.articles
    .filter((one) => scoreOf(magazine, tags, one) > 0)
    .toSorted(
      (a, b) =>
        scoreOf(magazine, tags, b) - scoreOf(magazine, tags, a) ||
        scoreOf(magazine, second, b) - scoreOf(magazine, second, a) ||
        away(a) - away(b) ||
        (a.slug < b.slug ? -1 : 1),
    )
    .map(({ slug }) => slug)
}

test('the best are those that a full sort would put first', () => {
  const archive = fc.array(article, { minLength: 1, maxLength: SLUGS.length })
  const themes = fc.subarray(TAGS, { minLength: 1 })
  fc.assert(
    fc.property(archive, fc.integer({ min: 1, max: 6 }), themes, themes, (written, count, first, then) => {
      const tags = TAGS.map((slug) => ({ slug }))
      const magazine = magazineOf(
        written.map((fields, at) => ({ slug: SLUGS[at] ?? '', ...fields })),
        { tags },
      )
      const named = (slugs: readonly string[]) => magazine.tags.filter(({ slug }) => slugs.includes(slug))
      const second = named(then)
      for (const near of magazine.articles) {
        const best = bestScored(magazine, named(first), count, { near, second })
        expect(best.map(({ slug }) => slug)).toEqual(
          sorted(magazine, named(first), near, second).slice(0, count),
        )
      }
    }),
    { numRuns: 60 },
  )
})
