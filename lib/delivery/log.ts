import { destination, type Logger, pino } from 'pino'

export type { Logger }

/** Lines wait until this many bytes are there: at 20,000 requests a second a write each would cost more than the answers. */
const BUFFER = 4096
const FLUSH_EVERY = 1000

/**
 * JSON lines on standard output, written behind the requests' back. `flush` before the process ends.
 */
export function createLog(level: string): { log: Logger; flush: () => void } {
  const out = destination({ dest: 1, sync: false, minLength: BUFFER })
  const log = pino({ level, base: null }, out)
  const flush = () => out.flushSync()
  setInterval(() => out.flush(), FLUSH_EVERY).unref()
  return { log, flush }
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
