import { describe, expect, test } from 'vitest'
import { counterpointOf } from '#lib/model/counterpoint.ts'
import { publish } from '#lib/model/magazine.ts'
import { pathAfter } from '#lib/model/reading-path.ts'
import { relatedTo } from '#lib/model/related.ts'
import { originalOf, twinOf } from '#lib/model/translation.ts'
import {
  articleIn,
  catalogueOf,
  filesOf,
  loadedFrom,
  magazineOf,
  NOON,
  type WrittenArticle,
} from '../../builders.ts'

const latte: WrittenArticle = { slug: 'latte', tags: ['prezzo'] }
const milk: WrittenArticle = { slug: 'milk', lang: 'en', translation: 'latte', tags: ['prezzo'] }

const twins = (articles: readonly WrittenArticle[], now = NOON.now) => {
  const magazine = publish(catalogueOf(articles), { now, preview: false })
  return magazine.articles.map((article) => [article.slug, twinOf(magazine, article)?.slug])
}

describe('two articles that say the same in two languages', () => {
  test.each([
    ['the one declares it', [latte, milk]],
    [
      'the other does',
      [
        { ...latte, translation: 'milk' },
        { slug: 'milk', lang: 'en' },
      ],
    ],
    ['both do', [{ ...latte, translation: 'milk' }, milk]],
  ])('know each other where %s', (_, articles) => {
    expect(twins(articles).toSorted()).toEqual([
      ['latte', 'milk'],
      ['milk', 'latte'],
    ])
  })

  test('do not while one of them is not out', () => {
    expect(twins([latte, { ...milk, draft: true }])).toEqual([['latte', undefined]])
    expect(twins([{ ...latte, withdrawn: { date: '2026-02-01', reason: 'I conti.' } }, milk])).toEqual([
      ['milk', undefined],
    ])
    const later = { ...milk, published: '2026-06-15T12:30' }
    const minute = Date.parse('2026-06-15T12:30:00+02:00')
    expect(twins([latte, later], minute - 1)).toEqual([['latte', undefined]])
    expect(twins([latte, later], minute)).toHaveLength(2)
    expect(twins([latte, later], minute)[0]).toEqual(['milk', 'latte'])
  })

  test('are not related to each other, nor opposite, nor steps of one path', () => {
    const tags = [
      { slug: 'prezzo', opposite: 'valore' },
      { slug: 'valore', opposite: 'prezzo' },
    ]
    const articles = [
      { ...latte, tags: ['prezzo', 'valore'] },
      { ...milk, tags: ['prezzo', 'valore'] },
      { slug: 'pane', tags: ['prezzo'] },
    ]
    const magazine = magazineOf(articles, { tags })
    for (const slug of ['latte', 'milk']) {
      const article = articleIn(magazine, slug)
      expect(relatedTo(magazine, article).map((one) => one.article.slug)).toEqual(['pane'])
      expect(counterpointOf(magazine, article)?.article.slug).toBe('pane')
    }
    const pinned = magazineOf([{ ...latte, related: { pin: ['milk'], exclude: [] } }, milk])
    expect(relatedTo(pinned, articleIn(pinned, 'latte'))).toEqual([])
    const steps = pathAfter(magazine, articleIn(magazine, 'pane'), 15).steps
    expect(steps.map(({ article }) => article.slug)).toHaveLength(1)
  })

  test.each([
    ['the Italian one', { slug: 'latte' }, { slug: 'milk', lang: 'en', published: '2026-01-01' }, 'latte'],
    [
      'else the older',
      { slug: 'lait', lang: 'fr' },
      { slug: 'milk', lang: 'en', published: '2026-01-01' },
      'milk',
    ],
  ])('are one the original of the other: %s', (_, one, other, expected) => {
    const written = [
      { published: '2026-02-01', ...one },
      { ...other, translation: one.slug },
    ]
    const magazine = magazineOf(written)
    const [a, b] = [articleIn(magazine, one.slug), articleIn(magazine, other.slug)]
    expect([originalOf(a, b).slug, originalOf(b, a).slug]).toEqual([expected, expected])
  })
})

describe('a translation that is none is said where it is declared', () => {
  const problems = (...articles: WrittenArticle[]) =>
    loadedFrom(filesOf(articles)).problems.map(({ file, rule, message, remedy }) => [
      file.replace(/.*\//, ''),
      rule,
      `${message} → ${remedy}`,
    ])
  test.each([
    [[latte, { ...milk, translation: 'late' }], 'milk.md', 'article-unknown', 'intendevi «latte»?'],
    [[{ ...milk, translation: 'milk' }], 'milk.md', 'translation-self', 'questo stesso articolo'],
    [[latte, { ...milk, lang: 'it' }], 'milk.md', 'translation-language', 'stessa lingua'],
    [
      [
        { ...latte, translation: 'milk' },
        { ...milk, lang: 'it' },
      ],
      'latte.md',
      'translation-language',
      'stessa lingua',
    ],
    [[latte, milk, { ...milk, slug: 'milch', lang: 'de' }], 'milk.md', 'translation-taken', 'di «milch»'],
    [
      [{ ...latte, translation: 'milk' }, { ...milk, translation: 'pane' }, { slug: 'pane' }],
      'milk.md',
      'translation-taken',
      '«milk» è già la traduzione di «latte»',
    ],
  ])('%#', (articles, file, rule, words) => {
    expect(problems(...articles)).toEqual([[file, rule, expect.stringContaining(words)]])
  })
})
