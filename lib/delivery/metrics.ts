import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Behind } from './live.ts'
import type { Tally } from './tally.ts'

/** What the numbers are about; the parts of a running magazine, as they are at this moment. */
export type Measured = {
  readonly snapshot: string
  readonly articles: number
  readonly pages: number
  readonly bytes: number
  readonly behind: Behind | undefined
  readonly isReady: boolean
  /** What was taken from a remote; undefined where the content is a folder. */
  readonly source: { readonly at: number | undefined; readonly failures: number } | undefined
}

type Sample = {
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
  readonly suffix?: string
}

const NANOSECONDS = 1e9
const MICROSECONDS = 1e6

/** One metric in Prometheus' text format. Label values are ours: digests, numbers. */
function metric(name: string, type: string, help: string, samples: readonly Sample[]): string {
  const lines = samples.map(({ labels = {}, value, suffix = '' }) => {
    const said = Object.entries(labels).map(([label, text]) => `${label}="${text}"`)
    return `${name}${suffix}${said.length > 0 ? `{${said.join(',')}}` : ''} ${value}`
  })
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n')
}

const one = (name: string, type: 'gauge' | 'counter', help: string, value: number): string =>
  metric(name, type, help, [{ value }])

function requestSamples(tally: Tally): readonly Sample[] {
  return [...tally.requests()].flatMap(([code, { counts, seconds }]) => {
    const labels = { code: String(code) }
    let sum = 0
    const buckets = counts.map((count, n) => {
      sum += count
      return { suffix: '_bucket', labels: { ...labels, le: String(tally.bounds[n] ?? '+Inf') }, value: sum }
    })
    return [...buckets, { suffix: '_sum', labels, value: seconds }, { suffix: '_count', labels, value: sum }]
  })
}

/**
 * Gives a writer of all numbers as Prometheus reads them. Starts to watch how late the thread comes to what is due: the largest
 * delay since the numbers were last read says how long readers waited for other work.
 */
export function createMetrics(tally: Tally): (measured: Measured | undefined) => string {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  const started = Date.now() / 1000 - process.uptime()

  function ofProcess(): readonly string[] {
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed } = process.memoryUsage()
    const late = delay.max / NANOSECONDS
    delay.reset()
    return [
      one('process_start_time_seconds', 'gauge', 'When the process started, Unix time.', started),
      one('process_cpu_seconds_total', 'counter', 'Processor time.', (user + system) / MICROSECONDS),
      one('process_resident_memory_bytes', 'gauge', 'Memory of the process.', rss),
      one('nodejs_heap_used_bytes', 'gauge', 'Memory that JavaScript holds.', heapUsed),
      one('nodejs_event_loop_delay_max_seconds', 'gauge', 'Longest delay since the last scrape.', late),
    ]
  }

  function ofMagazine({ snapshot, articles, pages, bytes, behind, source }: Measured): readonly string[] {
    return [
      metric('magazine_snapshot_info', 'gauge', 'The snapshot that readers get.', [
        { labels: { snapshot }, value: 1 },
      ]),
      one('magazine_articles', 'gauge', 'Articles that are out.', articles),
      one('magazine_kept_pages', 'gauge', 'Pages kept in memory.', pages),
      one('magazine_kept_bytes', 'gauge', 'Bytes of documents kept in memory.', bytes),
      one('magazine_content_behind', 'gauge', '1 while readers get the last good edition.', behind ? 1 : 0),
      one('magazine_content_problems', 'gauge', 'Problems that keep content out.', behind?.problems ?? 0),
      ...(source
        ? [
            one(
              'magazine_pull_failures_total',
              'counter',
              'Looks at the remote that failed.',
              source.failures,
            ),
            one(
              'magazine_pull_timestamp_seconds',
              'gauge',
              'Last good look at the remote.',
              (source.at ?? 0) / 1000,
            ),
          ]
        : []),
    ]
  }

  return (measured) =>
    [
      one('magazine_ready', 'gauge', '1 when all is there to answer readers.', measured?.isReady ? 1 : 0),
      ...(measured ? ofMagazine(measured) : []),
      ...Object.entries(tally.events()).map(([event, value]) =>
        one(
          `magazine_${event}_total`,
          'counter',
          `How often since the start: ${event.replace('_', ' ')}.`,
          value,
        ),
      ),
      metric('magazine_request_seconds', 'histogram', 'Time to answer, by status.', requestSamples(tally)),
      ...ofProcess(),
    ].join('')
}
