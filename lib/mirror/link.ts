import { Worker } from 'node:worker_threads'

/** What a linking thread is asked; it answers with the paths that it could not link. */
export type Links = {
  /** The release before, and the new one. */
  readonly from: string
  readonly to: string
  readonly paths: readonly string[]
  /** Whether to look into each file if its bytes are still those of its time. */
  readonly proves: boolean
}

/**
 * Links files of one release into another, in a thread of its own: a thousand articles have twenty thousand files, and readers
 * wait for none of them. Gives the paths that are not there, or are damaged.
 */
export function linkAll(links: Links): Promise<ReadonlySet<string>> {
  if (links.paths.length === 0) return Promise.resolve(new Set())
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlySet<string>>()
  const worker = new Worker(new URL('./link-thread.ts', import.meta.url), { workerData: links })
  worker.on('message', resolve)
  worker.on('error', reject)
  worker.on('exit', (code) => reject(new Error(`a linking thread ended with ${code}`)))
  return promise
}
