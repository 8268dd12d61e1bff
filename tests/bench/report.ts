import type { Load } from './load.ts'
import type { Figures } from './measure.ts'
import { percentile } from './measures.ts'

type Facts = {
  readonly date: string
  readonly versions: string
  readonly cores: number
  readonly seconds: number
  readonly minutes: number
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const n = (value: number): string => whole.format(value)
const ms = (value: number): string => `${n(value)} ms`
const rate = ({ perSecond, p50, p99 }: Load): string => `${n(perSecond)}/s (${p50} / ${p99} ms)`
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const ROWS: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['build', ({ build }) => `${(build / 1000).toFixed(1)} s`],
  ['start to first answer', ({ start }) => `${(start / 1000).toFixed(1)} s`],
  ['resident after start', ({ memoryAtStart }) => `${n(memoryAtStart)} MB`],
  ['first render p50 / p99', ({ firstRender: { p50, p99 } }) => `${n(p50)} / ${ms(p99)}`],
  ['warm articles, brotli (p50 / p99)', ({ brotli }) => rate(brotli)],
  ['warm articles, uncompressed', ({ identity }) => rate(identity)],
  ['`next start`, the same pages static, uncompressed', ({ nextStatic }) => rate(nextStatic)],
  [
    'times `next start`',
    ({ identity, nextStatic }) => (identity.perSecond / nextStatic.perSecond).toFixed(1),
  ],
  [
    'new article: its page, under load',
    ({ arrivals }) =>
      ms(
        percentile(
          arrivals.map(({ page }) => page),
          0.5,
        ),
      ),
  ],
  [
    'new article: on home, under load',
    ({ arrivals }) =>
      ms(
        percentile(
          arrivals.map(({ home }) => home),
          0.5,
        ),
      ),
  ],
  ['failed requests during the swaps', ({ failedWhileSwapping }) => n(failedWhileSwapping)],
  ['resident after load', ({ memoryAfterLoad }) => `${n(memoryAfterLoad)} MB`],
  ['resident at the end', ({ memoryAfterSoak }) => `${n(memoryAfterSoak)} MB`],
]

/** The one table, and what a reader needs to trust it. */
export function report(figures: readonly Figures[], bare: Load, facts: Facts): string {
  const [first] = figures
  const weights = Object.entries(first?.weight ?? {})
  return `${[
    '# Benchmarks',
    '',
    `${facts.date}. ${facts.versions}. ${facts.cores} cores, shared by the server and the load generator (autocannon, 32 connections, ${facts.seconds} s each, loopback). A bare \`node:http\` server on the same machine: ${rate(bare)}.`,
    '',
    row(['articles', ...figures.map(({ size }) => n(size))]),
    row(['---', ...figures.map(() => '---:')]),
    ...ROWS.map(([name, cell]) => row([name, ...figures.map(cell)])),
    '',
    `Articles are asked for at random, each connection in an order of its own: a sample of at most 1,000 over the whole archive. «Resident at the end» is after the swaps${facts.minutes > 0 ? ` and, on the largest archive, ${facts.minutes} more minutes of load` : ''}. «Static» is \`next start\` with \`force-static\` instead of \`force-dynamic\`: every page rendered once, then served from its cache.`,
    '',
    '## Weight of an article',
    '',
    row(['kB', 'raw', 'gzip', 'brotli']),
    row(['---', '---:', '---:', '---:']),
    ...weights.map(([name, { raw, gzip, br }]) =>
      row([name, kilobytes(raw), kilobytes(gzip), kilobytes(br)]),
    ),
    '',
    'Made by `npm run bench`.',
  ].join('\n')}\n`
}
