import { setTimeout as sleep } from 'node:timers/promises'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { type Load, load } from './load.ts'
import { type Arrival, firstRenders, pageWeight, percentile, timeToLive, type Weight } from './measures.ts'
import { run, start } from './processes.ts'
import { NEXT } from './static-next.ts'

/** All that is measured on one archive. Times in milliseconds, memory in megabytes. */
export type Figures = {
  readonly size: number
  readonly build: number
  readonly start: number
  readonly memoryAtStart: number
  readonly firstRender: { readonly p50: number; readonly p99: number }
  readonly identity: Load
  readonly brotli: Load
  readonly nextStatic: Load
  readonly arrivals: readonly Arrival[]
  readonly failedWhileSwapping: number
  readonly memoryAfterLoad: number
  readonly memoryAfterSoak: number
  readonly weight: Readonly<Record<string, Weight>>
}

type Task = {
  readonly folder: string
  readonly magazine: Magazine
  readonly size: number
  readonly seconds: number
  readonly staticFolder: string
  /** Seconds of load before memory is read for the last time. */
  readonly soak: number
}

/** Pages asked for at random: more would only measure how long it takes to render them all once. */
const SAMPLE = 1000
const RENDERS = 200
const SWAPS = 3
/** The server looks for changes at once; between two swaps it gets time to render again what was read. */
const BETWEEN_SWAPS = 3000

/** Every n-th of the archive, so that old and new are in it alike. */
function sample(magazine: Magazine): readonly string[] {
  const all = magazine.articles.map(({ slug }) => paths.article(slug))
  const step = Math.max(1, Math.floor(all.length / SAMPLE))
  return all.filter((_, at) => at % step === 0).slice(0, SAMPLE)
}

async function nextStatic(task: Task, asked: readonly string[]): Promise<Load> {
  const server = await start(
    (port) => [NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'],
    { CONTENT_DIR: task.folder, NODE_ENV: 'production' },
    task.staticFolder,
  )
  try {
    await firstRenders(server.origin, asked)
    return await load(server.origin, asked, task.seconds)
  } finally {
    await server.stop()
  }
}

/** Measures one archive, on the server of `npm start` and beside it on `next start`. */
export async function measure(task: Task): Promise<Figures> {
  const { folder, magazine, size, seconds, soak } = task
  const env = { CONTENT_DIR: folder, NODE_ENV: 'production' }
  const asked = sample(magazine)
  const build = await run(['lib/delivery/build.ts'], env)
  const server = await start(() => ['lib/delivery/start.ts'], env)
  try {
    const memoryAtStart = server.memory()
    const weight = await pageWeight(server.origin, asked[0] ?? '/')
    const times = await firstRenders(server.origin, asked.slice(-RENDERS))
    await firstRenders(server.origin, asked)
    const identity = await load(server.origin, asked, seconds)
    const brotli = await load(server.origin, asked, seconds, { 'accept-encoding': 'br' })
    const memoryAfterLoad = server.memory()

    const arrivals: Arrival[] = []
    const swapping = load(server.origin, asked, SWAPS * 8, { 'accept-encoding': 'br' })
    for (let swap = 0; swap < SWAPS; swap += 1) {
      await sleep(BETWEEN_SWAPS)
      arrivals.push(await timeToLive(server.origin, folder, magazine, `prova-di-velocita-${swap}`))
    }
    const { failed } = await swapping
    if (soak > 0) await load(server.origin, asked, soak, { 'accept-encoding': 'br' })
    return {
      size,
      build,
      start: server.startTime,
      memoryAtStart,
      firstRender: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
      identity,
      brotli,
      nextStatic: await nextStatic(task, asked),
      arrivals,
      failedWhileSwapping: failed,
      memoryAfterLoad,
      memoryAfterSoak: server.memory(),
      weight,
    }
  } finally {
    await server.stop()
  }
}
