/**
 * Next itself, without delivery: each request is put to it as delivery does, and what it says comes back unchanged, as JSON.
 * In a process of its own, since Next looks at the environment when it is loaded.
 */
import { createServer } from 'node:http'
import inject from 'light-my-request'
import { contentFolder } from '#lib/content/current.ts'
import { createLoader } from '#lib/content/loader.ts'
import { printProblems } from '#lib/content/report.ts'
import { runWithSnapshot, type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { buildIfNeeded } from '#lib/delivery/build.ts'
import { startNext } from '#lib/delivery/next.ts'
import { listen } from '#lib/delivery/server.ts'

const HOST = 'eppure.example'
/** The second issue is not out yet: a page that did not see the snapshot around it would show what the disk and the day say. */
const NOW = Date.parse('2026-02-01T12:00Z')

const folder = contentFolder()
const { catalogue, problems } = await createLoader(folder).load()
if (!catalogue) throw new Error(printProblems(problems, folder))
const snapshot = snapshotOf(catalogue, { now: NOW, preview: false })
/** A page under «?guasto» throws, as soon as it asks for the magazine. */
const broken: Snapshot = {
  ...snapshot,
  get magazine(): never {
    throw new Error('a fault of a page')
  },
}
const root = process.cwd()
const handle = await startNext({ root, build: await buildIfNeeded(root) }, HOST)
/** Who listens when the process is told to end, now that Next is there. */
const signals = ['SIGTERM', 'SIGINT'].filter((signal) => process.listenerCount(signal) > 0)

process.on('disconnect', () => process.exit())

const server = createServer(async (request, response) => {
  let ended = false
  const { statusCode, headers, payload } = await runWithSnapshot(
    request.url?.endsWith('?guasto') ? broken : snapshot,
    () =>
      inject(
        (asked, answer) => {
          handle(asked, answer).finally(() => {
            ended = true
          })
        },
        { method: 'GET', url: request.url, headers: { host: HOST } },
      ).end(),
  )
  await new Promise(setImmediate)
  response.end(JSON.stringify({ status: statusCode, headers, body: payload, ended }))
})
process.send?.({ port: await listen(server, 0, '127.0.0.1'), signals })
