import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type ParseFiles, parseHere, type ReadFiles } from './loader.ts'

/** Below this a thread costs more to start (some 300 ms to load and warm the parser) than it saves. */
const WORTH_A_THREAD = 150
/** Files handed over at a time: long enough to be worth a message, short enough to end together. */
const BATCH = 32
/**
 * A thread holds one batch and its answers, some 60 MB; left to itself it lets 400 MB of garbage gather before it looks. The
 * limits on a text (`lib/markdown/limits.ts`) keep the worst one far below.
 */
const THREAD_MEGABYTES = 256

/** What a reading thread is asked; it answers with what it read. */
export type Job = { readonly root: string; readonly paths: readonly string[] }

/** Takes batches from a queue in a thread of its own until none is left. */
async function readInThread<Read>(
  thread: URL,
  root: string,
  batches: (readonly string[])[],
  read: Read[],
): Promise<void> {
  const worker = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES } })
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
      worker.on('message', (answer: readonly Read[]) => {
        waiting -= 1
        read.push(...answer)
        ask()
      })
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`a reading thread ended with ${code}`)))
      // Two at a time: while this thread is busy reading, the other one has its next batch already.
      ask()
      ask()
    })
  } finally {
    worker.removeAllListeners('exit')
    await worker.terminate()
  }
}

/**
 * A reader of many files on all cores. `thread` is a module that calls `answerAll` with the same reader as `here`: this
 * thread is one of them, since each thread has the parser to load and to warm up and its answers to copy.
 * Rejects if a thread dies, which no content may cause.
 */
export function onAllCores<Read>(thread: URL, here: ReadFiles<Read>): ReadFiles<Read> {
  return async (root, paths) => {
    if (paths.length < WORTH_A_THREAD) return here(root, paths)
    const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
      paths.slice(index * BATCH, (index + 1) * BATCH),
    )
    const read: Read[] = []
    const readFromQueue = async (): Promise<void> => {
      for (let batch = batches.pop(); batch; batch = batches.pop()) read.push(...(await here(root, batch)))
    }
    const threads = Array.from({ length: availableParallelism() - 1 }, () =>
      readInThread(thread, root, batches, read),
    )
    await Promise.all([readFromQueue(), ...threads])
    return read
  }
}

/** Parses many files on all cores. */
export const parseInParallel: ParseFiles = onAllCores(
  new URL('./parse-thread.ts', import.meta.url),
  (root, paths) => parseHere(root, paths),
)
