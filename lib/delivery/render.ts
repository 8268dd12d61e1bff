import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import pLimit, { type LimitFunction } from 'p-limit'
import { runWithSnapshot, type Snapshot } from '#lib/content/snapshot.ts'

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

/** A render took too long, or too many wait for one. */
export class Overload extends Error {}

type Limits = { readonly time: number; readonly together: number; readonly waiting: number }

export const LIMITS: Limits = { time: 5000, together: 8, waiting: 500 }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Renders through Next's request handler, in process and without a socket, each inside its snapshot. Few at a time: rendering
 * is work for one thread, and more at once would only make all of them late. Each snapshot has a line of its own: what is
 * rendered before a swap does not wait behind all that readers ask of the snapshot before. Rejects with `Overload` after
 * `limits.time`, or at once when too many wait. `host` is what Next takes for its own address.
 */
export function createRender(handle: Handle, host: string, limits = LIMITS): Render {
  const queues = new WeakMap<Snapshot, LimitFunction>()

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
    const queue = queues.get(snapshot) ?? pLimit(limits.together)
    queues.set(snapshot, queue)
    if (queue.pendingCount >= limits.waiting) throw new Overload(`${queue.pendingCount} renders wait`)
    return queue(() => render(snapshot, path))
  }
}
