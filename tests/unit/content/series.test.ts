import { expect, test } from 'vitest'
import { doubtsIn } from '#lib/content/doubts.ts'
import { parseFile } from '#lib/content/parse.ts'
import { filesOf, NOON, type WrittenArticle } from '../../builders.ts'

/** What is doubted of some articles, in a line each. */
function doubts(articles: readonly WrittenArticle[]): readonly string[] {
  const files = [...filesOf(articles)].map(([path, text]) => parseFile(path, Buffer.from(text)))
  return doubtsIn(files, { now: NOON.now }).map(
    ({ file, rule, message, remedy }) => `${file.split('/').at(-1)} ${rule}: ${message} → ${remedy}`,
  )
}
const within = (series: string, ...slugs: string[]) => slugs.map((slug) => ({ slug, series }))

test('a series in several pieces, drafts too, is no matter of doubt', () => {
  const draft = { slug: 'due', series: 'Conti aperti', draft: true }
  expect(doubts([...within('Conti aperti', 'uno'), draft, { slug: 'senza' }])).toEqual([])
})

test.each([
  ['Conti apertti', 'series-alone: la serie «Conti apertti» ha un pezzo solo → intendevi «Conti aperti»?'],
  [
    'conti aperti',
    'series-similar: la serie «conti aperti» si distingue da «Conti aperti» solo per maiuscole',
  ],
  ['Conti, aperti', 'series-similar: la serie «Conti, aperti» si distingue da «Conti aperti»'],
  [
    'Altro',
    'series-alone: la serie «Altro» ha un pezzo solo → scrivi le stesse parole negli altri suoi pezzi',
  ],
])('«%s» in one piece beside «Conti aperti» in two', (series, words) => {
  const found = doubts([...within('Conti aperti', 'uno', 'due'), ...within(series, 'tre')])
  expect(found).toEqual([expect.stringContaining(`tre.md ${words}`)])
})

test('of two names of several pieces that differ in signs alone the one in fewer is doubted', () => {
  const found = doubts([...within('Conti aperti', 'a', 'b', 'c'), ...within('Conti Aperti', 'd', 'e')])
  expect(found.map((line) => line.slice(0, 4))).toEqual(['d.md', 'e.md'])
})

test('a translation that is a draft is said where a finished piece names it, and there alone', () => {
  const english = { slug: 'milk', lang: 'en', draft: true }
  expect(doubts([{ slug: 'latte', translation: 'milk' }, english])).toEqual([
    expect.stringMatching(/^latte\.md translation-draft: la traduzione «milk» è ancora una bozza/),
  ])
  expect(doubts([{ slug: 'latte' }, { ...english, translation: 'latte' }])).toEqual([])
})
