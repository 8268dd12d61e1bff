import { expect, test } from 'vitest'
import { createLoader } from '#lib/content/loader.ts'
import { publish } from '#lib/model/magazine.ts'
import { queries } from '../../fixtures/queries.ts'
import { answer } from './support.ts'

test('readers of the real magazine find what they mean among the first five', async () => {
  const { catalogue } = await createLoader('content').load()
  if (!catalogue) throw new Error('the content does not pass the check')
  const magazine = publish(catalogue, { now: Date.parse('2026-12-31'), preview: false })
  const missed: string[] = []
  let recall = 0
  for (const { query, hits } of queries) {
    const { results } = await answer(magazine, { q: query })
    const first = results.slice(0, 5).map(({ piece }) => piece.href)
    const found = hits.filter((href) => first.includes(href))
    recall += found.length / hits.length
    if (found.length < hits.length) missed.push(`${query}: ${first.join(' ')}`)
  }
  expect(queries.length).toBeGreaterThanOrEqual(40)
  expect(recall / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(0.9)
})
