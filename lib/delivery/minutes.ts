import type { Clock } from './live.ts'

const MINUTE = 60_000
/** Looked at often and not slept until: a machine that was suspended, or whose clock was set, is noticed at once. */
const LOOK_EVERY = 200

/** Calls `act` whenever the clock has come to another minute, but not while it still acts; it must not reject. Gives a function that ends it. */
export function everyMinute(clock: Clock, act: () => Promise<void>): () => void {
  const minuteNow = () => Math.floor(clock() / MINUTE)
  let minute = minuteNow()
  let acting = false
  const timer = setInterval(async () => {
    if (acting || minuteNow() === minute) return
    minute = minuteNow()
    acting = true
    await act()
    acting = false
  }, LOOK_EVERY)
  return () => clearInterval(timer)
}
