import { setTimeout as sleep } from 'node:timers/promises'
import { type Delta, deltaOf, type Survey, surveyed } from './delta.ts'
import type { Edition } from './edition.ts'

/** Milliseconds of work in one go, and how many times as long it rests after it: readers get four fifths of the thread. */
const STINT = 5
const REST = 4

/**
 * Works out, behind the readers' backs, what each edition that went live has altered since the last one that was surveyed whole,
 * and tells it. A survey of ten thousand articles takes some ten seconds of work: one that is superseded meanwhile is given up,
 * and its changes are told with those of the next.
 */
export function createSurveyor(told: (edition: Edition, delta: Delta) => void) {
  let known: Survey | undefined

  return async (edition: Edition, isCurrent: () => boolean): Promise<void> => {
    const steps = surveyed(edition.snapshot.magazine, edition.entry)
    let began = performance.now()
    for (;;) {
      const { done, value } = steps.next()
      if (done) {
        if (known) told(edition, deltaOf(known, value))
        known = value
        return
      }
      const worked = performance.now() - began
      if (worked < STINT) continue
      await sleep(worked * REST)
      if (!isCurrent()) return
      began = performance.now()
    }
  }
}
