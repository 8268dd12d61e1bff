import { access, constants, mkdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import { clearSocket, listenFault, type Place } from './places.ts'
import { listenAt } from './server.ts'

/** Says one thing on the error stream and ends: standard output belongs to the log. */
export function stop(text: string): never {
  console.error(text)
  process.exit(1)
}

/** Gives what a function gives; if it throws, its message is the last word. */
export function tried<Result>(attempt: () => Result): Result {
  try {
    return attempt()
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error))
  }
}

/** Listens, or ends with the reason in a line; `name` is the variable that says the place. Gives the port. */
export async function openPlace(server: Server, place: Place, name: string): Promise<number> {
  clearSocket(place)
  return listenAt(server, place).catch((error: Error) => stop(listenFault(place, name, error)))
}

/** No magazine of this code is older: a clock before it was not set yet, as on a machine that has just come up without its battery. */
const EARLIEST = Date.UTC(2020)

/** Ends where the clock (milliseconds) says a time at which nothing would be out: whoever watches over the process tries again. */
export function sayClock(now: number): void {
  if (now < EARLIEST)
    stop(`L’orologio della macchina dice ${new Date(now).toISOString()}: va regolato prima di partire.`)
}

/** Says that nothing can be kept in a folder that was asked for: the magazine is served all the same. */
export async function sayCache(folder: string, given: string | undefined): Promise<void> {
  if (!given?.trim()) return
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(`In CACHE_DIR non si può scrivere (${reason}): niente si conserva per il prossimo avvio.`)
  }
}
