import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Running, run, start } from '../bench/processes.ts'
import { SITE_URL } from '../e2e/sites.ts'

const homes: string[] = []
process.once('exit', () => {
  for (const home of homes) rmSync(home, { recursive: true, force: true })
})

/** An empty folder that is gone when the drill has ended. */
export function emptyFolder(): string {
  const home = mkdtempSync(join(tmpdir(), 'eppure-drill-'))
  // Debian's nginx reads as somebody else.
  chmodSync(home, 0o755)
  homes.push(home)
  return home
}

/** A port of the loopback interface that nobody listens on. */
export function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = createServer().on('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
  })
  return promise
}

const ENVIRONMENT = { SITE_URL, LOG_LEVEL: 'error' }

/** The server of `npm start` over a content folder. */
export const startServer = (content: string, more: Readonly<Record<string, string>> = {}): Promise<Running> =>
  start(() => ['lib/delivery/start.ts'], { ...ENVIRONMENT, CONTENT_DIR: content, ...more })

export const portOf = ({ origin }: Running): number => Number(new URL(origin).port)

/** Writes the mirror of a content folder, with servers on ports of this machine; gives how long that took, in milliseconds. */
export function mirror(content: string, to: string, ...ports: readonly (number | string)[]): Promise<number> {
  const servers = ports.map((port) => `127.0.0.1:${port}`).join()
  return run(['lib/mirror/mirror.ts', '--to', to, '--content', content, '--server', servers], ENVIRONMENT)
}

/** What a drill found: a line of the table at the end; with `faults`, the drill has failed. */
export type Outcome = { readonly name: string; readonly figures: string; readonly faults: readonly string[] }
