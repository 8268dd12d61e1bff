import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { paths } from '#lib/model/paths.ts'
import { recordsOf } from '../e2e/records.ts'
import { startNginx } from './engines.ts'
import { emptyFolder, freePort, mirror, type Outcome, portOf, startServer } from './setting.ts'

const WRK = '/usr/bin/wrk'
const SECONDS = 5
const ROUNDS = 3
/** How many times as fast as our own server nginx must be on one core. */
const ALLOWED = 2.5

/** Hundredths of a second of processor that processes have taken together. Only Linux tells. */
const ticksOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const fields = execFileSync('cat', [`/proc/${pid}/stat`], { encoding: 'utf8' }).replace(/^.*\) /s, '')
    const [user, system] = fields.split(' ').slice(11, 13).map(Number)
    return sum + (user ?? 0) + (system ?? 0)
  }, 0)

const childrenOf = (pid: number): readonly number[] =>
  execFileSync('cat', [`/proc/${pid}/task/${pid}/children`], { encoding: 'utf8' })
    .trim()
    .split(' ')
    .filter((child) => child !== '')
    .map(Number)

/** Asks for a page for some seconds; gives requests a second, and requests for each second of the processor. */
function rate(port: number, path: string, pids: readonly number[]) {
  const before = ticksOf(pids)
  const out = execFileSync(
    WRK,
    ['-t1', '-c16', `-d${SECONDS}s`, '-H', 'accept-encoding: br', `http://127.0.0.1:${port}${path}`],
    { encoding: 'utf8' },
  )
  const requests = Number(/(\d+) requests in/.exec(out)?.[1])
  return { each: requests / SECONDS, work: requests / ((ticksOf(pids) - before) / 100) }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** An article in brotli from nginx on the mirror and from our own server, in turns: what a core gives. */
export async function speed(content: string): Promise<readonly Outcome[]> {
  if (!existsSync(WRK)) return []
  const [article] = (await recordsOf(content)).magazine.articles
  if (!article) return []
  const path = paths.article(article.slug)
  const root = emptyFolder()
  const server = await startServer(content)
  await mirror(content, root, portOf(server))
  const engine = await startNginx(root, await freePort())
  const workers = childrenOf(engine.pid)
  await server.settled()
  const rounds = Array.from({ length: ROUNDS }, () => ({
    server: rate(portOf(server), path, [server.pid]),
    nginx: rate(engine.port, path, workers),
  }))
  await engine.stop()
  await server.stop()
  const [ours, theirs] = [
    middle(rounds.map((round) => round.server.work)),
    middle(rounds.map((round) => round.nginx.work)),
  ]
  const times = theirs / ours
  return [
    {
      name: 'a core gives more with nginx on the mirror',
      figures: `${path}: ${Math.round(theirs)} requests a second of one core, ${Math.round(ours)} from the server: ${times.toFixed(1)} times (${Math.round(middle(rounds.map((round) => round.nginx.each)))} and ${Math.round(middle(rounds.map((round) => round.server.each)))} a second by the clock)`,
      faults: times < ALLOWED ? [`less than ${ALLOWED} times`] : [],
    },
  ]
}
