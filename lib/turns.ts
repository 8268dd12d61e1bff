import { performance } from 'node:perf_hooks'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { Steps } from '#lib/model/steps.ts'

/** Milliseconds of work after which others have their turn. */
const STINT = 5
/** In milliseconds: a turn of the event loop that took less had nobody to answer. */
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

/** Milliseconds of a rest after which it is looked whether anybody needs it. */
const SLICE = 5
/** Readers who are there keep the thread nine tenths busy and more. */
const BUSY = 0.2

/**
 * Leaves the thread to others for so many milliseconds, or until they leave it alone: for work behind the readers' backs that
 * comes in pieces of many milliseconds. A single turn of the loop tells nothing there, since between two answers nobody is seen.
 */
export async function rest(most: number): Promise<void> {
  const end = performance.now() + most
  do {
    const before = performance.eventLoopUtilization()
    await sleep(Math.min(SLICE, most))
    if (performance.eventLoopUtilization(before).utilization < BUSY) return
  } while (performance.now() < end)
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
