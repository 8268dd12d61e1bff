import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CACHE } from '#lib/content/machine-cache.ts'
import type { Archive } from './archive-on-disk.ts'
import type { Figures } from './figures.ts'
import { FLOOD_NAMES, type Flooded, flooded } from './flood.ts'
import { junkGrowth } from './junk.ts'
import { load } from './load.ts'
import { firstRenders, pageWeight, timesOf, timeToLive } from './measures.ts'
import { type Running, run, start } from './processes.ts'
import { buildStatic, NEXT } from './static-next.ts'
import { swaps } from './swaps.ts'

/** One archive, and how long things are measured. */
export type Task = {
  readonly archive: Archive
  /** Of each load. */
  readonly seconds: number
  /** Of the load before memory is read for the last time. */
  readonly minutes: number
  /** Requests for what is not there. */
  readonly junk: number
}

type Phase = (task: Task) => Promise<Partial<Figures>>

const RENDERS = 200
const SWAPS = 3
/** Between two swaps the server gets time to render again what was read. */
const BETWEEN_SWAPS = 3000
const BROTLI = { 'accept-encoding': 'br' }

const envOf = ({ folder }: Archive) => ({ CONTENT_DIR: folder, NODE_ENV: 'production', SITE_URL: '' })

/**
 * Starts the server of `npm start`, does something with it, and stops it. Without the documents that an earlier run left on the
 * disk: a change that was measured before would find its pages there, and cost nothing.
 */
async function withServer<T>({ archive }: Task, work: (server: Running) => Promise<T>): Promise<T> {
  rmSync(join(CACHE, 'documents'), { recursive: true, force: true })
  const flags = ['--expose-gc', '--import', './tests/bench/collect.ts']
  const server = await start(() => [...flags, 'lib/delivery/start.ts'], envOf(archive))
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

/** `npm run build` is the check and then the build. */
const build: Phase = async ({ archive }) => {
  rmSync(CACHE, { recursive: true, force: true })
  const check = await run(['lib/editor/check.ts'], envOf(archive))
  return { check, build: await run(['lib/delivery/build.ts'], envOf(archive)) }
}

const starts: Phase = async (task) => {
  rmSync(CACHE, { recursive: true, force: true })
  const startCold = await withServer(task, async ({ startTime, settled }) => {
    // What is kept is written once the server answers.
    await settled()
    return startTime
  })
  return withServer(task, async ({ startTime, memory, settled }) => {
    await settled()
    return { startCold, startWarm: startTime, memoryAtStart: memory() }
  })
}

const pages: Phase = (task) =>
  withServer(task, async ({ origin, settled, memory }) => {
    const { archive, seconds } = task
    await settled()
    const weight = await pageWeight(origin, archive.asked[0] ?? '/')
    const fresh = archive.asked.slice(1)
    const firstRender = timesOf(await firstRenders(origin, fresh.slice(-RENDERS)))
    await firstRenders(origin, archive.asked)
    const identity = await load(origin, archive.asked, seconds)
    const brotli = await load(origin, archive.asked, seconds, BROTLI)
    return { weight, firstRender, identity, brotli, memoryAfterLoad: memory() }
  })

/** What the machine can do at most, in the same run. */
const bare: Phase = async ({ seconds }) => {
  const hello = await start(() => ['tests/bench/hello.ts'], {})
  try {
    return { bare: await load(hello.origin, ['/'], seconds) }
  } finally {
    await hello.stop()
  }
}

/** The same pages as Next serves them at its best. */
const next: Phase = async ({ archive, seconds }) => {
  const copy = await buildStatic(envOf(archive))
  const server = await start(
    (port) => [NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'],
    envOf(archive),
    copy,
  )
  try {
    await firstRenders(server.origin, archive.asked)
    return { nextStatic: await load(server.origin, archive.asked, seconds) }
  } finally {
    await server.stop()
  }
}

const live: Phase = (task) =>
  withServer(task, async ({ origin, settled }) => {
    const { folder, magazine, asked } = task.archive
    await settled()
    await firstRenders(origin, asked)
    const arrivals: NonNullable<Figures['arrivals']>[number][] = []
    const loading = load(origin, asked, SWAPS * (BETWEEN_SWAPS / 1000 + 4), BROTLI)
    for (let swap = 0; swap < SWAPS; swap += 1) {
      await sleep(BETWEEN_SWAPS)
      const name = `prova-di-velocita-${swap}`
      const { remove, ...arrival } = await timeToLive(origin, folder, magazine, name)
      remove()
      arrivals.push(arrival)
    }
    return { arrivals, failedWhileSwapping: (await loading).failed }
  })

/** Killed under load, started again: until the first answer. */
const kill: Phase = async (task) => {
  await withServer(task, async ({ origin, stop }) => {
    const loading = load(origin, task.archive.asked, 3)
    await sleep(1500)
    await stop('SIGKILL')
    await loading
  })
  return withServer(task, async ({ startTime }) => ({ afterKill: startTime }))
}

/** Readers while a program asks for new things as fast as it likes, one kind after the other. */
const floods: Phase = (task) =>
  withServer(task, async ({ origin, settled }) => {
    await settled()
    const measured: (readonly [string, Flooded])[] = []
    for (const [at, name] of FLOOD_NAMES.entries()) {
      const from = at * task.seconds * 10
      measured.push([name, await flooded(origin, task.archive, name, { seconds: task.seconds, from })])
    }
    return { floods: Object.fromEntries(measured) }
  })

/** What readers notice of a change. */
const swapping: Phase = (task) =>
  withServer(task, async ({ origin, settled }) => {
    await settled()
    return { swaps: await swaps(origin, task.archive) }
  })

const junk: Phase = (task) =>
  withServer(task, async (server) => ({ junk: await junkGrowth(server, task.junk) }))

const soak: Phase = (task) =>
  withServer(task, async ({ origin, memory }) => {
    const { archive, minutes } = task
    const { failed } = await load(origin, archive.asked, minutes * 60, BROTLI)
    return { soak: { minutes, memory: memory(), failed } }
  })

/** What can be measured, in the order in which it is. */
export const PHASES = { build, starts, bare, pages, next, live, swapping, kill, floods, junk, soak } as const
export type PhaseName = keyof typeof PHASES
