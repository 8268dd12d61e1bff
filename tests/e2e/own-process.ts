/**
 * The server of `npm start` around a clock and a renderer that a test decides on. Run by `own-server.ts` in a process of its
 * own: Next looks at the environment when it is loaded, and keeps what it learns.
 */
import { pino } from 'pino'
import { z } from 'zod'
import { contentFolder } from '#lib/content/current.ts'
import { createLoader } from '#lib/content/loader.ts'
import { printProblems } from '#lib/content/report.ts'
import { startNext } from '#lib/delivery/next.ts'
import type { Handle } from '#lib/delivery/render.ts'
import { run } from '#lib/delivery/run.ts'
import { listen } from '#lib/delivery/server.ts'
import { readSettings } from '#lib/delivery/settings.ts'

const {
  now: start,
  throws,
  never,
} = z
  .object({ now: z.number().optional(), throws: z.string().optional(), never: z.string().optional() })
  .parse(JSON.parse(process.env.OWN_SERVER ?? '{}'))

const folder = contentFolder()
const loader = createLoader(folder)
const { catalogue, problems } = await loader.load()
if (!catalogue) throw new Error(printProblems(problems, folder))

let now = start
process.on('message', (message) => {
  now = z.number().parse(message)
})
process.on('disconnect', () => process.exit())

async function startRenderer(root: string, hostname: string): Promise<Handle> {
  const handle = await startNext(root, hostname)
  return async (request, response) => {
    if (request.url === throws) throw new Error('a fault of a page')
    if (request.url !== never) await handle(request, response)
  }
}

const { server } = await run({
  root: process.cwd(),
  folder,
  settings: readSettings(process.env),
  loader,
  catalogue,
  log: pino({ level: 'silent' }),
  clock: () => now ?? Date.now(),
  startRenderer,
})
process.send?.(await listen(server, 0, '127.0.0.1'))
