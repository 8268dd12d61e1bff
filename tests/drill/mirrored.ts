import { setTimeout as sleep } from 'node:timers/promises'
import { addressesOf } from '#lib/view/addresses.ts'
import { recordsOf } from '../e2e/records.ts'
import { ask } from './ask.ts'
import { isThere, startCaddy, startNginx } from './engines.ts'
import { startReaders } from './readers.ts'
import { until } from './replica.ts'
import { emptyFolder, freePort, mirror } from './setting.ts'
import { ADDRESSES, contentIn, type Drill, replicaOf, replicasOf } from './stage.ts'

const SETTLED = 1000
const SEARCH = '/cerca?q=prezzo'
const ENGINES = { nginx: startNginx, caddy: startCaddy } as const

const dead = (name: keyof typeof ENGINES): Drill => ({
  name: `all three replicas killed, ${name} on the mirror in front: every address is asked, then they come back`,
  async run(place) {
    const content = contentIn(place)
    const replicas = await replicasOf(place, content)
    const root = emptyFolder()
    await mirror(content, root, ...replicas.map(({ port }) => port))
    const engine = await ENGINES[name](root, await freePort())
    const said = async (address: string): Promise<string> => {
      const { status, body } = await ask(engine.port, address)
      return `${status} ${body.toString('latin1')}`
    }
    const before = new Map<string, string>()
    for (const address of addressesOf((await recordsOf(content)).magazine)) {
      const answer = await said(address)
      // A magazine that names no contact has no «security.txt».
      if (!answer.startsWith('404')) before.set(address, answer)
    }
    // The search is asked below: it is what only a server can answer.
    const readers = startReaders(
      `http://127.0.0.1:${engine.port}`,
      ADDRESSES.filter((address) => address !== SEARCH),
    )
    await sleep(SETTLED)
    await Promise.all(replicas.map(({ end }) => end('SIGKILL')))
    const others: string[] = []
    for (const [address, answer] of before) if ((await said(address)) !== answer) others.push(address)
    const search = await said(SEARCH)
    const isWhole = search.startsWith('503') && search.trimEnd().endsWith('</html>')
    const back = performance.now()
    const fresh = await Promise.all(replicas.map(({ port }) => replicaOf(place, content, { port })))
    await until('the search answers', async () => (await said(SEARCH)).startsWith('200'))
    const again = Math.round(performance.now() - back)
    const met = await readers.stop()
    await Promise.all([...fresh.map(({ end }) => end('SIGTERM')), engine.stop()])
    const same = `${before.size - others.length} of ${before.size} addresses answered as before`
    const faults = [
      ...others.map((address) => `ANOTHER ANSWER ${address}`),
      ...(isWhole ? [] : [`THE SEARCH: ${search.slice(0, 40)}`]),
    ]
    return {
      met: { ...met, failed: met.failed + faults.length, faults: [...met.faults, ...faults.slice(0, 5)] },
      seen: `${same}, the search 503 with a whole page; it answers ${again} ms after the replicas were started again`,
    }
  },
})

export const mirrored: readonly Drill[] = [
  ...(isThere('nginx') ? [dead('nginx')] : []),
  ...(isThere('caddy') ? [dead('caddy')] : []),
]
