import type { IncomingMessage, ServerResponse } from 'node:http'
import inject, { type Response } from 'light-my-request'
import pLimit from 'p-limit'
import { runWithSnapshot, type Snapshot } from '#lib/content/snapshot.ts'
import type { Proposal } from '#lib/model/proposal.ts'
import { isSearchReady } from '#lib/search/current.ts'
import { LIMITS, lineOf, WAITING_FOR_INDEX } from './render-lines.ts'

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

/** Renders what stands at a path; for somebody alone, where it is what came of the form that he sent. */
export type Render = (snapshot: Snapshot, path: string, proposal?: Proposal) => Promise<Rendered>

/** A render took too long, or too many wait for one. */
export class Overload extends Error {}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What Next answered, of which only these headers count. */
function readAnswer({ statusCode, headers, rawPayload }: Response): Rendered {
  const { location, link } = headers
  return {
    status: statusCode,
    type: text(headers['content-type']) || 'application/octet-stream',
    body: rawPayload,
    immutable: text(headers['cache-control']).includes('immutable'),
    ...(location !== undefined && { location: text(location) }),
    ...(link !== undefined && { link: text(link) }),
  }
}

/**
 * Renders through Next's request handler, in process and without a socket, each inside its snapshot. Each snapshot has lines of
 * its own: what is rendered before a swap does not wait behind all that readers ask of the snapshot before.
 * Rejects with `Overload` `limits.time` after the question, or at once when too many wait in its line. A render keeps its
 * place until Next has ended it, though nobody waits for it any more: it goes on using the thread. `host` is what Next takes
 * for its own address.
 */
export function createRender(handle: Handle, host: string, limits = LIMITS): Render {
  const lines = new WeakMap<Snapshot, ReturnType<typeof openLines>>()

  const openLines = () => ({
    pages: pLimit(limits.lines.pages.atOnce),
    questions: pLimit(limits.lines.questions.atOnce),
    pictures: pLimit(limits.lines.pictures.atOnce),
    proposals: pLimit(limits.lines.proposals.atOnce),
  })

  function ask(snapshot: Snapshot, path: string, signal: AbortSignal) {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    const stuck = setTimeout(end, limits.stuck)
    // inject() begins only when it is awaited: end() begins it here, inside the snapshot.
    const answer = runWithSnapshot(snapshot, () =>
      inject(
        (request, response) => {
          handle(request, response)
            .catch((error: Error) => response.destroy(error))
            .finally(end)
        },
        { method: 'GET', url: path, headers: { host }, signal },
      ).end(),
    )
    return { answer, ended: ended.finally(() => clearTimeout(stuck)) }
  }

  return async (snapshot, path, proposal) => {
    const name = proposal ? 'proposals' : lineOf(path)
    const own = lines.get(snapshot) ?? openLines()
    lines.set(snapshot, own)
    const line = own[name]
    if (line.pendingCount >= limits.lines[name].waiting) {
      throw new Overload(`${line.pendingCount} renders wait for ${name}`)
    }
    if (name === 'questions') {
      const { atOnce } = limits.lines.questions
      line.concurrency = isSearchReady(snapshot.magazine) ? atOnce : Math.max(atOnce, WAITING_FOR_INDEX)
    }
    // Not AbortSignal.timeout: it would hold each answer in memory until its time is over.
    const limit = new AbortController()
    const { promise, resolve, reject } = Promise.withResolvers<Rendered>()
    const timer = setTimeout(() => {
      limit.abort()
      reject(new Overload(`${path} took more than ${limits.time} ms`))
    }, limits.time)
    void line(async () => {
      if (limit.signal.aborted) return
      const { answer, ended } = ask(proposal ? { ...snapshot, proposal } : snapshot, path, limit.signal)
      answer.then((whole) => resolve(readAnswer(whole)), reject)
      await ended
    })
    return promise.finally(() => clearTimeout(timer))
  }
}
