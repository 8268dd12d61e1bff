import { once } from 'node:events'
import { readdirSync, readlinkSync, statSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import pLimit from 'p-limit'
import { hostileTargets, isInjected } from '../fixtures/hostile.ts'
import { start } from './processes.ts'

/**
 * `node tests/bench/search-fuzz.ts [requests]` puts hostile questions to a server of its own (the content is that of `CONTENT_DIR`)
 * and says what it answered, and its memory and temporary files before and after. Ends with 1 if one became markup or a failure.
 */
const count = Number(process.argv[2] ?? 5000)
const TOGETHER = 8
/** After these the stores are as full as they get, and what is compiled is compiled. */
const FIRST = 1000
const STRETCH = 2500

/** Collects what nobody holds any more, and says what is left. */
const ON_SIGNAL = `process.on('SIGUSR2', () => {
  globalThis.gc()
  console.error((process.memoryUsage().heapUsed / 2 ** 20).toFixed(0) + ' MB of heap')
})`

const server = await start(
  () => [
    '--expose-gc',
    ...['--import', `data:text/javascript,${encodeURIComponent(ON_SIGNAL)}`],
    'lib/delivery/start.ts',
  ],
  { SITE_URL: 'https://eppure.example', LOG_LEVEL: 'error' },
)
const agent = new Agent({ keepAlive: true, maxSockets: TOGETHER })

type Asked = { readonly path: string; readonly status: number; readonly injected: boolean }

async function ask(path: string): Promise<Asked> {
  const [response]: readonly IncomingMessage[] = await once(
    get(`${server.origin}/`, { path, agent }),
    'response',
  )
  const body = response ? await text(response) : ''
  return { path, status: response?.statusCode ?? 0, injected: isInjected(body) }
}

/** Megabytes of files that have a process but no name: those of SQLite. */
function unnamedFiles(): number {
  const folder = `/proc/${server.pid}/fd`
  const open = readdirSync(folder).filter((file) => {
    try {
      return readlinkSync(`${folder}/${file}`).endsWith('(deleted)')
    } catch {
      return false
    }
  })
  return open.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0) / 2 ** 20
}

async function state(when: string): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    process.kill(server.pid, 'SIGUSR2')
    await ask('/salute')
  }
  const figures = [
    `${server.memory().toFixed(0)} MB resident`,
    `${unnamedFiles().toFixed(1)} MB of unnamed files`,
  ]
  console.log(`${when.padEnd(24)} ${figures.join(', ')}`)
}

try {
  while ((await ask('/cerca')).status !== 200) await new Promise((resolve) => setTimeout(resolve, 500))
  const targets = hostileTargets(FIRST + count)
  const limit = pLimit(TOGETHER)
  const all = (some: readonly string[]) => Promise.all(some.map((target) => limit(ask, target)))
  await state('at first')
  await all(targets.slice(0, FIRST))
  await state(`after ${FIRST} requests`)
  const answers: Asked[] = []
  for (let at = FIRST; at < targets.length; at += STRETCH) {
    answers.push(...(await all(targets.slice(at, at + STRETCH))))
    await state(`after ${answers.length} more`)
  }
  const statuses = Object.groupBy(answers, ({ status }) => String(status))
  for (const [status, those = []] of Object.entries(statuses)) console.log(`${status}: ${those.length}`)
  const bad = answers.filter(({ status, injected }) => status === 0 || status >= 500 || injected)
  for (const { path, status } of bad) console.log(`${status} ${path.slice(0, 200)}`)
  process.exitCode = bad.length > 0 ? 1 : 0
} finally {
  agent.destroy()
  await server.stop()
}
