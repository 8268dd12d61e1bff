/**
 * The server of `npm start` around a clock and a renderer that a test decides on. Run by `own-server.ts` in a process of its
 * own: Next looks at the environment when it is loaded, and keeps what it learns.
 */
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { z } from 'zod'
import { contentFolder } from '#lib/content/current.ts'
import { lastGood } from '#lib/content/last-good.ts'
import { createLoader } from '#lib/content/loader.ts'
import { printProblems } from '#lib/content/report.ts'
import { buildIfNeeded } from '#lib/delivery/build.ts'
import { openShelf } from '#lib/delivery/disk-shelf.ts'
import { type Code, startNext } from '#lib/delivery/next.ts'
import { openingOf } from '#lib/delivery/opening.ts'
import type { Handle } from '#lib/delivery/render.ts'
import { run } from '#lib/delivery/run.ts'
import { listen } from '#lib/delivery/server.ts'
import { readSettings } from '#lib/delivery/settings.ts'
import { createTally } from '#lib/delivery/tally.ts'

const {
  now: start,
  throws,
  never,
  kept,
} = z
  .object({
    now: z.number().optional(),
    throws: z.string().optional(),
    never: z.string().optional(),
    kept: z.string().optional(),
  })
  .parse(JSON.parse(process.env.OWN_SERVER ?? '{}'))

const MEGABYTE = 1024 * 1024

const folder = contentFolder()
const loader = createLoader(folder)
const home = await mkdtemp(join(tmpdir(), 'eppure-kept-'))
const good = lastGood(folder, kept ?? home)
const { catalogue, problems } = await openingOf(await loader.load(), good, start ?? Date.now())
if (!catalogue) throw new Error(printProblems(problems, folder))

let now = start
process.on('message', (message) => {
  now = z.number().parse(message)
})
process.on('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }))
process.on('disconnect', () => process.exit())

async function startRenderer(code: Code, hostname: string): Promise<Handle> {
  const handle = await startNext(code, hostname)
  return async (request, response) => {
    if (request.url === throws) throw new Error('a fault of a page')
    if (request.url !== never) await handle(request, response)
  }
}

const { server } = await run({
  code: { root: process.cwd(), build: await buildIfNeeded(process.cwd()) },
  folder,
  settings: readSettings(process.env),
  loader,
  catalogue,
  problems,
  good,
  shelf: openShelf(join(home, 'documents'), 'test', MEGABYTE),
  tally: createTally(),
  log: pino({ level: 'silent' }),
  clock: () => now ?? Date.now(),
  startRenderer,
})
process.send?.(await listen(server, 0, '127.0.0.1'))
