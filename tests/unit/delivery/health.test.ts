import { expect, test } from 'vitest'
import { health } from '#lib/delivery/health.ts'
import { editionOf } from './support.ts'

const PAGE = { headers: { 'content-type': 'text/html' }, body: '<p>a' }

test.each([
  ['shows the home page', PAGE, undefined, 200, 'ok'],
  ['cannot show it', { status: 500 }, undefined, 503, 'failing'],
  ['is behind the content', PAGE, { since: 0, problems: 2 }, 200, 'behind'],
  ['is behind and cannot show it', { status: 500 }, { since: 0, problems: 2 }, 503, 'failing'],
] as const)('a server that %s', async (_, home, behind, status, said) => {
  const { edition } = await editionOf({ '/': home })
  const answer = await health(edition, { behind, source: undefined, startedAt: performance.now() })
  expect([answer.status, JSON.parse(answer.identity.body.toString()).status]).toEqual([status, said])
})

test('where a remote fills the folder, what was taken from it is said, and when it last answered', async () => {
  const { edition } = await editionOf({ '/': PAGE })
  const source = { commit: 'f5fab73', at: Date.parse('2026-06-15T10:00:00Z') }
  const answer = await health(edition, { behind: undefined, source, startedAt: performance.now() })
  expect(JSON.parse(answer.identity.body.toString())).toMatchObject({
    status: 'ok',
    commit: 'f5fab73',
    asked: '2026-06-15T10:00:00.000Z',
  })
})
