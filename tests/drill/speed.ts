import { paths } from '#lib/model/paths.ts'
import { recordsOf } from '../e2e/records.ts'
import { startNginx } from './engines.ts'
import { emptyFolder, freePort, mirror, type Outcome, portOf, startServer } from './setting.ts'
import { hasWrk, middle, type Work, workersOf, workOf } from './work.ts'

const SECONDS = 5
const ROUNDS = 3
/** How many times as fast as our own server nginx must be on one core. */
const ALLOWED = 2.5

/** An article in brotli from nginx on the mirror and from our own server, in turns: what a core gives. */
export async function speed(content: string): Promise<readonly Outcome[]> {
  if (!hasWrk()) return []
  const [article] = (await recordsOf(content)).magazine.articles
  if (!article) return []
  const path = paths.article(article.slug)
  const root = emptyFolder()
  const server = await startServer(content)
  await mirror(content, root, portOf(server))
  const engine = await startNginx(root, await freePort())
  const workers = workersOf(engine.pid)
  await server.settled()
  const rounds: { readonly server: Work; readonly nginx: Work }[] = []
  for (let n = 0; n < ROUNDS; n += 1) {
    rounds.push({
      server: await workOf(portOf(server), path, [server.pid], SECONDS),
      nginx: await workOf(engine.port, path, workers, SECONDS),
    })
  }
  await engine.stop()
  await server.stop()
  const ofCore = (works: readonly Work[]) => 1e6 / middle(works.map(({ micros }) => micros))
  const [ours, theirs] = [
    ofCore(rounds.map((round) => round.server)),
    ofCore(rounds.map((round) => round.nginx)),
  ]
  const times = theirs / ours
  return [
    {
      name: 'a core gives more with nginx on the mirror',
      figures: `${path}: ${Math.round(theirs)} requests a second of one core, ${Math.round(ours)} from the server: ${times.toFixed(1)} times (${Math.round(middle(rounds.map((round) => round.nginx.perSecond)))} and ${Math.round(middle(rounds.map((round) => round.server.perSecond)))} a second by the clock)`,
      faults: times < ALLOWED ? [`less than ${ALLOWED} times`] : [],
    },
  ]
}
