/** A linking thread of `link.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Links, linkHere } from './link.ts'

const links: Links = workerData
parentPort?.postMessage(linkHere(links))
