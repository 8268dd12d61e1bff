import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type ParseFiles, parseHere } from './loader.ts'
import type { ParsedFile } from './parsed.ts'

/** Below this a thread costs more to start (some 200 ms to load the parser) than it saves. */
const WORTH_A_THREAD = 150
/** Files handed to a thread at a time: long enough to be worth a message, short enough to end together. */
const BATCH = 64

/** What a parsing thread is asked, and what it answers. */
export type Job = { readonly root: string; readonly paths: readonly string[] }
export type Answer = readonly ParsedFile[]

/** Parses many files on all cores. Rejects if a thread dies, which no content may cause. */
export const parseInParallel: ParseFiles = async (root, paths) => {
  if (paths.length < WORTH_A_THREAD) return parseHere(root, paths)
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
    paths.slice(index * BATCH, (index + 1) * BATCH),
  )
  const parsed: ParsedFile[] = []
  const runThread = async (): Promise<void> => {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url))
    try {
      await new Promise<void>((resolve, reject) => {
        const next = () => {
          const batch = batches.pop()
          if (batch) worker.postMessage({ root, paths: batch } satisfies Job)
          else resolve()
        }
        worker.on('message', (answer: Answer) => {
          parsed.push(...answer)
          next()
        })
        worker.on('error', reject)
        worker.on('exit', (code) => reject(new Error(`a parsing thread ended with ${code}`)))
        next()
      })
    } finally {
      worker.removeAllListeners('exit')
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, runThread))
  return parsed
}
