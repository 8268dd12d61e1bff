/** Upper bounds of how long a request took, in seconds: a kept page takes a tenth of a millisecond, a render some twenty. */
const BOUNDS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5] as const

export type Event =
  | 'swaps'
  | 'reload_failures'
  | 'render_failures'
  | 'mirror_failures'
  | 'hooks'
  | 'hooks_refused'

/** How often requests with one status were answered within each bound (not added up), and how long all of them took. */
export type Timing = { readonly counts: readonly number[]; readonly seconds: number }

/** What has happened since the start, in numbers. */
export type Tally = {
  /** Told of every request, with its milliseconds; costs some twenty nanoseconds. */
  readonly request: (status: number, ms: number) => void
  readonly count: (event: Event) => void
  readonly events: () => Readonly<Record<Event, number>>
  readonly requests: () => ReadonlyMap<number, Timing>
  readonly bounds: readonly number[]
}

/** Counts by itself: a library's histogram costs twenty times as much a request, and five megabytes. */
export function createTally(): Tally {
  const events: Record<Event, number> = {
    swaps: 0,
    reload_failures: 0,
    render_failures: 0,
    mirror_failures: 0,
    hooks: 0,
    hooks_refused: 0,
  }
  const requests = new Map<number, { counts: number[]; seconds: number }>()
  return {
    request(status, ms) {
      let timing = requests.get(status)
      if (!timing) {
        timing = { counts: new Array<number>(BOUNDS.length + 1).fill(0), seconds: 0 }
        requests.set(status, timing)
      }
      const seconds = ms / 1000
      timing.seconds += seconds
      const found = BOUNDS.findIndex((bound) => seconds <= bound)
      const at = found < 0 ? BOUNDS.length : found
      timing.counts[at] = (timing.counts[at] ?? 0) + 1
    },
    count(event) {
      events[event] += 1
    },
    events: () => events,
    requests: () => requests,
    bounds: BOUNDS,
  }
}
