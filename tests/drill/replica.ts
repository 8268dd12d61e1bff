import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { freePort } from '../e2e/sites.ts'

export const ROOT = join(import.meta.dirname, '..', '..')
const LONGEST_START = 120_000
const health = z.object({ status: z.string(), snapshot: z.string(), problems: z.number() })
export type Health = z.output<typeof health>

export type Replica = {
  readonly port: string
  readonly origin: string
  readonly admin: string
  readonly pid: number
  readonly said: () => string
  readonly health: () => Promise<Health>
  /** Ends it, and gives after how many milliseconds it was gone. */
  readonly end: (signal: NodeJS.Signals) => Promise<number>
}

export type Wanted = {
  readonly environment: Readonly<Record<string, string>>
  readonly port?: string
  /** The folder of the code. */
  readonly root?: string
  /** What starts it, if not Node itself; for those that listen on a socket that was opened for them. */
  readonly command?: readonly [string, ...string[]]
}

/** Starts what `npm start` starts, and waits until it is ready. Rejects with what it said if it is not. */
export async function startReplica({
  environment,
  port: given,
  root = ROOT,
  command,
}: Wanted): Promise<Replica> {
  const port = given ?? (await freePort())
  const adminPort = await freePort()
  const [program, ...parameters] = command ?? [process.execPath, 'lib/delivery/start.ts']
  const child = spawn(program, parameters, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: port,
      ADMIN_PORT: adminPort,
      SITE_URL: 'https://eppure.example',
      LOG_LEVEL: 'warn',
      ...environment,
    },
  })
  const ended = once(child, 'exit')
  let text = ''
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    text += more
  })
  const admin = `http://127.0.0.1:${adminPort}`
  const isReady = () =>
    fetch(`${admin}/pronto`).then(
      ({ ok }) => ok,
      () => false,
    )
  const until = performance.now() + LONGEST_START
  while (!(await isReady())) {
    if (child.exitCode !== null || performance.now() > until) throw new Error(`not ready: ${text}`)
    await sleep(50)
  }
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    admin,
    pid: child.pid ?? 0,
    said: () => text,
    health: async () => health.parse(await (await fetch(`http://127.0.0.1:${port}/salute`)).json()),
    async end(signal) {
      const began = performance.now()
      if (child.exitCode === null) child.kill(signal)
      await ended
      return Math.round(performance.now() - began)
    },
  }
}

/** Waits until something is so; gives after how many milliseconds. Rejects after `patience`. */
export async function until(what: string, is: () => Promise<boolean>, patience = 20_000): Promise<number> {
  const began = performance.now()
  while (!(await is().catch(() => false))) {
    if (performance.now() - began > patience) throw new Error(`after ${patience / 1000} s still not: ${what}`)
    await sleep(10)
  }
  return Math.round(performance.now() - began)
}
