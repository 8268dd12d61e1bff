import { parentPort } from 'node:worker_threads'
import type { ReadFiles } from './loader.ts'
import type { Job } from './parallel.ts'

/** Makes the module of a thread of `parallel.ts` out of a reader: it takes paths and answers with what was read. */
export function answerAll<Read>(read: ReadFiles<Read>): void {
  parentPort?.on('message', async ({ root, paths }: Job) => {
    parentPort?.postMessage(await read(root, paths))
  })
}
