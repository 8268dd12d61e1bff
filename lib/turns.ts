import { setImmediate } from 'node:timers/promises'
import type { Steps } from '#lib/model/steps.ts'

/** Milliseconds of work after which others have their turn. */
const STINT = 5
/** A turn of the loop that is over sooner answered nobody. */
const IDLE = 0.1

/** Lets others use the thread: for as many milliseconds as they need it, up to so many. */
async function giveWay(most: number): Promise<void> {
  const end = performance.now() + most
  for (;;) {
    const began = performance.now()
    await setImmediate()
    const now = performance.now()
    if (now >= end || now - began < IDLE) return
  }
}

/** The same in turns with everybody else on the thread: under load they have half of it, else it takes no longer. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let began = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    const worked = performance.now() - began
    if (worked < STINT) continue
    await giveWay(worked)
    began = performance.now()
  }
}
