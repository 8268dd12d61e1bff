import { describe, expect, test } from 'vitest'
import { pathAfter, pathFrom, pathsFor } from '#lib/model/reading-path.ts'
import { articleIn, magazineOf } from '../../builders.ts'

/** A text that takes so many minutes. */
const minutes = (count: number): string =>
  Array.from({ length: count * 10 }, () => `${'parola '.repeat(20)}.`).join('\n\n')

const magazine = magazineOf(
  [
    { slug: 'a', tags: ['vendita', 'prezzo'], body: minutes(5), published: '2026-01-01' },
    { slug: 'b', tags: ['vendita', 'prezzo'], body: minutes(5), published: '2026-01-02' },
    { slug: 'c', tags: ['prezzo'], body: minutes(30), published: '2026-01-03' },
    { slug: 'd', tags: ['ascolto'], body: minutes(6), published: '2026-01-04' },
    { slug: 'e', tags: ['ascolto'], body: minutes(4), published: '2026-01-05' },
  ],
  {
    tags: [
      { slug: 'ascolto', opposite: 'vendita' },
      { slug: 'vendita', opposite: 'ascolto' },
    ],
  },
)
const told = ({ steps }: ReturnType<typeof pathFrom>) =>
  steps.map(({ article, reason }) => `${article.slug}: ${reason?.kind ?? 'start'}`)

describe('a path', () => {
  test('fills the time and turns to the other side at the third step', () => {
    const path = pathFrom(magazine, articleIn(magazine, 'a'), 15)
    expect(told(path)).toEqual(['a: start', 'b: tags', 'd: counterpoint'])
    expect(path.minutes).toBe(16)
  })

  test('skips what is too long for the time that is left, and never comes back', () => {
    const slugs = told(pathFrom(magazine, articleIn(magazine, 'a'), 20)).map((step) => step.split(':')[0])
    expect(slugs).not.toContain('c')
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  test('of five minutes is one article', () => {
    expect(told(pathFrom(magazine, articleIn(magazine, 'a'), 5))).toEqual(['a: start'])
  })

  test('goes on from an article without it', () => {
    expect(told(pathAfter(magazine, articleIn(magazine, 'a'), 5))).toEqual(['b: tags'])
  })

  test('is the same every time', () => {
    const article = articleIn(magazine, 'e')
    expect(pathFrom(magazine, article, 40)).toEqual(pathFrom(magazine, article, 40))
  })
})

test('the paths of a magazine fill their time within a seventh', () => {
  for (const path of pathsFor(magazine, 15, 3)) expect(Math.abs(path.minutes - 15)).toBeLessThanOrEqual(2)
  expect(pathsFor(magazine, 15, 3)).toHaveLength(1)
})
