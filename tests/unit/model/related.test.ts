import { describe, expect, test } from 'vitest'
import type { Magazine } from '#lib/model/magazine.ts'
import { type Reason, relatedTo } from '#lib/model/related.ts'
import { articleIn, magazineOf } from '../../builders.ts'
import { scoreOf } from './score-of.ts'

const why = (reason: Reason): string =>
  reason.kind === 'tags' ? reason.tags.map(({ slug }) => slug).join('+') : reason.kind
const beside = (magazine: Magazine, slug: string, without?: readonly string[]) =>
  relatedTo(magazine, articleIn(magazine, slug), without).map(
    ({ article, reason }) => `${article.slug}: ${why(reason)}`,
  )

describe('the score', () => {
  // Six articles (N = 6). df: metodo 4, prezzo 2, ascolto 2, reti 1. Weights ln(1 + N/df):
  //   metodo ln(1 + 6/4) = ln 2.5 = 0.9163    prezzo = ascolto = ln(1 + 6/2) = ln 4 = 1.3863    reti ln 7 = 1.9459
  const magazine = magazineOf([
    { slug: 'latte', tags: ['metodo', 'prezzo'], published: '2026-03-10' },
    { slug: 'listino', tags: ['prezzo', 'metodo'], published: '2026-01-02' },
    { slug: 'foglio', tags: ['metodo', 'ascolto'], published: '2026-03-20' },
    { slug: 'mappa', tags: ['metodo'], published: '2026-03-01' },
    { slug: 'antenna', tags: ['ascolto'], published: '2026-03-11' },
    { slug: 'nodi', tags: ['reti'], published: '2026-03-09' },
  ])

  test('is the sum over shared themes of ln(1 + N/df), by hand', () => {
    const { tags } = articleIn(magazine, 'latte')
    const scored = magazine.articles.map(
      (article) => [article.slug, scoreOf(magazine, tags, article).toFixed(4)] as const,
    )
    expect(scored.toSorted()).toEqual([
      ['antenna', '0.0000'],
      ['foglio', '0.9163'],
      ['latte', '2.3026'],
      ['listino', '2.3026'],
      ['mappa', '0.9163'],
      ['nodi', '0.0000'],
    ])
  })

  test('puts two shared themes before one, and of equal scores the nearest date, not the newest', () => {
    // mappa is nine days away from latte, foglio ten and newer.
    expect(beside(magazine, 'latte')).toEqual(['listino: metodo+prezzo', 'mappa: metodo', 'foglio: metodo'])
  })

  test('a rare theme counts more than a common one', () => {
    expect(beside(magazine, 'foglio').slice(0, 1)).toEqual(['antenna: ascolto'])
  })

  test('four at most, and none of those shown elsewhere on the page', () => {
    const many = magazineOf(
      Array.from({ length: 7 }, (_, index) => ({
        slug: `pezzo-${index}`,
        published: `2026-01-0${index + 1}`,
      })),
    )
    expect(beside(many, 'pezzo-0', ['pezzo-2'])).toEqual([
      'pezzo-1: metodo',
      'pezzo-3: metodo',
      'pezzo-4: metodo',
      'pezzo-5: metodo',
    ])
  })

  test('of equal score and date the name decides, so that two machines agree', () => {
    const twins = magazineOf(['c', 'b', 'a', 'uno'].map((slug) => ({ slug })))
    expect(beside(twins, 'uno')).toEqual(['a: metodo', 'b: metodo', 'c: metodo'])
  })
})

describe('with fewer than three shared themes', () => {
  const world = {
    issues: [
      { slug: '01-piccoli-grandi', published: '2026-01-01' },
      { slug: '02-dentro-fuori', published: '2026-01-01' },
    ],
  }
  const elsewhere = { issue: '02-dentro-fuori', published: '2026-02-10' }
  const one = { slug: 'uno', tags: ['prezzo'], published: '2026-02-01' }

  test('the issue, then the section, then the calendar fill up to three, and say so', () => {
    const magazine = magazineOf(
      [
        one,
        { slug: 'stesso-numero', tags: ['reti'], section: 'bottega', published: '2026-02-20' },
        { slug: 'stessa-rubrica', tags: ['reti'], ...elsewhere, published: '2026-04-01' },
        { slug: 'lontano', tags: ['reti'], section: 'bottega', ...elsewhere, published: '2026-01-05' },
        { slug: 'vicino', tags: ['reti'], section: 'bottega', ...elsewhere },
      ],
      world,
    )
    expect(beside(magazine, 'uno')).toEqual([
      'stesso-numero: issue',
      'stessa-rubrica: section',
      'vicino: date',
    ])
  })

  test('shared themes keep their place before the fillers', () => {
    const magazine = magazineOf(
      [
        one,
        { slug: 'tema', tags: ['prezzo'], section: 'bottega', ...elsewhere },
        { slug: 'numero-vicino', tags: ['reti'], published: '2026-02-02' },
        { slug: 'numero-lontano', tags: ['reti'], published: '2026-03-20' },
        { slug: 'numero-altro', tags: ['reti'], published: '2026-01-20' },
      ],
      world,
    )
    expect(beside(magazine, 'uno')).toEqual(['tema: prezzo', 'numero-vicino: issue', 'numero-altro: issue'])
  })

  test('an only article has nothing beside it', () => {
    expect(beside(magazineOf([one]), 'uno')).toEqual([])
  })
})

describe('editors', () => {
  const pieces = ['a', 'b', 'c'].map((slug) => ({ slug }))
  const free = { slug: 'libero', tags: ['reti'] }

  test('pin: first, in their order, with the shared themes as the reason where there are any', () => {
    const magazine = magazineOf([...pieces, free, { slug: 'uno', related: { pin: ['libero', 'c'] } }])
    expect(beside(magazine, 'uno')).toEqual(['libero: pinned', 'c: metodo', 'a: metodo', 'b: metodo'])
  })

  test('exclude: nowhere, not even as a filler', () => {
    const magazine = magazineOf([...pieces, free, { slug: 'uno', related: { exclude: ['a', 'libero'] } }])
    expect(beside(magazine, 'uno')).toEqual(['b: metodo', 'c: metodo'])
  })

  test('what is not out is not shown, pinned or not', () => {
    const magazine = magazineOf([
      ...pieces,
      { slug: 'bozza', draft: true },
      { slug: 'domani', published: '2999-01-01' },
      { slug: 'ritirato', withdrawn: { date: '2026-02-01', reason: 'Un errore.' } },
      { slug: 'uno', related: { pin: ['bozza', 'domani', 'ritirato'] } },
    ])
    expect(beside(magazine, 'uno')).toEqual(['a: metodo', 'b: metodo', 'c: metodo'])
  })
})
