import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import pLimit, { type LimitFunction } from 'p-limit'
import { runWithSnapshot, type Snapshot } from '#lib/content/snapshot.ts'
import { isSearch } from './search-key.ts'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Next's whole answer. */
export type Rendered = {
  readonly status: number
  readonly type: string
  readonly body: Buffer
  readonly location?: string
  /** Fonts and styles to fetch at once, which React says here and not in the page; the page of a text that is none. */
  readonly link?: string
  /** Next, or a route of ours, says that the address holds a version. */
  readonly immutable: boolean
}

export type Render = (snapshot: Snapshot, path: string) => Promise<Rendered>

type Lines = { readonly pages: LimitFunction; readonly searches: LimitFunction }

/** A render took too long, or too many wait for one. */
export class Overload extends Error {}

type Limits = {
  /** Milliseconds for one. */
  readonly time: number
  /** At the same time: pages, and questions to the search. */
  readonly pages: number
  readonly searches: number
  /** In one line. */
  readonly waiting: number
}

/**
 * A render is work for one thread: a second one fills the gaps of the first, more would only keep everybody else waiting for the
 * thread. With eight at a time a page that was ready waited up to half a second under load, with two a fifth of that. A
 * question may wait for its index (`app/cerca`) and does no work meanwhile.
 */
export const LIMITS: Limits = { time: 5000, pages: 2, searches: 8, waiting: 500 }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Renders through Next's request handler, in process and without a socket, each inside its snapshot. Each snapshot has lines of
 * its own: what is rendered before a swap does not wait behind all that readers ask of the snapshot before. So have
 * questions: each is a page that nobody asked for before, and many of them must not keep readers from the articles.
 * Rejects with `Overload` after `limits.time`, or at once when too many wait. `host` is what Next takes for its own address.
 */
export function createRender(handle: Handle, host: string, limits = LIMITS): Render {
  const lines = new WeakMap<Snapshot, Lines>()

  async function render(snapshot: Snapshot, path: string): Promise<Rendered> {
    // Not AbortSignal.timeout: it would hold each answer in memory until its time is over.
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), limits.time)
    // inject() begins only when it is awaited: end() begins it here, inside the snapshot.
    const answer = await runWithSnapshot(snapshot, () =>
      inject(
        (request, response) => {
          handle(request, response).catch((error: Error) => response.destroy(error))
        },
        { method: 'GET', url: path, headers: { host }, signal: limit.signal },
      ).end(),
    )
      .catch((error: unknown) => {
        throw limit.signal.aborted ? new Overload(`${path} took more than ${limits.time} ms`) : error
      })
      .finally(() => clearTimeout(timer))
    const { location, link, ...headers } = answer.headers
    return {
      status: answer.statusCode,
      type: text(headers['content-type']) || 'application/octet-stream',
      body: answer.rawPayload,
      immutable: text(headers['cache-control']).includes('immutable'),
      ...(location !== undefined && { location: text(location) }),
      ...(link !== undefined && { link: text(link) }),
    }
  }

  return async (snapshot, path) => {
    const { pages, searches } = lines.get(snapshot) ?? {
      pages: pLimit(limits.pages),
      searches: pLimit(limits.searches),
    }
    lines.set(snapshot, { pages, searches })
    const line = isSearch(path) ? searches : pages
    if (line.pendingCount >= limits.waiting) throw new Overload(`${line.pendingCount} renders wait`)
    return line(() => render(snapshot, path))
  }
}
