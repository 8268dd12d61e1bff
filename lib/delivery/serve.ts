/** The magazine on a port, for `start.ts`. Builds first if no build is of the code at hand. */
import { existsSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { lastGood } from '#lib/content/last-good.ts'
import { createLoader } from '#lib/content/loader.ts'
import { CACHE } from '#lib/content/machine-cache.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { parseOnce } from '#lib/content/parse-cache.ts'
import { printProblems } from '#lib/content/report.ts'
import { rootFault } from '#lib/mirror/root-fault.ts'
import { buildIfNeeded } from './build.ts'
import { openShelf } from './disk-shelf.ts'
import { createLog } from './log.ts'
import { createMetrics } from './metrics.ts'
import { openNewsroom } from './newsroom.ts'
import { startNext } from './next.ts'
import { openingOf } from './opening.ts'
import { givenPlaces, type Place, privatePlace } from './places.ts'
import { createPrivateListener } from './private-listener.ts'
import { run, type Service } from './run.ts'
import { scopeOf } from './scope.ts'
import { close } from './server.ts'
import { readSettings } from './settings.ts'
import { contentSource } from './source.ts'
import { openPlace, sayCache, sayClock, stop, tried } from './starting.ts'
import { createTally } from './tally.ts'

const SHEET_BYTES = 32 * 1024 * 1024

// Node opens a debugger on the first and ends on the second; programs that turn logs over send them to whatever writes one.
for (const signal of ['SIGUSR1', 'SIGUSR2'] as const) process.on(signal, () => undefined)

const settings = tried(() => readSettings(process.env))
sayClock(Date.now())
if (!settings.urlIsGiven) {
  console.error(`SITE_URL non è impostata: gli indirizzi assoluti cominciano con ${settings.url}.`)
}
await sayCache(CACHE, process.env.CACHE_DIR)
const root = join(import.meta.dirname, '..', '..')
const newsroom = settings.newsroom ? tried(() => openNewsroom(root, settings.url)) : undefined
const given = givenPlaces(process.env, process.pid)
// They were meant for this process, and for none that it starts.
for (const name of ['LISTEN_PID', 'LISTEN_FDS', 'LISTEN_FDNAMES']) delete process.env[name]

const { log, access, end: endLog } = createLog(settings.logLevel)
const tally = createTally()
const metrics = createMetrics(tally)
let service: Service | undefined
let ending = false

// First of all: who starts this process wants to know that it lives, and that it is not ready yet.
const admin = createPrivateListener({
  isReady: () => !ending && service?.measured().isReady === true,
  metrics: () => metrics(service?.measured()),
  look: () => void service?.look(),
  secret: settings.hookSecret,
  tally,
  refused: (from) => log.warn({ from }, 'hook refused'),
  failed: (error) => log.error({ err: error }, 'private request failed'),
})
const adminAt = given.private ?? (settings.admin && privatePlace(settings.admin.at, settings.admin.host))
if (adminAt) await openPlace(admin, adminAt, 'ADMIN_PORT')

const { folder, repository } = await contentSource(settings.remote, Date.now)
const fault = settings.mirror && rootFault('MIRROR_DIR', settings.mirror, { content: folder, cache: CACHE })
if (fault) stop(fault)
const loader = createLoader(folder, parseOnce(parseInParallel))
const good = lastGood(folder)
const { catalogue, problems } = await openingOf(await loader.load(), good, Date.now())
if (!catalogue) {
  const isEmpty = repository !== undefined && !existsSync(folder)
  stop(
    isEmpty
      ? 'Di CONTENT_REPO qui non c’è ancora niente: non si può partire.'
      : printProblems(problems, folder),
  )
}
if (problems.length > 0) {
  console.error(`${printProblems(problems, folder)}\nIn linea va l’ultima edizione buona.`)
}

// Next and React look at it when they are loaded.
Object.assign(process.env, { NODE_ENV: 'production' })
const build = await buildIfNeeded(root).catch((error: Error) =>
  stop(`La costruzione non è riuscita (${error.message}).`),
)

/** Ends the process with a code, at once: a write that nobody reads holds a thread, and `process.exit` waits for it. */
async function exit(code: number): Promise<void> {
  if (await endLog()) process.exit(code)
  else process.kill(process.pid, 'SIGKILL')
}

process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'uncaught exception')
  void exit(1)
})

// What is on the shelf was made by this code, for this address and these doors.
const shelf = openShelf(join(CACHE, 'documents'), await scopeOf(root, settings.url), settings.shelfBytes)
// Style sheets outlive the code that made them; their headers say which protocol they were for.
const protocol = new URL(settings.url).protocol.slice(0, -1)
const sheets = openShelf(join(CACHE, 'sheets'), protocol, SHEET_BYTES)

service = await run({
  code: { root, build },
  folder,
  settings,
  loader,
  catalogue,
  problems,
  good,
  shelf,
  sheets,
  repository,
  newsroom,
  tally,
  log,
  access,
  clock: Date.now,
  startRenderer: startNext,
})
const { server, look, end } = service
// Now, and not when it ends: who kills it starts it again.
flushCompileCache()
const place: Place = given.public ?? { port: settings.port, host: settings.host }
const port = await openPlace(server, place, 'PORT')
const host = settings.host?.includes(':') ? `[${settings.host}]` : (settings.host ?? 'localhost')
console.error(`${catalogue.imprint.name} si legge su http://${host}:${port}`)

// Of a terminal that is closed it says to end.
if (!process.stdin.isTTY) process.on('SIGHUP', () => void look())

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (ending) return
    ending = true
    end()
    await close(server)
    log.info({ signal }, 'ended')
    admin.closeAllConnections()
    await exit(0)
  })
}
