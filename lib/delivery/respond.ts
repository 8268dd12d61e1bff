import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Variant } from './answer.ts'

const REFUSED = /;\s*q=0(?:\.0*)?\s*$/

/** Whether what a client accepts, in small letters, names a coding and does not refuse it. */
export function takes(accepted: string, coding: string): boolean {
  if (!accepted.includes(coding)) return false
  return accepted
    .split(',')
    .some((part) => part.trim().split(/[;\s]/, 1)[0] === coding && !REFUSED.test(part))
}

/** The coding that a client takes and that is smallest; none is always allowed. */
export function chooseVariant({ identity, coded }: Answer, accepted = ''): Variant {
  if (!coded) return identity
  const wanted = accepted.toLowerCase()
  if (takes(wanted, 'br')) return coded.br
  return takes(wanted, 'gzip') ? coded.gzip : identity
}

/** Whether a client already holds these bytes. Proxies weaken tags, so both forms match (RFC 9110, 13.1.2). */
export function isKnown(etag: string, given: string | undefined): boolean {
  if (given === undefined) return false
  return given.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

// A 304 repeats what a 200 would say of the bytes, but not what it says of this transfer.
function withoutTransfer(headers: Variant['headers']): Record<string, string> {
  const { 'content-length': _, 'content-encoding': __, 'content-type': ___, ...rest } = headers
  return rest
}

/**
 * Sends an answer as the request allows: the right coding, 304 where the client holds it, no body for HEAD. `better` is a variant that
 * others do not get.
 */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  better?: Variant,
): number {
  const { 'accept-encoding': accepted, 'if-none-match': given } = request.headers
  const chosen = better ?? chooseVariant(answer, Array.isArray(accepted) ? accepted.join() : accepted)
  if (answer.status === 200 && isKnown(chosen.etag, given)) {
    response.writeHead(304, withoutTransfer(chosen.headers)).end()
    return 304
  }
  response.writeHead(answer.status, chosen.headers)
  response.end(request.method === 'HEAD' ? undefined : chosen.body)
  return answer.status
}
