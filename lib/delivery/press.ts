import type { Shelf } from './disk-shelf.ts'
import type { Press } from './edition.ts'
import { createLookUp, type Files } from './lookup.ts'
import type { StartRenderer } from './next.ts'
import { createRender, type Limits } from './render.ts'
import type { Settings } from './settings.ts'
import { createStore } from './store.ts'

/** Puts together what makes editions, for the build in the folder `root`, whose files are `built`. */
export async function openPress(given: {
  readonly root: string
  readonly built: Files
  readonly settings: Settings
  readonly shelf: Shelf
  readonly startRenderer: StartRenderer
  readonly report: Press['report']
  readonly limits?: Limits
}): Promise<Press> {
  const { root, built, settings, shelf, startRenderer, report, limits } = given
  const { host, hostname } = new URL(settings.url)
  return {
    render: createRender(await startRenderer(root, hostname), host, limits),
    lookUp: createLookUp(built),
    store: createStore(settings.storeBytes, shelf),
    https: settings.url.startsWith('https:'),
    report,
  }
}
