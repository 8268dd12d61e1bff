import type { IncomingMessage, ServerResponse } from 'node:http'
import { readTarget } from './address.ts'
import type { Answer } from './answer.ts'
import type { Dictionary } from './dictionary.ts'
import type { Edition } from './edition.ts'
import { HEALTH_PATH, health, type Source } from './health.ts'
import type { Behind } from './live.ts'
import { type Access, shortened } from './log.ts'
import type { AnswerNewsroom } from './newsroom.ts'
import type { AnswerForm } from './proposals.ts'
import { moved, refusal } from './refusal.ts'
import { respond } from './respond.ts'
import { speculationRules } from './rules-answer.ts'
import { RULES_PATH } from './speculation.ts'

/** What the handler asks of the running magazine. */
export type Running = {
  /** The edition that is live at this moment. */
  readonly edition: () => Edition
  readonly behind: () => Behind | undefined
  readonly https: boolean
  /** Told of every request; undefined where nobody wants to know. */
  readonly access: ((access: Access) => void) | undefined
  /** Told of every request how it ended and how many milliseconds it took. */
  readonly observe: (status: number, ms: number) => void
  /** Which commit the content is of; undefined where it comes from a folder. */
  readonly source: () => Source | undefined
  /** What pages have in common, for browsers that know how to use it; undefined until it is made. */
  readonly dictionary?: () => Dictionary | undefined
  /** Answers the forms for proposals; undefined where there are none. */
  readonly form?: AnswerForm
  /** Answers for the newsroom; undefined where it is not switched on. */
  readonly newsroom?: AnswerNewsroom
}

const LONGEST_LOGGED = 200

/** Answers every request: from the edition that is live when it arrives, and from that one alone. */
export async function createHandler(running: Running) {
  const { edition, behind, https, access, observe, source, dictionary, form, newsroom } = running
  const startedAt = performance.now()
  const refusals = {
    malformed: await refusal(400, https),
    method: await refusal(405, https),
    'too-long': await refusal(414, https),
  }
  const rules = await speculationRules(https)

  async function find(target: string, current: Edition): Promise<Answer> {
    const address = readTarget(target, current.snapshot.magazine)
    if (address.kind === 'moved') return moved(address.to, https)
    if (address.kind !== 'key') return refusals[address.kind]
    if (address.key === HEALTH_PATH) return health(current, { behind: behind(), source: source(), startedAt })
    if (address.key === RULES_PATH) return rules
    const shared = dictionary?.()
    if (address.key === shared?.path) return shared.answer
    return newsroom?.(address.key, current.snapshot.magazine.imprint) ?? current.answer(address.key)
  }

  const run = Date.now().toString(36)
  let count = 0

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const began = performance.now()
    const { method = 'GET', url = '/' } = request
    const current = edition()
    const isRead = method === 'GET' || method === 'HEAD'
    // Most requests are for a page that is kept, by its own address: they wait for nothing.
    const answer = isRead
      ? (current.get(url) ?? (await find(url, current)))
      : ((await form?.(request, url.split(/[?#]/, 1)[0] ?? '', current)) ?? refusals.method)
    // What is left of a body is not waited for.
    if (!isRead && !request.complete) response.setHeader('connection', 'close')
    const better = isRead ? dictionary?.()?.variant(request, answer) : undefined
    const status = respond(request, response, answer, better instanceof Promise ? await better : better)
    const ms = performance.now() - began
    observe(status, ms)
    if (!access) return
    count += 1
    access({
      id: `${run}-${count.toString(36)}`,
      method,
      path: url.split('?', 1)[0]?.slice(0, LONGEST_LOGGED) ?? '',
      status,
      ms: Math.round(ms * 100) / 100,
      from: shortened(request.socket.remoteAddress),
    })
  }
}
