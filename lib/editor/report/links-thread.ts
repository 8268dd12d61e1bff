import { parentPort, workerData } from 'node:worker_threads'
import { allLinks } from './all-links.ts'
import { everythingOut } from './side.ts'

/** The thread of `links-elsewhere.ts`: answers with what every article of a catalogue leads to. */
parentPort?.postMessage(allLinks(everythingOut(workerData)))
