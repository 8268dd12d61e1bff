import { describe, expect, test } from 'vitest'
import { dayAt, isoOf } from '#lib/model/dates.ts'
import { articleGraph } from '#lib/seo/graph/graphs.ts'
import { articleIn, magazineOf } from '../../builders.ts'

const at = (zone: string, now: string) =>
  magazineOf(
    [
      {
        slug: 'uno',
        published: '2026-06-10T09:30',
        updated: '2026-06-11',
        corrections: [{ date: '2026-06-12', text: 'La somma era 12.' }],
      },
    ],
    {
      imprint: { timeZone: zone },
      issues: [{ slug: '01-piccoli-grandi', published: '2026-06-10' }],
      calls: [{ slug: 'incontro', until: '2026-06-15' }],
    },
    { now: Date.parse(now), preview: false },
  )

describe('a magazine goes by its own clock', () => {
  test.each([
    ['Europe/Rome', '2026-06-10T07:29:00Z', '2026-06-10T07:30:00Z'],
    ['America/New_York', '2026-06-10T13:29:00Z', '2026-06-10T13:30:00Z'],
    ['Pacific/Auckland', '2026-06-09T21:29:00Z', '2026-06-09T21:30:00Z'],
    ['Asia/Kathmandu', '2026-06-10T03:44:00Z', '2026-06-10T03:45:00Z'],
  ])('in %s a piece comes out at its minute there', (zone, before, then) => {
    expect(at(zone, before).articles).toHaveLength(0)
    expect(at(zone, then).articles).toHaveLength(1)
  })

  test('its dates say their offset to machines, summer and winter', () => {
    const article = articleIn(at('America/New_York', '2026-12-01T00:00:00Z'), 'uno')
    expect(isoOf(article.published)).toBe('2026-06-10T09:30:00-04:00')
    const graph = JSON.stringify(articleGraph(at('America/New_York', '2026-12-01T00:00:00Z'), article))
    expect(graph).toContain('"datePublished":"2026-06-12T00:00:00-04:00"')
    expect(graph).not.toContain('+02:00')
  })

  test('a call ends with its day there, and a correction comes with its own', () => {
    const evening = '2026-06-16T02:00:00Z'
    expect(at('America/New_York', evening).calls).toHaveLength(1)
    expect(at('Europe/Rome', evening).calls).toHaveLength(0)
    const night = '2026-06-11T23:00:00Z'
    expect(articleIn(at('Europe/Rome', night), 'uno').corrections).toHaveLength(1)
    expect(articleIn(at('America/New_York', night), 'uno').corrections).toHaveLength(0)
  })

  test('the day of a moment is remembered for its zone alone', () => {
    const moment = Date.parse('2026-06-16T02:00:00Z')
    expect(['Europe/Rome', 'America/New_York', 'Europe/Rome'].map((zone) => dayAt(moment, zone))).toEqual([
      '2026-06-16',
      '2026-06-15',
      '2026-06-16',
    ])
  })
})
