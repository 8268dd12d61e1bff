import { destination, type Logger, pino } from 'pino'

export type { Logger }

/** Lines wait until this many bytes are there: at 20,000 requests a second a write each would cost more than the answers. */
const BUFFER = 4096
const FLUSH_EVERY = 1000
/** What waits while nothing can be written (a full disk, a pipe that nobody reads); lines beyond it are dropped. */
const MOST_WAITING = 4 * 1024 * 1024
/** Milliseconds that the end of the process waits for the last lines. */
const LAST_WORDS = 500

/** A log, and what ends it: resolves when the last lines are written, cannot be, or after half a second; false if a write still waits. */
type Log = { readonly log: Logger; readonly end: () => Promise<boolean> }

/**
 * JSON lines on a file descriptor, written behind the requests' back. A log that cannot be written costs its lines and nothing
 * else: it is said once on the error stream, and lines are written again when there is room. Nothing is written synchronously:
 * on a full disk pino's `flushSync` tries for ever, and the process answers nothing any more. It does so when the process
 * exits, unless the destination is destroyed before.
 */
export function createLog(level: string, fd = 1): Log {
  const out = destination({ dest: fd, sync: false, minLength: BUFFER, maxLength: MOST_WAITING })
  let isSaid = false
  out.on('error', (error: Error) => {
    if (!isSaid) console.error(`Il log non si può scrivere (${error.message}): le sue righe vanno perse.`)
    isSaid = true
  })
  setInterval(() => out.flush(), FLUSH_EVERY).unref()
  async function end(): Promise<boolean> {
    const isOver = await new Promise<boolean>((resolve) => {
      setTimeout(resolve, LAST_WORDS, false)
      out.flush(() => resolve(true))
    })
    out.destroy()
    return isOver
  }
  return { log: pino({ level, base: null }, out), end }
}

/**
 * An address that no longer names a person: the network of an IPv4 address (/24), the first three groups of
 * an IPv6 address (/48).
 */
export function shortened(address = ''): string {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address)
  if (v4) return `${v4[1]}.0`
  const [head = ''] = address.split('::', 1)
  return address === '' ? '' : `${head.split(':').slice(0, 3).join(':')}::`
}
