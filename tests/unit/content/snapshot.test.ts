import { describe, expect, test } from 'vitest'
import { currentMagazine } from '#lib/content/current.ts'
import { runWithSnapshot, snapshotOf, surroundingSnapshot } from '#lib/content/snapshot.ts'
import { catalogueOf } from '../../builders.ts'

const at = (rome: string) => ({ now: Date.parse(rome), preview: false })

const catalogue = catalogueOf(
  [
    { slug: 'vecchio', published: '2020-03-10', section: 'metodo' },
    { slug: 'domani', published: '2026-06-16T08:00' },
    { slug: 'ritirato', published: '2026-06-18', withdrawn: { date: '2026-06-18', reason: 'Un errore.' } },
  ],
  {
    issues: [{ slug: '01-piccoli-grandi', published: '2020-01-01' }],
    sections: [{ slug: 'metodo', agesAfterMonths: 36 }],
    calls: [{ slug: 'invito', until: '2026-06-20' }],
  },
)
const idAt = (rome: string) => snapshotOf(catalogue, at(rome)).id

describe('the id of a snapshot', () => {
  test('is the same as long as nothing changes for a reader', () => {
    expect(idAt('2026-06-15T08:00+02:00')).toBe(idAt('2026-06-16T07:59:59+02:00'))
  })

  test.each([
    ['a piece comes out', '2026-06-16T07:59:59+02:00', '2026-06-16T08:00:00+02:00'],
    ['a piece taken back begins to say so', '2026-06-17T23:59:59+02:00', '2026-06-18T00:00:00+02:00'],
    ['a call to action ends', '2026-06-20T23:59:59+02:00', '2026-06-21T00:00:00+02:00'],
    ['an article has its birthday', '2027-03-09T23:59:59+01:00', '2027-03-10T00:00:00+01:00'],
  ])('changes when %s', (_, before, after) => {
    expect(idAt(before)).not.toBe(idAt(after))
  })

  test('changes with the content and with the preview', () => {
    const now = at('2026-06-15T12:00+02:00')
    const other = catalogueOf([{ slug: 'vecchio', published: '2020-03-10', body: 'Altro.' }])
    const ids = [
      snapshotOf(catalogue, now),
      snapshotOf(other, now),
      snapshotOf(catalogue, { ...now, preview: true }),
    ]
    expect(new Set(ids.map(({ id }) => id)).size).toBe(3)
  })
})

test('a render sees its own snapshot to the end, whatever runs beside it', async () => {
  const [one, two] = [
    snapshotOf(catalogue, at('2026-06-15T12:00Z')),
    snapshotOf(catalogue, at('2026-07-15T12:00Z')),
  ]
  const render = async () => {
    const first = await currentMagazine()
    await new Promise(setImmediate)
    return [first, await currentMagazine()]
  }
  const [seenByOne, seenByTwo] = await Promise.all([
    runWithSnapshot(one, render),
    runWithSnapshot(two, render),
  ])
  expect(seenByOne).toEqual([one.magazine, one.magazine])
  expect(seenByTwo).toEqual([two.magazine, two.magazine])
  expect(surroundingSnapshot()).toBeUndefined()
})
