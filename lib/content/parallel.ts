import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { type Batch, parseHere, type ReadFiles } from './loader.ts'

/** Below this a thread costs more to start (some 300 ms to load and warm the parser) than it saves. */
const WORTH_A_THREAD = 150
/** Files handed over at a time: long enough to be worth a message, short enough to end together. */
const BATCH = 32
/**
 * A thread holds two batches and their answers, some 60 MB; left to itself it lets 400 MB of garbage gather before it looks. The
 * limits on a text (`lib/markdown/limits.ts`) keep the worst one far below.
 */
const THREAD_MEGABYTES = 256
/** While this thread is busy reading, the others have their next batch already. */
const AT_ONCE = 2

/** A function that a thread calls for each batch: the module that exports it, its name there, what the module finds as `workerData`. */
type Remote = { readonly module: URL; readonly name: string; readonly data?: string }

/**
 * A reader of many files on all cores. This thread is one of them, since each other one has the parser to load and to warm up and
 * its answers to copy: `here` does the same as the function that they call. Rejects if a thread dies, which no content may cause.
 */
export function onAllCores<Read>({ module, name, data }: Remote, here: ReadFiles<Read>): ReadFiles<Read> {
  return async (root, paths) => {
    if (paths.length < WORTH_A_THREAD) return here(root, paths)
    const threads = availableParallelism() - 1
    const pool = new Piscina<Batch, readonly Read[]>({
      ...{ filename: module.href, name, workerData: data, maxThreads: Math.max(1, threads) },
      ...{ concurrentTasksPerWorker: AT_ONCE, resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES } },
    })
    const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
      paths.slice(index * BATCH, (index + 1) * BATCH),
    )
    const read: Read[] = []
    const elsewhere: ReadFiles<Read> = (_, batch) => pool.run({ root, paths: batch })
    const readers = [here, ...Array.from({ length: threads * AT_ONCE }, () => elsewhere)]
    const fromQueue = async (reader: ReadFiles<Read>): Promise<void> => {
      for (let batch = batches.pop(); batch; batch = batches.pop()) read.push(...(await reader(root, batch)))
    }
    try {
      await Promise.all(readers.map(fromQueue))
      return read
    } finally {
      await pool.destroy()
    }
  }
}

/** Parses many files on all cores. */
export const parseInParallel = onAllCores(
  { module: new URL('./loader.ts', import.meta.url), name: 'parseBatch' },
  (root, paths) => parseHere(root, paths),
)
