import { destination, type Logger, pino } from 'pino'

export type { Logger }

/** Lines wait until this many bytes are there, or a second: a write each would cost more than the answers, and so did one for 4 kB. */
const BUFFER = 64 * 1024
/** Lines are handed on by so many characters: whoever buffers them looks through the whole buffer each time (8 µs, a fifth of a request). */
const HANDED = 4096
const FLUSH_EVERY = 1000
/** What waits while nothing can be written (a full disk, a pipe that nobody reads); lines beyond it are dropped. */
const MOST_WAITING = 4 * 1024 * 1024
/** Milliseconds that the end of the process waits for the last lines. */
const LAST_WORDS = 500

/** A request as the log tells it. */
export type Access = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly ms: number
  readonly from: string
}

type Log = {
  readonly log: Logger
  /** Writes the line of a request; undefined where the level leaves such lines out. */
  readonly access: ((access: Access) => void) | undefined
  /** Resolves when the last lines are written, cannot be, or after half a second; false if a write still waits. */
  readonly end: () => Promise<boolean>
}

const INFO = 30
/** A line like pino's, in a third of the time: this one is written at every request. */
const lineOf = ({ id, method, path, status, ms, from }: Access): string =>
  `{"level":${INFO},"time":${Date.now()},"id":"${id}","method":${JSON.stringify(method)},"path":${JSON.stringify(path)},"status":${status},"ms":${ms},"from":"${from}"}\n`

/**
 * JSON lines on a file descriptor, written behind the requests' back. A log that cannot be written costs its lines and nothing
 * else: it is said once on the error stream, and lines are written again when there is room. Nothing is written synchronously:
 * on a full disk pino's `flushSync` tries for ever, and the process answers nothing any more. It does so when the process
 * exits, unless the destination is destroyed before.
 */
export function createLog(level: string, fd = 1): Log {
  const out = destination({
    dest: fd,
    sync: false,
    minLength: BUFFER,
    maxWrite: 2 * BUFFER,
    maxLength: MOST_WAITING,
  })
  let isSaid = false
  out.on('error', (error: Error) => {
    if (!isSaid) console.error(`Il log non si può scrivere (${error.message}): le sue righe vanno perse.`)
    isSaid = true
  })
  let waiting = ''
  function hand(): void {
    out.write(waiting)
    waiting = ''
  }
  function write(line: string): void {
    waiting += line
    if (waiting.length >= HANDED) hand()
  }
  function flush(done?: () => void): void {
    hand()
    out.flush(done)
  }
  const flushing = setInterval(flush, FLUSH_EVERY).unref()
  async function end(): Promise<boolean> {
    const isOver = await new Promise<boolean>((resolve) => {
      setTimeout(resolve, LAST_WORDS, false)
      flush(() => resolve(true))
    })
    clearInterval(flushing)
    out.destroy()
    return isOver
  }
  const log = pino({ level, base: null }, { write })
  const access = log.isLevelEnabled('info') ? (one: Access) => write(lineOf(one)) : undefined
  return { log, access, end }
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
