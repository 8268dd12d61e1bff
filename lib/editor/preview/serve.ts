import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A development server, which shows drafts too, and how to leave it as it was found. */
export type Served = { readonly origin: string; readonly end: () => void; readonly wasRunning: boolean }

const NEXT = 'node_modules/next/dist/bin/next'
/** Next keeps here which server runs in this folder: it lets no second one start. */
const LOCK = '.next/dev/lock'
const WAIT = 120_000

const answers = async (origin: string): Promise<boolean> => {
  const answer = await fetch(origin, { signal: AbortSignal.timeout(WAIT) }).catch(() => undefined)
  return answer !== undefined
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The server that an editor has running in this folder. The note stays behind when one dies: whoever answers must be the one that wrote it. */
async function running(): Promise<string | undefined> {
  const note = await readFile(LOCK, 'utf8').catch(() => '')
  const [, pid = ''] = /"pid":(\d+)/.exec(note) ?? []
  const [, origin] = /"appUrl":"(https?:\/\/[^"]+)"/.exec(note) ?? []
  if (origin === undefined || pid === '' || !isAlive(Number(pid))) return undefined
  return (await answers(origin)) ? origin : undefined
}

/** A port that nobody listens on: whoever answers at a fixed one may be another preview. */
async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? String(address.port) : ''
}

/**
 * A server of our own: it also ends with this process, however that ends. Rejects at once if it does not live to answer, as where
 * somebody took its port meanwhile.
 */
async function started(): Promise<Served> {
  const port = await freePort()
  const server = spawn(process.execPath, [NEXT, 'dev', '-p', port], { stdio: 'ignore', detached: true })
  const origin = `http://localhost:${port}`
  const { pid } = server
  const lives = () => server.exitCode === null && server.signalCode === null
  const end = () => {
    if (pid === undefined || !lives()) return
    // Next's own child serves: the whole group has to go.
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
    else process.kill(-pid)
  }
  process.once('exit', end)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  for (const start = Date.now(); lives() && Date.now() - start < WAIT; await sleep(500)) {
    if ((await answers(origin)) && lives()) return { origin, end, wasRunning: false }
  }
  throw new Error('La rivista non si è avviata: prova «npm run dev», che dice perché.')
}

/** The development server of this folder: the one that runs, else one of our own. Rejects with a sentence (Italian). */
export async function serve(): Promise<Served> {
  const origin = await running()
  return origin === undefined ? started() : { origin, end: () => {}, wasRunning: true }
}
