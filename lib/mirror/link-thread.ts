/** A linking thread of `link.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { linkHere } from './link.ts'

const links = z
  .object({ from: z.string(), to: z.string(), proves: z.boolean(), paths: z.array(z.string()) })
  .parse(workerData)
parentPort?.postMessage(linkHere(links))
