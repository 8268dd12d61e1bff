import { rest } from '#lib/turns.ts'
import { type Delta, deltaOf, type Survey, surveyed } from './delta.ts'
import type { Edition } from './edition.ts'

/**
 * Milliseconds of work in one go, and how many times as long readers have the thread after it, if there are any. Where a mirror
 * waits for the survey most of them are answered from there: those who come here take their turn between two goes.
 */
const STINT = 5
export const REST = { readers: 4, mirror: 0 } as const

/**
 * Works out, behind the readers' backs, what each edition that went live has altered since the last one that was surveyed whole,
 * and tells it. A survey of ten thousand articles takes some ten seconds of work: one that is superseded meanwhile is given up,
 * and its changes are told with those of the next. `told` hears of the first survey, too, which has nothing to be compared with.
 */
export function createSurveyor(
  told: (edition: Edition, survey: Survey, delta: Delta | undefined) => void,
  resting: number = REST.readers,
) {
  let known: Survey | undefined

  return async (edition: Edition, isCurrent: () => boolean): Promise<void> => {
    const steps = surveyed(edition.snapshot.magazine, edition.entry)
    let began = performance.now()
    for (;;) {
      const { done, value } = steps.next()
      if (done) {
        told(edition, value, known && deltaOf(known, value))
        known = value
        return
      }
      const worked = performance.now() - began
      if (worked < STINT) continue
      await rest(worked * resting)
      if (!isCurrent()) return
      began = performance.now()
    }
  }
}
