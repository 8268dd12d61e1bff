import { join } from 'node:path'
import { paths } from '#lib/model/paths.ts'
import { recordsOf } from '../e2e/records.ts'
import { startNginx } from './engines.ts'
import { startProxy } from './proxy.ts'
import { emptyFolder, freePort, mirror, type Outcome, portOf, startServer } from './setting.ts'
import { hasWrk, middle, type Work, workersOf, workOf } from './work.ts'

const ROUNDS = 5
const SECONDS = 3

/** A way to answer: where it listens, and all processes that have a part in it. */
type Way = { readonly name: string; readonly port: number | string; readonly pids: readonly number[] }

/** What an article in brotli takes of the processor in each way to stand on a machine, in turns (decision 31). */
export async function cores(content: string): Promise<readonly Outcome[]> {
  const [article] = (await recordsOf(content)).magazine.articles
  if (!hasWrk() || !article) return []
  const path = paths.article(article.slug)
  const [one, two] = [await startServer(content), await startServer(content)]
  const root = emptyFolder()
  await mirror(content, root, portOf(one))
  const engine = await startNginx(root, await freePort())
  const ports = [one, two].map((server) => String(portOf(server)))
  const place = emptyFolder()
  const proxies = [
    await startProxy(join(place, 'one'), ports.slice(0, 1)),
    await startProxy(join(place, 'two'), ports),
    await startProxy(join(place, 'kept'), ports.slice(0, 1), { keeping: true }),
  ] as const
  const [before, both, keeping] = proxies.map(({ origin, pid }) => ({
    port: new URL(origin).port,
    workers: workersOf(pid),
  }))
  if (!before || !both || !keeping) return []
  const ways: readonly Way[] = [
    { name: 'one server', port: portOf(one), pids: [one.pid] },
    { name: 'nginx before one', port: before.port, pids: [one.pid, ...before.workers] },
    { name: 'nginx before two', port: both.port, pids: [one.pid, two.pid, ...both.workers] },
    { name: 'nginx that keeps, before one', port: keeping.port, pids: [one.pid, ...keeping.workers] },
    { name: 'nginx on the mirror', port: engine.port, pids: workersOf(engine.pid) },
  ]
  await Promise.all([one.settled(), two.settled()])
  const works = new Map<string, Work[]>()
  // The first round warms, and does not count.
  for (let n = 0; n <= ROUNDS; n += 1) {
    for (const { name, port, pids } of n % 2 === 0 ? ways : ways.toReversed()) {
      const work = await workOf(port, path, pids, SECONDS)
      if (n > 0) works.set(name, [...(works.get(name) ?? []), work])
    }
  }
  await Promise.all([...proxies.map(({ stop }) => stop()), engine.stop()])
  await Promise.all([one.stop(), two.stop()])
  return [...works].map(([name, all]) => ({
    name,
    figures: `${middle(all.map(({ micros }) => micros)).toFixed(1)} µs of the processor a request, ${Math.round(middle(all.map(({ perSecond }) => perSecond)))} requests a second`,
    faults: [],
  }))
}
