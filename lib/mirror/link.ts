import { linkSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { timeOf } from './time.ts'

/** Two releases: the one before, and the new one. */
export type Between = {
  readonly from: string
  readonly to: string
  /** Whether to look into each file if its bytes are still those of its time. */
  readonly proves: boolean
}

/** What a linking thread is asked; it answers with the paths that it could not link. */
export type Links = Between & { readonly paths: readonly string[] }

/** Links files; gives those that are not there, are damaged, or are on a disk that knows no links. */
export function linkHere({ from, to, proves, paths }: Links): ReadonlySet<string> {
  const made = new Set<string>()
  const failed = new Set<string>()
  for (const path of paths) {
    try {
      const [file, folder] = [join(from, path), dirname(join(to, path))]
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      const isSound = !proves || timeOf(readFileSync(file)) * 1000 === statSync(file).mtimeMs
      if (isSound) linkSync(file, join(to, path))
      else failed.add(path)
    } catch {
      failed.add(path)
    }
  }
  return failed
}

/** Below this a thread costs more to start than it saves. */
const WORTH_A_THREAD = 1000

/** The same in a thread of its own: a thousand articles have eighteen thousand files, and readers wait for none of them. */
export function linkAll(links: Links): Promise<ReadonlySet<string>> {
  if (links.paths.length < WORTH_A_THREAD) return Promise.resolve(linkHere(links))
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlySet<string>>()
  const worker = new Worker(new URL('./link-thread.ts', import.meta.url), { workerData: links })
  worker.on('message', resolve)
  worker.on('error', reject)
  worker.on('exit', (code) => reject(new Error(`a linking thread ended with ${code}`)))
  return promise
}
