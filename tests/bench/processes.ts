import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/** A server under test, in a process of its own. */
export type Running = {
  readonly origin: string
  readonly pid: number
  /** From its start to its first answer, in milliseconds. */
  readonly startTime: number
  /** Resident memory in megabytes. Only Linux tells. */
  readonly memory: () => number
  readonly stop: () => Promise<void>
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
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`${args(port).join(' ')} ended with ${child.exitCode}`)
    if (performance.now() - began > LONGEST_START) throw new Error(`${args(port).join(' ')} does not answer`)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
  const ended = once(child, 'exit')
  return {
    origin,
    pid: child.pid ?? 0,
    startTime: performance.now() - began,
    memory: () => memoryOf(child),
    stop: async () => {
      child.kill('SIGTERM')
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
