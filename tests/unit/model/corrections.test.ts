import { expect, test } from 'vitest'
import { errataOf } from '#lib/model/corrections.ts'
import { magazineOf } from '../../builders.ts'

test('corrections, the newest first; a withdrawn piece says only that it is gone, a draft nothing', () => {
  const fix = (date: string) => ({ date, text: `Errore del ${date}.` })
  const magazine = magazineOf([
    { slug: 'uno', corrections: [fix('2026-02-01'), fix('2026-04-01')] },
    { slug: 'due', corrections: [fix('2026-03-01')] },
    {
      slug: 'tre',
      withdrawn: { date: '2026-05-01', reason: 'Non reggeva.' },
      corrections: [fix('2026-03-20')],
    },
    { slug: 'quattro', draft: true, corrections: [fix('2026-06-01')] },
  ])
  expect(errataOf(magazine).map(({ article, date, number }) => [article.slug, date, number])).toEqual([
    ['tre', '2026-05-01', undefined],
    ['uno', '2026-04-01', 2],
    ['due', '2026-03-01', 1],
    ['uno', '2026-02-01', 1],
  ])
})
