import { spawnSync } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../e2e/sites.ts'
import { startProxy } from './proxy.ts'
import { startReaders } from './readers.ts'
import { until } from './replica.ts'
import { ADDRESSES, articleIn, contentIn, type Drill, edit, replicaOf, replicasOf } from './stage.ts'

const SETTLED = 1000

/** Three replicas behind nginx, and readers in front of it. */
async function several(place: string) {
  const content = contentIn(place)
  const replicas = await replicasOf(place, content)
  const proxy = await startProxy(
    place,
    replicas.map(({ port }) => port),
  )
  return { content, replicas, proxy, readers: startReaders(proxy.origin, ADDRESSES) }
}

const killed: Drill = {
  name: 'one of three replicas killed (kill -9), and back',
  async run(place) {
    const { content, replicas, proxy, readers } = await several(place)
    const [one, ...others] = replicas
    await sleep(SETTLED)
    await one.end('SIGKILL')
    await sleep(2 * SETTLED)
    const again = await replicaOf(place, content, { port: one.port })
    await sleep(SETTLED)
    const met = await readers.stop()
    await Promise.all([...[again, ...others].map((replica) => replica.end('SIGTERM')), proxy.stop()])
    return { met, seen: 'nginx asks the others' }
  },
}

const rolling: Drill = {
  name: 'rolling restart of three replicas',
  async run(place) {
    const { content, replicas, proxy, readers } = await several(place)
    const times: number[] = []
    const fresh = []
    for (const old of replicas) {
      await sleep(SETTLED)
      times.push(await old.end('SIGTERM'))
      fresh.push(await replicaOf(place, content, { port: old.port }))
    }
    await sleep(SETTLED)
    const met = await readers.stop()
    await Promise.all([...fresh.map((replica) => replica.end('SIGTERM')), proxy.stop()])
    return { met, seen: `each was gone ${Math.max(...times)} ms after TERM at the latest` }
  },
}

/** Stands for the service manager: holds the socket, and starts the process again when it has ended. */
const KEEPER = 'while :; do (export LISTEN_PID=$BASHPID; exec "$NODE" lib/delivery/start.ts) & wait $!; done'

const socket: Drill = {
  name: 'one process on a socket of systemd restarted 20 times, no proxy',
  async run(place) {
    const port = await freePort()
    const keeper = [
      'systemd-socket-activate',
      '--listen',
      `127.0.0.1:${port}`,
      '-E',
      'NODE',
      'bash',
      '-c',
      KEEPER,
    ]
    const names = [
      'CONTENT_DIR',
      'CACHE_DIR',
      'ADMIN_PORT',
      'SITE_URL',
      'NODE_ENV',
      'LOG_LEVEL',
      'PATH',
      'HOST',
    ]
    const [program = '', ...parameters] = keeper.toSpliced(3, 0, ...names.flatMap((name) => ['-E', name]))
    // It starts the process at the first connection.
    const first = setTimeout(() => void fetch(`http://127.0.0.1:${port}/`).catch(() => undefined), SETTLED)
    const replica = await replicaOf(place, contentIn(place), {
      port,
      command: [program, ...parameters],
      environment: { NODE: process.execPath },
    })
    clearTimeout(first)
    const readers = startReaders(replica.origin, ADDRESSES)
    const isReady = async () => {
      const { ok } = await fetch(`${replica.admin}/pronto`, { signal: AbortSignal.timeout(SETTLED) })
      return ok
    }
    const pid = () => spawnSync('pgrep', ['-P', String(replica.pid)], { encoding: 'utf8' }).stdout.trim()
    for (let n = 0; n < 20; n += 1) {
      await sleep(SETTLED)
      const old = pid()
      process.kill(Number(old), 'SIGTERM')
      // The look at all processes comes last: it takes more of the processor than the start that is waited for.
      await until('another process is ready', async () => (await isReady()) && pid() !== old, 60_000)
    }
    const met = await readers.stop()
    const last = Number(pid())
    await replica.end('SIGKILL')
    process.kill(last, 'SIGTERM')
    return { met, seen: 'connections wait in the socket until the next process is there' }
  },
}

const storm: Drill = {
  name: 'a storm of slow clients: 400 that never end their headers, 200 that never read',
  async run(place) {
    const replica = await replicaOf(place, contentIn(place))
    const readers = startReaders(replica.origin, ADDRESSES)
    const sockets: Socket[] = []
    const open = (text: string, reads: boolean): void => {
      const client = connect(Number(replica.port), '127.0.0.1').on('error', () => undefined)
      client.write(text)
      if (reads) client.resume()
      else client.pause()
      sockets.push(client)
    }
    for (let n = 0; n < 400; n += 1) open('GET / HTTP/1.1\r\nHost: x\r\nX-A: ', true)
    const many = 'GET /feed.xml HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20)
    for (let n = 0; n < 200; n += 1) open(many, false)
    const drip = setInterval(() => {
      for (const client of sockets.slice(0, 400)) if (client.writable) client.write('a')
    }, 1000)
    await sleep(15_000)
    clearInterval(drip)
    const left = sockets.slice(0, 400).filter((client) => !client.closed && !client.destroyed).length
    const met = await readers.stop()
    for (const client of sockets) client.destroy()
    const ended = await replica.end('SIGTERM')
    return { met, seen: `after 15 s ${left} of the 400 are still there; the server ended in ${ended} ms` }
  },
}

const midSwap: Drill = {
  name: 'kill -9 in the middle of a swap, eight times',
  async run(place) {
    const { content, replicas, proxy, readers } = await several(place)
    const [one, two, three] = replicas
    const article = articleIn(content)
    let replica = one
    const starts: number[] = []
    for (let n = 0; n < 8; n += 1) {
      edit(article, `numero ${n}`)
      await sleep(40 + 45 * n)
      await replica.end('SIGKILL')
      const began = performance.now()
      replica = await replicaOf(place, content, { port: one.port })
      starts.push(Math.round(performance.now() - began))
    }
    const all = [replica, two, three]
    const snapshots = new Set(await Promise.all(all.map(async ({ health }) => (await health()).snapshot)))
    const met = await readers.stop()
    await Promise.all([...all.map(({ end }) => end('SIGTERM')), proxy.stop()])
    const agree = snapshots.size === 1 ? 'the same snapshot' : 'DIFFERENT snapshots'
    return { met, seen: `${agree} on all afterwards; ready again within ${Math.max(...starts)} ms` }
  },
}

export const processes: readonly Drill[] = [killed, rolling, socket, storm, midSwap]
