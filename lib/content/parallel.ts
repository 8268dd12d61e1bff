import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type ParseFiles, parseHere } from './loader.ts'
import type { ParsedFile } from './parsed.ts'

/** Below this a thread costs more to start (some 300 ms to load and warm the parser) than it saves. */
const WORTH_A_THREAD = 150
/** Files handed over at a time: long enough to be worth a message, short enough to end together. */
const BATCH = 32

/** What a parsing thread is asked, and what it answers. */
export type Job = { readonly root: string; readonly paths: readonly string[] }
export type Answer = readonly ParsedFile[]

/** Takes batches from a queue in a thread of its own until none is left. */
async function parseInThread(root: string, batches: string[][], parsed: ParsedFile[]): Promise<void> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url))
  try {
    await new Promise<void>((resolve, reject) => {
      let waiting = 0
      const ask = () => {
        const paths = batches.pop()
        if (paths) {
          waiting += 1
          worker.postMessage({ root, paths } satisfies Job)
        } else if (waiting === 0) resolve()
      }
      worker.on('message', (answer: Answer) => {
        waiting -= 1
        parsed.push(...answer)
        ask()
      })
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`a parsing thread ended with ${code}`)))
      // Two at a time: while this thread is busy parsing, the other one has its next batch already.
      ask()
      ask()
    })
  } finally {
    worker.removeAllListeners('exit')
    await worker.terminate()
  }
}

/**
 * Parses many files on all cores; this thread is one of them, since each thread has the parser to load and to warm up and
 * its answers to copy. Rejects if a thread dies, which no content may cause.
 */
export const parseInParallel: ParseFiles = async (root, paths) => {
  if (paths.length < WORTH_A_THREAD) return parseHere(root, paths)
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
    paths.slice(index * BATCH, (index + 1) * BATCH),
  )
  const parsed: ParsedFile[] = []
  const parseFromQueue = async (): Promise<void> => {
    for (let batch = batches.pop(); batch; batch = batches.pop())
      parsed.push(...(await parseHere(root, batch)))
  }
  const threads = Array.from({ length: availableParallelism() - 1 }, () =>
    parseInThread(root, batches, parsed),
  )
  await Promise.all([parseFromQueue(), ...threads])
  return parsed
}
