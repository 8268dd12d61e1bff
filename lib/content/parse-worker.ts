import { parentPort } from 'node:worker_threads'
import { parseHere } from './loader.ts'
import type { Job } from './parallel.ts'

/** A parsing thread of `parallel.ts`: takes paths, answers with parsed files. */
parentPort?.on('message', async ({ root, paths }: Job) => {
  parentPort?.postMessage(await parseHere(root, paths))
})
