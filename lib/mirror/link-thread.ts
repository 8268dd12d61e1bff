/** A linking thread of `link.ts`. */
import { linkSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { timeOf } from './layout.ts'

const { from, to, paths, proves } = z
  .object({ from: z.string(), to: z.string(), paths: z.array(z.string()), proves: z.boolean() })
  .parse(workerData)

const made = new Set<string>()
const failed = new Set<string>()

function link(path: string): void {
  const folder = dirname(path)
  if (!made.has(folder)) {
    mkdirSync(join(to, folder), { recursive: true })
    made.add(folder)
  }
  const file = join(from, path)
  if (proves && timeOf(readFileSync(file)) * 1000 !== statSync(file).mtimeMs) failed.add(path)
  else linkSync(file, join(to, path))
}

for (const path of paths) {
  try {
    link(path)
  } catch {
    failed.add(path)
  }
}
parentPort?.postMessage(failed)
