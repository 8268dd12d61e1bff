import { expect, test } from 'vitest'
import { frontPage, neighbouringIssues, neighboursInIssue } from '#lib/model/issue.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { groupByIssue, nearbyThemes, tagsOf } from '#lib/model/themes.ts'
import { articleIn, magazineOf } from '../../builders.ts'

const slugs = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug)

const magazine = magazineOf(
  [
    { slug: 'terzo', published: '2026-01-10', tags: ['metodo'] },
    { slug: 'secondo', published: '2026-01-03', tags: ['metodo', 'reti'] },
    { slug: 'secondo-bis', published: '2026-01-03', tags: ['reti'] },
    { slug: 'primo', published: '2026-01-20', order: 1, tags: ['metodo', 'reti', 'prezzo'] },
    { slug: 'zero', published: '2026-01-20', order: 0, section: 'opinioni', tags: ['ascolto'] },
    { slug: 'altrove', published: '2026-03-01', issue: '02-dentro-fuori', tags: ['metodo'] },
    { slug: 'e-poi', published: '2026-05-01', issue: '03-ieri-domani', tags: ['ascolto'] },
  ],
  {
    issues: [
      { slug: '01-piccoli-grandi', published: '2026-01-01' },
      { slug: '02-dentro-fuori', published: '2026-03-01' },
      { slug: '03-ieri-domani', published: '2026-05-01' },
    ],
    sections: [{ slug: 'opinioni', opinion: true }],
    tags: [{ slug: 'reti', name: 'Reti' }],
  },
)
const [latest, middle, first] = magazine.issues

test('articles stand newest first, ties by name', () => {
  expect(slugs(magazine.articles)).toEqual([
    'e-poi',
    'altrove',
    'primo',
    'zero',
    'terzo',
    'secondo',
    'secondo-bis',
  ])
})

test('in an issue the numbered pieces come first, then the oldest', () => {
  expect(first && slugs(articlesIn(magazine.byIssue, first))).toEqual([
    'zero',
    'primo',
    'secondo',
    'secondo-bis',
    'terzo',
  ])
})

test('issues stand latest first, each between the one before and the one after', () => {
  expect(slugs(magazine.issues)).toEqual(['03-ieri-domani', '02-dentro-fuori', '01-piccoli-grandi'])
  expect(middle && neighbouringIssues(magazine, middle)).toEqual({ previous: first, next: latest })
  expect(latest && neighbouringIssues(magazine, latest)).toEqual({ previous: middle, next: undefined })
})

test.each([
  ['zero', undefined, 'primo'],
  ['secondo', 'primo', 'secondo-bis'],
  ['terzo', 'secondo-bis', undefined],
  ['altrove', undefined, undefined],
])('around «%s» in its issue: %s, %s', (slug, previous, next) => {
  const around = neighboursInIssue(magazine, articleIn(magazine, slug))
  expect([around.previous?.slug, around.next?.slug]).toEqual([previous, next])
})

test('the front page takes the opinion out and shares out the rest, each piece once', () => {
  const { lead, block, opinion, rest } = frontPage(first ? articlesIn(magazine.byIssue, first) : [])
  expect([lead?.slug, slugs(block), opinion?.slug, slugs(rest)]).toEqual([
    'primo',
    ['secondo', 'secondo-bis', 'terzo'],
    'zero',
    [],
  ])
  expect(frontPage([])).toEqual({ lead: undefined, block: [], opinion: undefined, rest: [] })
})

test('themes are counted, the most frequent first, then by name', () => {
  expect(tagsOf(magazine.articles).map(({ tag, count }) => `${tag.slug} ${count}`)).toEqual([
    'metodo 4',
    'reti 3',
    'ascolto 2',
    'prezzo 1',
  ])
  const [tag] = articleIn(magazine, 'terzo').tags
  expect(tag && nearbyThemes(magazine, tag).map(({ tag: { slug }, count }) => `${slug} ${count}`)).toEqual([
    'reti 2',
    'prezzo 1',
  ])
})

test('articles of a theme stand under their issues, the latest first', () => {
  const [tag] = articleIn(magazine, 'terzo').tags
  const groups = groupByIssue(magazine, tag ? articlesIn(magazine.byTag, tag) : [])
  expect(groups.map(({ issue, articles }) => [issue.number, slugs(articles)])).toEqual([
    [2, ['altrove']],
    [1, ['primo', 'terzo', 'secondo']],
  ])
})
