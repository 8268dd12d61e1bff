import autocannon from 'autocannon'

export type Load = {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Answers that did not come, or were not 2xx. */
  readonly failed: number
}

const CONNECTIONS = 32

function shuffled<T>(items: readonly T[]): readonly T[] {
  const drawn = items.map((item) => ({ item, place: Math.random() }))
  return drawn.toSorted((a, b) => a.place - b.place).map(({ item }) => item)
}

/** Asks for paths at random, each connection in an order of its own, for some seconds. */
export async function load(
  origin: string,
  paths: readonly string[],
  seconds: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Load> {
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { ...headers },
    setupClient: (client) => client.setRequests(shuffled(paths).map((path) => ({ path }))),
  })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  }
}
