import { destination, type Logger, pino } from 'pino'

export type { Logger }

/** Lines wait until this many bytes are there: at 20,000 requests a second a write each would cost more than the answers. */
const BUFFER = 4096
const FLUSH_EVERY = 1000
/** What waits while nothing can be written (a full disk, a pipe that nobody reads); lines beyond it are dropped. */
const MOST_WAITING = 4 * 1024 * 1024
/** Milliseconds that the end of the process waits for the last lines. */
const LAST_WORDS = 500

/** A log, and what writes its last lines: resolves when they are written or cannot be. */
type Log = { readonly log: Logger; readonly flush: () => Promise<void> }

/**
 * JSON lines on a file descriptor, written behind the requests' back. A log that cannot be written costs its lines and nothing
 * else: it is said once on the error stream, and lines are written again when there is room. Never written synchronously:
 * pino's `flushSync` tries for ever on a full disk, and the process answers nothing any more.
 */
export function createLog(level: string, fd = 1): Log {
  const out = destination({ dest: fd, sync: false, minLength: BUFFER, maxLength: MOST_WAITING })
  let isSaid = false
  out.on('error', (error: Error) => {
    if (!isSaid) console.error(`Il log non si può scrivere (${error.message}): le sue righe vanno perse.`)
    isSaid = true
  })
  setInterval(() => out.flush(), FLUSH_EVERY).unref()
  const flush = () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, LAST_WORDS)
      out.once('error', () => resolve())
      out.flush(() => resolve())
    })
  return { log: pino({ level, base: null }, out), flush }
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
