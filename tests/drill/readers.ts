import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What readers met: how many requests, how many of them failed and how, and for how long nobody got an answer (milliseconds). */
export type Met = {
  readonly sent: number
  readonly failed: number
  readonly gap: number
  readonly faults: readonly string[]
}

export type Readers = { readonly stop: () => Promise<Met> }

const AT_ONCE = 4
const PAUSE = 5
const PATIENCE = 10_000
const MOST_FAULTS = 5

/** Asks on connections that are used again, as proxies and browsers do; gives the status, once the whole body is there. */
function ask(agent: Agent, url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, timeout: PATIENCE }, (response) => {
      response.resume()
      response.on('end', () =>
        response.complete ? resolve(response.statusCode ?? 0) : reject(new Error('cut off')),
      )
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error('no answer')))
    request.on('error', reject)
  })
}

/** Readers who go on asking for some addresses, in turn, until they are stopped. An answer below 500 is one. */
export function startReaders(origin: string, addresses: readonly string[]): Readers {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const faults = new Map<string, number>()
  let [sent, failed, gap, goesOn] = [0, 0, 0, true]
  let last = performance.now()

  async function read(first: number): Promise<void> {
    for (let n = first; goesOn; n += 1) {
      const address = addresses[n % addresses.length] ?? '/'
      sent += 1
      const fault = await ask(agent, origin + address).then(
        (status) => (status < 500 ? undefined : `${status} ${address}`),
        (error: Error) => `${error.message} ${address}`,
      )
      const now = performance.now()
      if (fault === undefined) {
        gap = Math.max(gap, now - last)
        last = now
      } else {
        failed += 1
        faults.set(fault, (faults.get(fault) ?? 0) + 1)
      }
      await sleep(PAUSE)
    }
  }

  const reading = Promise.all(Array.from({ length: AT_ONCE }, (_, n) => read(n)))
  return {
    async stop() {
      goesOn = false
      await reading
      agent.destroy()
      const said = [...faults].slice(0, MOST_FAULTS).map(([fault, times]) => `${fault} ×${times}`)
      return { sent, failed, gap: Math.round(Math.max(gap, performance.now() - last)), faults: said }
    },
  }
}
