/** `npm start`: the magazine on a port. Builds first if the code has changed since the last build. */
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { contentFolder } from '#lib/content/current.ts'
import { CACHE } from '#lib/content/kept.ts'
import { lastGood } from '#lib/content/last-good.ts'
import { createLoader } from '#lib/content/loader.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { parseOnce } from '#lib/content/parse-cache.ts'
import { printProblems } from '#lib/content/report.ts'
import { siteDoors, sitePublisher } from '#lib/site.ts'
import { buildIfNeeded } from './build.ts'
import { servedVersion } from './code-version.ts'
import { openShelf } from './disk-shelf.ts'
import { createLog } from './log.ts'
import { startNext } from './next.ts'
import { openingOf } from './opening.ts'
import { run } from './run.ts'
import { close, listen } from './server.ts'
import { readSettings } from './settings.ts'

const VERSION_DIGITS = 16

/** Says one thing on the error stream and ends: standard output belongs to the log. */
function stop(text: string): never {
  console.error(text)
  process.exit(1)
}

const settings = (() => {
  try {
    return readSettings(process.env)
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error))
  }
})()
if (!settings.urlIsGiven) {
  console.error(`SITE_URL non è impostata: gli indirizzi assoluti cominciano con ${settings.url}.`)
}

const folder = contentFolder()
const loader = createLoader(folder, parseOnce(parseInParallel))
const good = lastGood(folder)
const { catalogue, problems } = await openingOf(await loader.load(), good, Date.now())
if (!catalogue) stop(printProblems(problems, folder))
if (problems.length > 0) {
  console.error(`${printProblems(problems, folder)}\nIn linea va l’ultima edizione buona.`)
}

// Next and React look at it when they are loaded.
Object.assign(process.env, { NODE_ENV: 'production' })
const root = join(import.meta.dirname, '..', '..')
await buildIfNeeded(root).catch((error: Error) => stop(`La costruzione non è riuscita (${error.message}).`))

const { log, access, end: endLog } = createLog(settings.logLevel)

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
const scope = JSON.stringify([await servedVersion(root), settings.url, siteDoors(), sitePublisher()])
const shelf = openShelf(
  join(CACHE, 'documents'),
  hash('sha256', scope).slice(0, VERSION_DIGITS),
  settings.shelfBytes,
)

const { server, end } = await run({
  root,
  folder,
  settings,
  loader,
  catalogue,
  problems,
  good,
  shelf,
  log,
  access,
  clock: Date.now,
  startRenderer: startNext,
})
const port = await listen(server, settings.port, settings.host).catch((error: Error) => stop(error.message))
const host = settings.host?.includes(':') ? `[${settings.host}]` : (settings.host ?? 'localhost')
console.error(`eppure si legge su http://${host}:${port}`)

let ending = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (ending) return
    ending = true
    end()
    await close(server)
    log.info({ signal }, 'ended')
    await exit(0)
  })
}
