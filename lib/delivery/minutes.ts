import type { Clock } from './live.ts'

const MINUTE = 60_000
/** Looked at often and not slept until: a machine that was suspended, or whose clock was set, is noticed at once. */
const LOOK_EVERY = 200

/**
 * Calls `act` whenever the clock has come to another minute, but not while it still acts. What it rejects with goes to `failed`;
 * the next minute comes all the same. Gives a function that ends it.
 */
export function everyMinute(
  clock: Clock,
  act: () => Promise<void>,
  failed: (error: unknown) => void,
): () => void {
  const minuteNow = () => Math.floor(clock() / MINUTE)
  let minute = minuteNow()
  let acting = false
  const timer = setInterval(async () => {
    if (acting || minuteNow() === minute) return
    minute = minuteNow()
    acting = true
    try {
      await act()
    } catch (error) {
      failed(error)
    } finally {
      acting = false
    }
  }, LOOK_EVERY)
  return () => clearInterval(timer)
}
