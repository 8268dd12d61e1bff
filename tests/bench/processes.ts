import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A server under test, in a process of its own. */
export type Running = {
  readonly origin: string
  readonly pid: number
  /** From its start to its first answer, in milliseconds. */
  readonly startTime: number
  /** Resident memory in megabytes. Only Linux tells. */
  readonly memory: () => number
  /** Collects its garbage, if it was started with `collect.ts`. */
  readonly collect: () => void
  /** Resolves once it has done its own work and only waits for requests: a search index is built after the start. */
  readonly settled: () => Promise<void>
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>
}

const LONGEST_START = 180_000
const LOOK_EVERY = 20

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function memoryOf({ pid = 0 }: ChildProcess): number {
  const [, kilobytes = '0'] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

/** Hundredths of a second of processor that a process has taken. Only Linux tells. */
function ticksOf({ pid = 0 }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return Number(fields[11]) + Number(fields[12])
}

/** A second in which less than a tenth of a processor is used, after at most `LONGEST_START`. */
async function settle(child: ChildProcess): Promise<void> {
  const until = performance.now() + LONGEST_START
  for (let before = ticksOf(child); performance.now() < until; ) {
    await sleep(1000)
    const now = ticksOf(child)
    if (now - before < 10) return
    before = now
  }
}

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  )

/** Starts a Node script with arguments; `PORT` is added to its environment. Rejects if it ends or never answers. */
export async function start(
  args: (port: number) => readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
): Promise<Running> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, [...args(port)], {
    cwd,
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  // A run that is broken off leaves no server behind.
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`${args(port).join(' ')} ended with ${child.exitCode}`)
    if (performance.now() - began > LONGEST_START) {
      end()
      throw new Error(`${args(port).join(' ')} does not answer`)
    }
    await sleep(LOOK_EVERY)
  }
  const ended = once(child, 'exit')
  return {
    origin,
    pid: child.pid ?? 0,
    startTime: performance.now() - began,
    memory: () => memoryOf(child),
    collect: () => {
      child.kill('SIGUSR2')
    },
    settled: () => settle(child),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
    },
  }
}

/** Runs a Node script to its end; gives how long it took, in milliseconds. Rejects if it fails. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = process.cwd(),
): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return performance.now() - began
}
