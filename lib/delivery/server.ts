import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type ListenOptions, Server as NetServer, type Socket } from 'node:net'

/**
 * Times for clients that are slow or gone, in milliseconds. Idle connections stay open a little longer than the 60 s after
 * which nginx and most load balancers close theirs, or they would now and then send into a closed one.
 */
const TIMES = { headers: 10_000, request: 15_000, silent: 30_000, idle: 65_000, check: 2000 }
/** What is in flight at the end gets this long; the process must be gone within 5 s. */
const GRACE = 4000
/**
 * Idle connections at the end are kept open this long: what a proxy was just sending into one is answered, with word that it is
 * the last. Without it a restart under load cost some requests of clients that do not try again.
 */
const LINGER = 1000

const refused = (status: string): string => `HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`
const BAD_REQUEST = refused('400 Bad Request')
/** What Node itself says to a request that it cannot read, by the code of the error. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['HPE_HEADER_OVERFLOW', refused('431 Request Header Fields Too Large')],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', refused('413 Payload Too Large')],
  ['ERR_HTTP_REQUEST_TIMEOUT', refused('408 Request Timeout')],
])

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The HTTP server around a listener. `failed` hears of what the listener rejects with. */
export function createHttpServer(
  listener: Listener,
  failed: (error: unknown) => void,
  times = TIMES,
): Server {
  /** The answer that each connection was given last. */
  const given = new WeakMap<Socket, ServerResponse>()
  const server = createServer(
    {
      headersTimeout: times.headers,
      requestTimeout: times.request,
      keepAliveTimeout: times.idle,
      connectionsCheckingInterval: times.check,
    },
    (request, response) => {
      // Nobody waits any longer: say so, that the client opens no second request on this connection.
      if (!server.listening) response.setHeader('connection', 'close')
      const { socket } = request
      const answer = (): void => {
        if (socket.destroyed) return
        listener(request, response).catch((error: unknown) => {
          failed(error)
          response.destroy()
        })
      }
      // Requests that are sent ahead wait until what was asked before them is read: two hundred clients who each sent twenty and
      // read nothing kept the thread for half a minute with answers that nobody took.
      const before = given.get(socket)
      given.set(socket, response)
      if (!before || before.writableFinished || before.destroyed) answer()
      else before.once('close', answer)
    },
  )
  server.setTimeout(times.silent)
  // Browsers and load balancers open connections ahead of time: one that has said nothing yet has made no mistake.
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const isAhead = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0
    if (isAhead) return
    if (!socket.writable || error.code === 'ECONNRESET') socket.destroy()
    else socket.end(REFUSED.get(error.code ?? '') ?? BAD_REQUEST)
  })
  // Node would close the connection without a word.
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n')
  })
  return server
}

/** Listens; rejects if the port is taken. Gives the port, which the system chose if 0 was asked. */
export const listen = (server: Server, port: number, host?: string): Promise<number> =>
  listenAt(server, { port, host })

/** Listens on a port, on a path, or on a socket that is open already. Gives the port; 0 where there is none. */
export function listenAt(server: Server, place: ListenOptions | { fd: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(place, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

/**
 * Takes no more connections, ends what is in flight, and resolves; connections that are idle are closed after the `linger`, and
 * what is still there after the `grace` is cut off (both in milliseconds).
 */
export function close(server: Server, grace = GRACE, linger = Math.min(grace, LINGER)): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace)
    // HTTP's own way to close shuts the idle ones at once; it comes after the linger.
    const last = setTimeout(() => server.close(), linger)
    NetServer.prototype.close.call(server, () => {
      clearTimeout(cut)
      clearTimeout(last)
      server.close()
      resolve()
    })
  })
}
