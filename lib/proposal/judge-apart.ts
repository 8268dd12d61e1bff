import { Piscina } from 'piscina'
import type { Proposal } from '#lib/model/proposal.ts'
import type { Sent } from './desk-thread.ts'

/** Judges a form that was sent. Rejects when it takes too long, or when too many wait. */
export type JudgeApart = (sent: Sent) => Promise<Proposal | undefined>

/** Milliseconds for one form; the first reads the whole magazine. */
const TIME = 10_000
/** More would be a flood: whoever wrote for an hour can send once more. */
const MOST_WAITING = 8
/** Milliseconds after the last form until the thread gives its memory back. */
const IDLE = 10 * 60_000
const MEGABYTES = 512

/**
 * Judges forms on a thread of their own, one at a time: what a stranger writes is parsed there, and takes no time from readers. One
 * that takes too long is ended with its thread. The thread starts with the first form, and ends when none comes any more.
 */
export function openJudge(time = TIME): JudgeApart {
  const pool = new Piscina<Sent, Proposal | undefined>({
    filename: new URL('./desk-thread.ts', import.meta.url).href,
    name: 'answer',
    ...{
      minThreads: 0,
      maxThreads: 1,
      concurrentTasksPerWorker: 1,
      maxQueue: MOST_WAITING,
      idleTimeout: IDLE,
    },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  })
  return (sent) => pool.run(sent, { signal: AbortSignal.timeout(time) })
}
