import { availableParallelism } from 'node:os'
import type { Figures } from './figures.ts'
import { FLOOD_NAMES, FLOODS } from './flood.ts'
import type { Load } from './load.ts'
import { percentile } from './measures.ts'

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const n = (value: number): string => whole.format(value)
const ms = (value: number): string => `${n(value)} ms`
const s = (value: number): string => `${(value / 1000).toFixed(1)} s`
const mb = (value: number): string => `${n(value)} MB`
const rate = ({ perSecond, p50, p99 }: Load): string =>
  `${n(perSecond)}/s (${p50.toFixed(1)} / ${p99.toFixed(1)} ms)`
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
const median = (values: readonly number[]): string => ms(percentile(values, 0.5))

/** A figure in words, if it was measured. */
const given = <T>(value: T | undefined, write: (value: T) => string): string | undefined =>
  value === undefined ? undefined : write(value)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A cell for each figure; what was not measured gives undefined. */
const ROWS: readonly (readonly [string, (figures: Figures) => string | undefined])[] = [
  ['check, nothing kept from before', ({ check }) => given(check, s)],
  ['build', ({ build }) => given(build, s)],
  ['start to first answer, cold', ({ startCold }) => given(startCold, s)],
  ['start to first answer, warm', ({ startWarm }) => given(startWarm, s)],
  ['after `kill -9` under load, first answer', ({ afterKill }) => given(afterKill, s)],
  ['resident after start', ({ memoryAtStart }) => given(memoryAtStart, mb)],
  [
    'first render of an article p50 / p99',
    ({ firstRender }) => firstRender && `${firstRender.p50.toFixed(1)} / ${firstRender.p99.toFixed(1)} ms`,
  ],
  ['a bare `node:http` (p50 / p99)', ({ bare }) => given(bare, rate)],
  ['warm articles, brotli', ({ brotli }) => given(brotli, rate)],
  ['warm articles, uncompressed', ({ identity }) => given(identity, rate)],
  ['`next start`, the same pages static, uncompressed', ({ nextStatic }) => given(nextStatic, rate)],
  [
    'times `next start`',
    ({ identity, nextStatic }) =>
      identity && nextStatic && (identity.perSecond / nextStatic.perSecond).toFixed(1),
  ],
  [
    'new article: its page, under load',
    ({ arrivals }) => arrivals && median(arrivals.map(({ page }) => page)),
  ],
  [
    'new article: on home, under load',
    ({ arrivals }) => arrivals && median(arrivals.map(({ home }) => home)),
  ],
  ['failed requests meanwhile', ({ failedWhileSwapping }) => given(failedWhileSwapping, n)],
  ...(['a new article', 'a renamed theme'] as const).map(
    (name) =>
      [
        `after ${name}: live / below half of the answers / slowest`,
        ({ swaps }: Figures) =>
          swaps && `${ms(swaps[name].live)} / ${ms(swaps[name].belowHalf)} / ${ms(swaps[name].slowest)}`,
      ] as const,
  ),
  ['resident after load', ({ memoryAfterLoad }) => given(memoryAfterLoad, mb)],
  ...FLOOD_NAMES.map(
    (name) =>
      [
        `p95 of kept / fresh pages during ${FLOODS[name].perSecond} ${name}/s`,
        ({ floods }: Figures) => {
          const read = floods?.[name]
          return read && `${read.kept.toFixed(1)} / ${ms(read.fresh)} (${read.failed} failed)`
        },
      ] as const,
  ),
  [
    'resident before and after junk',
    ({ junk }) => junk && `${n(junk.memoryBefore)} → ${mb(junk.memoryAfter)} (${n(junk.requests)} requests)`,
  ],
  [
    'what junk adds on the disk',
    ({ junk }) => junk && `${n(Math.max(0, junk.diskAfter - junk.diskBefore))} bytes`,
  ],
  [
    'resident after minutes of load',
    ({ soak }) => soak && `${mb(soak.memory)} (${soak.minutes} min, ${n(soak.failed)} failed)`,
  ],
]

/** The one table, and what a reader needs to trust it. */
export function report(figures: readonly Figures[], seconds: number): string {
  const weighed = figures.findLast(({ weight }) => weight)
  const dates = Map.groupBy(figures, ({ versions }) => versions)
  const when = [...dates]
    .map(
      ([versions, of]) => `${[...new Set(of.map(({ date }) => date))].toSorted().join(' and ')}, ${versions}`,
    )
    .join('; ')
  return `${[
    '# Benchmarks',
    '',
    `${when}. ${availableParallelism()} cores, shared by the server and the load generator (wrk, 32 connections, ${seconds} s each, loopback).`,
    '',
    row(['articles', ...figures.map(({ size }) => n(size))]),
    row(['---', ...figures.map(() => '---:')]),
    ...ROWS.map(([name, cell]) => row([name, ...figures.map((one) => cell(one) ?? '–')])),
    '',
    'Articles are asked for at random, each connection in an order of its own: a sample of at most 1,000 over the whole archive, without the current issue, which the server renders ahead. «Cold» is with nothing kept of earlier runs, «warm» with the parsed texts kept. First renders are asked for one after the other, once the index of the search is built. «Static» is `next start` with `force-static` instead of `force-dynamic`: every page rendered once, then served from its cache. A new article is written into the current issue while 32 connections read: the time until its page answers, and until home shows its title, the middle of three. Junk: addresses that nobody has and questions, half and half, all different, after 3,000 that fill the stores; memory after a collection.',
    '',
    '## Weight of an article',
    '',
    row(['kB', 'raw', 'gzip', 'brotli']),
    row(['---', '---:', '---:', '---:']),
    ...Object.entries(weighed?.weight ?? {}).map(([name, { raw, gzip, br }]) =>
      row([name, kilobytes(raw), kilobytes(gzip), kilobytes(br)]),
    ),
    '',
    'Made by `npm run bench`.',
  ].join('\n')}\n`
}
