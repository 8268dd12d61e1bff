import { strings } from '#lib/strings.ts'
import { type Answer, makeAnswer } from './answer.ts'
import { BRIEFLY, NEVER, securityHeaders } from './headers.ts'

const ALLOWED = 'GET, HEAD'
/** What is allowed where a form stands. */
export const ALLOWED_OF_FORM = `${ALLOWED}, POST`
/** Seconds after which a busy server may be asked again. */
export const RETRY_AFTER = '5'

/** What is said to a request that never reaches a page. No reader follows a link to one of these: a line will do. */
const REFUSALS = {
  400: 'Questo indirizzo non si legge.',
  ...strings.proposal.refusals,
  405: 'Qui si può soltanto leggere.',
  414: 'Questo indirizzo è troppo lungo.',
} as const

/** A short refusal; with 405, what is allowed; with 503, when to come again. */
export function refusal(status: keyof typeof REFUSALS, https: boolean, allowed = ALLOWED): Promise<Answer> {
  const type = 'text/plain; charset=utf-8'
  return makeAnswer({
    status,
    type,
    body: Buffer.from(`${REFUSALS[status]}\n`),
    headers: {
      'cache-control': NEVER,
      ...securityHeaders(type, https),
      ...(status === 405 && { allow: allowed }),
      ...(status === 503 && { 'retry-after': RETRY_AFTER }),
    },
  })
}

/** Sends a reader to the one address of a page. */
export function moved(to: string, https: boolean): Promise<Answer> {
  const type = 'text/plain; charset=utf-8'
  return makeAnswer({
    status: 308,
    type,
    body: Buffer.alloc(0),
    headers: { 'cache-control': BRIEFLY, ...securityHeaders(type, https), location: to },
  })
}
