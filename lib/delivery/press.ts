import type { Shelf } from './disk-shelf.ts'
import type { Press } from './edition.ts'
import { createLookUp, type Files } from './lookup.ts'
import type { Code, StartRenderer } from './next.ts'
import { createRender } from './render.ts'
import type { Limits } from './render-lines.ts'
import type { Settings } from './settings.ts'
import { createStore } from './store.ts'

/** Puts together what makes editions, for a build whose files are `built`; `sheets` are those of earlier builds. */
export async function openPress(given: {
  readonly code: Code
  readonly built: Files
  readonly settings: Settings
  readonly shelf: Shelf
  readonly sheets?: Shelf
  readonly startRenderer: StartRenderer
  readonly report: Press['report']
  readonly limits?: Limits
}): Promise<Press> {
  const { code, built, settings, shelf, sheets, startRenderer, report, limits } = given
  const { host, hostname } = new URL(settings.url)
  return {
    render: createRender(await startRenderer(code, hostname), host, limits),
    lookUp: createLookUp(built),
    store: createStore(settings.storeBytes, shelf),
    sheets,
    https: settings.url.startsWith('https:'),
    report,
  }
}
