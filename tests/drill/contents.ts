import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { remote } from './by-git.ts'
import { startReaders } from './readers.ts'
import { until } from './replica.ts'
import { ADDRESSES, articleIn, contentIn, type Drill, edit, replicaOf, swapped, write } from './stage.ts'

const SETTLED = 1000

const broken: Drill = {
  name: 'content broken, the server restarted in front of it, and mended',
  async run(place) {
    const content = contentIn(place)
    const article = articleIn(content)
    const text = readFileSync(article, 'utf8')
    const first = await replicaOf(place, content)
    await until('an edition is kept', async () => statSync(join(place, 'cache', 'editions')).isDirectory())
    await sleep(SETTLED)
    const readers = startReaders(first.origin, ADDRESSES)
    const { snapshot } = await first.health()
    write(article, text.replace(/^title:/m, 'titolo:'))
    const said = await until('it is said', async () => (await first.health()).status === 'behind')
    const met = await readers.stop()
    await first.end('SIGTERM')
    const second = await replicaOf(place, content, { port: first.port })
    const again = startReaders(second.origin, ADDRESSES)
    const behind = await second.health()
    write(article, text)
    const mended = await until('it is mended', async () => (await second.health()).status === 'ok')
    const more = await again.stop()
    await second.end('SIGTERM')
    const same =
      behind.snapshot === snapshot && behind.status === 'behind'
        ? 'with the last good edition'
        : 'WITH ANOTHER EDITION'
    return {
      met: {
        sent: met.sent + more.sent,
        failed: met.failed + more.failed,
        gap: Math.max(met.gap, more.gap),
        faults: [...met.faults, ...more.faults],
      },
      seen: `said after ${said} ms, opened ${same}, mended after ${mended} ms`,
    }
  },
}

const gone: Drill = {
  name: 'the content folder gone for five seconds, and back',
  async run(place) {
    const content = contentIn(place)
    const replica = await replicaOf(place, content)
    const readers = startReaders(replica.origin, ADDRESSES)
    renameSync(content, `${content}.via`)
    const said = await until('it is said', async () => (await replica.health()).status === 'behind')
    await sleep(5000)
    renameSync(`${content}.via`, content)
    const back = await until('it is mended', async () => (await replica.health()).status === 'ok')
    const met = await readers.stop()
    await replica.end('SIGTERM')
    return { met, seen: `said after ${said} ms, mended ${back} ms after it was back` }
  },
}

/** Three ways in which a link comes to lead elsewhere; each gives the path that the server is given. */
const FLIPS = {
  renamed: {
    path: (place: string) => join(place, 'current'),
    flip(place: string, to: string) {
      symlinkSync(to, join(place, 'current.new'))
      renameSync(join(place, 'current.new'), join(place, 'current'))
    },
  },
  'removed and made': {
    path: (place: string) => join(place, 'current'),
    flip(place: string, to: string) {
      rmSync(join(place, 'current'), { force: true })
      symlinkSync(to, join(place, 'current'))
    },
  },
  'behind another link, as Kubernetes mounts': {
    path: (place: string) => join(place, 'mounted', 'content'),
    flip(place: string, to: string) {
      const folder = join(place, 'mounted')
      mkdirSync(folder, { recursive: true })
      if (!existsSync(join(folder, '..data'))) symlinkSync('..data', join(folder, 'content'))
      symlinkSync(join('..', to), join(folder, '..data.new'))
      renameSync(join(folder, '..data.new'), join(folder, '..data'))
    },
  },
} as const

const flips = Object.entries(FLIPS).map(
  ([kind, { path, flip }]): Drill => ({
    name: `100 flips of the link to the content: ${kind}`,
    async run(place) {
      contentIn(place, 'one')
      edit(articleIn(contentIn(place, 'two')), 'due')
      flip(place, 'one')
      const replica = await replicaOf(place, path(place))
      const readers = startReaders(replica.origin, ADDRESSES)
      const times: number[] = []
      for (let n = 0; n < 100; n += 1) {
        const { snapshot } = await replica.health()
        flip(place, n % 2 === 0 ? 'two' : 'one')
        times.push(await swapped(replica, snapshot))
      }
      const met = await readers.stop()
      await replica.end('SIGTERM')
      const sorted = times.toSorted((a, b) => a - b)
      return { met, seen: `live after ${sorted[50]} ms in the middle, ${sorted.at(-1)} ms at the latest` }
    },
  }),
)

const full: Drill = {
  name: 'the disk of the cache full while content changes',
  async run(place) {
    const cache = join(place, 'small')
    mkdirSync(cache)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', cache])
    try {
      writeFileSync(join(cache, 'filler'), Buffer.alloc(4 * 1024 * 1024 - 16 * 1024))
      const content = contentIn(place)
      const replica = await replicaOf(place, content, { environment: { CACHE_DIR: cache } })
      const readers = startReaders(replica.origin, ADDRESSES)
      const times: number[] = []
      for (let n = 0; n < 5; n += 1) {
        const { snapshot } = await replica.health()
        edit(articleIn(content), `pieno ${n}`)
        times.push(await swapped(replica, snapshot))
      }
      const met = await readers.stop()
      await replica.end('SIGTERM')
      return { met, seen: `five changes live within ${Math.max(...times)} ms each` }
    } finally {
      execFileSync('umount', ['--lazy', cache])
    }
  },
}

const FAKE = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1'
const DAY = 86_400_000

const clock: Drill = {
  name: 'the clock two days ahead, and back again',
  async run(place) {
    const content = contentIn(place)
    const path = articleIn(content)
    const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10)
    write(path, readFileSync(path, 'utf8').replace(/^published: .*$/m, `published: ${tomorrow}`))
    const time = join(place, 'time')
    writeFileSync(time, '+0')
    const replica = await replicaOf(place, content, {
      environment: {
        LD_PRELOAD: FAKE,
        FAKETIME_TIMESTAMP_FILE: time,
        FAKETIME_NO_CACHE: '1',
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
      },
    })
    const readers = startReaders(replica.origin, ADDRESSES)
    const page = `${replica.origin}/articoli/${basename(path, '.md')}`
    const answers = async (status: number) => (await fetch(page)).status === status
    await until('a piece of tomorrow is not there', () => answers(404))
    writeFileSync(time, '+2d')
    const ahead = await until('it is there', () => answers(200))
    writeFileSync(time, '+0')
    const back = await until('it is not there any more', () => answers(404))
    const met = await readers.stop()
    await replica.end('SIGTERM')
    return { met, seen: `a piece of tomorrow came after ${ahead} ms and went after ${back} ms` }
  },
}

export const contents: readonly Drill[] = [
  broken,
  gone,
  ...flips,
  remote,
  full,
  // A Debian without it has no clock that could be told another time.
  ...(existsSync(FAKE) ? [clock] : []),
]
