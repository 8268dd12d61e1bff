import { expect, test } from 'vitest'
import { createMetrics, type Measured } from '#lib/delivery/metrics.ts'
import { createTally } from '#lib/delivery/tally.ts'

const MEASURED: Measured = {
  snapshot: 'c286452207098795',
  articles: 26,
  pages: 8,
  bytes: 4096,
  behind: undefined,
  isReady: true,
  source: undefined,
}

/** The samples of a text, by what stands before their values. */
const samples = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  )

test('a request counts in every bound that it kept, by its status', () => {
  const tally = createTally()
  for (const ms of [0.1, 20, 9000]) tally.request(200, ms)
  tally.request(503, 1)
  const found = samples(createMetrics(tally)(MEASURED))
  const at = (le: string) => found.get(`magazine_request_seconds_bucket{code="200",le="${le}"}`)
  expect(['0.001', '0.005', '0.025', '2.5', '+Inf'].map(at)).toEqual([1, 1, 2, 2, 3])
  expect(found.get('magazine_request_seconds_count{code="200"}')).toBe(3)
  expect(found.get('magazine_request_seconds_sum{code="200"}')).toBeCloseTo(9.0201)
  expect(found.get('magazine_request_seconds_count{code="503"}')).toBe(1)
})

test('what readers get, and what keeps content from them', () => {
  const metrics = createMetrics(createTally())
  const fine = samples(metrics(MEASURED))
  expect(fine.get('magazine_snapshot_info{snapshot="c286452207098795"}')).toBe(1)
  expect([fine.get('magazine_ready'), fine.get('magazine_content_behind')]).toEqual([1, 0])
  expect(fine.has('magazine_pull_timestamp_seconds')).toBe(false)
  const behind = samples(
    metrics({ ...MEASURED, behind: { problems: 3, since: 0 }, source: { at: 5000, failures: 2 } }),
  )
  expect([behind.get('magazine_content_behind'), behind.get('magazine_content_problems')]).toEqual([1, 3])
  expect([behind.get('magazine_pull_timestamp_seconds'), behind.get('magazine_pull_failures_total')]).toEqual(
    [5, 2],
  )
})

test('before the magazine is there only the process is told of', () => {
  const found = samples(createMetrics(createTally())(undefined))
  expect([found.get('magazine_ready'), found.has('magazine_articles')]).toEqual([0, false])
  expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
})

test('every number is said once, with what it is', () => {
  const tally = createTally()
  tally.request(200, 1)
  const text = createMetrics(tally)({ ...MEASURED, source: { at: 1, failures: 0 } })
  const names = [...text.matchAll(/^# TYPE (\S+) (?:gauge|counter|histogram)$/gm)].map(([, name]) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const [sample, value] of samples(text)) {
    expect(names.some((name = '') => sample.startsWith(name))).toBe(true)
    expect(value).not.toBeNaN()
  }
})
