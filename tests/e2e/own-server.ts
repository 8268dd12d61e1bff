import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { SITE_URL } from './sites.ts'

export type OwnServer = {
  readonly origin: string
  /** Sets the server's clock, in milliseconds; from then on it stands still. */
  readonly setClock: (now: number) => void
  readonly stop: () => Promise<void>
}

type Options = {
  readonly folder: string
  /** Milliseconds at which the clock stands; without it, it goes as every clock. */
  readonly now?: number
  /** An address whose render throws. */
  readonly throws?: string
  /** An address whose render never ends. */
  readonly never?: string
  /** Where the last good edition is kept; without it, in a new folder. */
  readonly kept?: string
}

/** Starts a server for one test. Rejects if it ends before it listens. */
export async function startOwnServer({ folder, ...options }: Options): Promise<OwnServer> {
  const child = fork(join(import.meta.dirname, 'own-process.ts'), {
    execArgv: [],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: folder,
      SITE_URL,
      OWN_SERVER: JSON.stringify(options),
    },
  })
  const ended = once(child, 'exit')
  const [port] = await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`the server of a test ended with ${code}`))),
  ])
  return {
    origin: `http://127.0.0.1:${port}`,
    setClock: (now) => child.send(now),
    stop: async () => {
      child.disconnect()
      await ended
    },
  }
}
