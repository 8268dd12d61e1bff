import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { type Edition, openEdition, type Press } from '#lib/delivery/edition.ts'
import { createLookUp } from '#lib/delivery/lookup.ts'
import { createRender } from '#lib/delivery/render.ts'
import { LIMITS } from '#lib/delivery/render-lines.ts'
import { createStore } from '#lib/delivery/store.ts'
import { catalogueOf, NOON, type World, type WrittenArticle } from '../../builders.ts'

const STORE_BYTES = 1024 * 1024

export type Page = {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** Stands where Next's request handler does: answers by path, and counts. `never` never answers. */
function fakeNext(pages: Readonly<Record<string, Page | 'never' | 'throws'>>) {
  const asked: string[] = []
  const unknown: Page = { status: 404, body: '<html id="__next_error__"></html>' }
  const known: typeof pages = {
    '/guasto/500': { body: '<h1>guasto</h1>' },
    '/guasto/503': { body: '<h1>troppa gente</h1>' },
    '/guasto/manca/qui': { status: 404, body: '<h1>manca</h1>' },
    ...pages,
  }
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    asked.push(path)
    const page = known[path] ?? unknown
    if (page === 'never') return
    if (page === 'throws') throw new Error('a fault of Next')
    const { status = 200, headers = { 'content-type': 'text/html; charset=utf-8' }, body = '' } = page
    response.writeHead(status, headers).end(body)
  }
  return { handle, asked }
}

export function snapshotWith(articles: readonly WrittenArticle[], world: World = {}): Snapshot {
  return snapshotOf(catalogueOf(articles, world), NOON)
}

/** An edition over a fake Next, with what was reported while it rendered. */
export async function editionOf(
  pages: Parameters<typeof fakeNext>[0],
  options: {
    articles?: readonly WrittenArticle[]
    world?: World
    time?: number
    previous?: Edition
  } = {},
) {
  const { articles = [{ slug: 'uno' }], world, time = LIMITS.time, previous } = options
  const next = fakeNext(pages)
  const reported: string[] = []
  const press: Press = {
    render: createRender(next.handle, 'eppure.example', { ...LIMITS, time }),
    lookUp: createLookUp(new Set(['/a.css'])),
    store: createStore(STORE_BYTES),
    https: true,
    report: (key) => reported.push(key),
  }
  const edition = await openEdition(snapshotWith(articles, world), press, previous)
  return { edition, press, reported, asked: next.asked }
}
