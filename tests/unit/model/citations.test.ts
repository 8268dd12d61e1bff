import { expect, test } from 'vitest'
import { citationsOf } from '#lib/model/citations.ts'
import { articleIn, magazineOf } from '../../builders.ts'

test('an article knows who links to it, newest first, and does not count itself or drafts', () => {
  const link = 'Come in [un altro](/articoli/citato).'
  const magazine = magazineOf([
    { slug: 'citato', body: 'Il testo rimanda a [sé](/articoli/citato).' },
    { slug: 'vecchio', body: link, published: '2026-01-02' },
    { slug: 'nuovo', body: link, published: '2026-01-03' },
    { slug: 'bozza', body: link, draft: true },
    { slug: 'altro', body: 'Niente.' },
  ])
  const cited = citationsOf(magazine, articleIn(magazine, 'citato'))
  expect(cited.map(({ slug }) => slug)).toEqual(['nuovo', 'vecchio'])
})
