import { Worker } from 'node:worker_threads'
import type { Body } from '#lib/model/body.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { Links } from './all-links.ts'

const NO_BODY: Body = { markdown: '', words: 0, headings: [], links: [], images: new Map() }

/** What relations hang on is in the front matter: to copy the bodies too would take as long as what is spared. */
const withoutBodies = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  articles: catalogue.articles.map((article) => ({ ...article, body: NO_BODY })),
})

/** `allLinks` of a catalogue, on another core. Rejects if the thread dies, which no content may cause. */
export async function linksElsewhere(catalogue: Catalogue): Promise<ReadonlyMap<string, Links>> {
  const worker = new Worker(new URL('./links-thread.ts', import.meta.url), {
    workerData: withoutBodies(catalogue),
  })
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', resolve)
      worker.on('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}
