import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { isSigned } from './hook.ts'
import { shortened } from './log.ts'
import { createHttpServer } from './server.ts'
import type { Tally } from './tally.ts'

/** What the operators' own listener asks of the running magazine. */
export type Asked = {
  readonly isReady: () => boolean
  readonly metrics: () => string
  /** Looks at the content, and at its remote, now. */
  readonly look: () => void
  /** What signs a hook; without one there are no hooks. */
  readonly secret: string | undefined
  readonly tally: Tally
  /** Told of every hook whose signature is wrong, and of the network that it came from. */
  readonly refused: (from: string) => void
  readonly failed: (error: unknown) => void
}

const PLAIN = 'text/plain; charset=utf-8'
/** Prometheus' text format. */
const METRICS = 'text/plain; version=0.0.4; charset=utf-8'

function say(response: ServerResponse, status: number, text: string, type = PLAIN): void {
  const body = Buffer.from(text)
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-store',
  })
  response.end(body)
}

async function hook(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST')
    return say(response, 405, 'Si chiede con POST.\n')
  }
  if (asked.secret === undefined) return say(response, 403, 'HOOK_SECRET non è impostata.\n')
  const signed = await isSigned(request, asked.secret)
  asked.tally.count(signed ? 'hooks' : 'hooks_refused')
  // What is left of the body is not waited for.
  response.setHeader('connection', 'close')
  if (!signed) {
    asked.refused(shortened(request.socket.remoteAddress))
    return say(response, 401, 'La firma manca o non torna.\n')
  }
  asked.look()
  say(response, 202, 'Si guarda.\n')
}

/**
 * The listener for operators alone: `/vivo` (the process answers), `/pronto` (all is there to answer readers, and it is not ending),
 * `/metrics` for Prometheus, `/aggiorna` for the hooks of a Git host. None of it is on the readers' port.
 */
export function createPrivateListener(asked: Asked): Server {
  return createHttpServer(async (request, response) => {
    const path = request.url?.split('?', 1)[0]
    if (path === '/aggiorna') return hook(request, response, asked)
    if (path === '/vivo') return say(response, 200, 'vivo\n')
    if (path === '/pronto')
      return asked.isReady() ? say(response, 200, 'pronto\n') : say(response, 503, 'non ancora\n')
    if (path === '/metrics') return say(response, 200, asked.metrics(), METRICS)
    say(response, 404, '/vivo /pronto /metrics /aggiorna\n')
  }, asked.failed)
}
