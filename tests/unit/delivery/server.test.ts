import { once } from 'node:events'
import { Agent, get, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { close, createHttpServer, listen } from '#lib/delivery/server.ts'

let server: Server

/** Sends bytes, and gives all that comes back until the server ends the connection. */
async function talk(port: number, ...bytes: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (data) => (answer += data))
  for (const part of bytes) socket.write(part)
  await once(socket, 'close')
  return answer
}

const TIMES = { headers: 100, request: 200, silent: 1000, idle: 100, check: 20 }

afterEach(() => close(server, 0))

describe('clients that do not end what they begin are cut off', () => {
  test.each([
    ['says nothing', []],
    ['stops in the headers', ['GET / HTTP/1.1\r\nHost: x\r\nX-A: ']],
    ['stops in a body', ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab']],
  ])('%s', async (_, bytes) => {
    server = createHttpServer(
      async (request, response) => {
        request.resume().on('end', () => response.end())
      },
      () => undefined,
      TIMES,
    )
    const answer = await talk(await listen(server, 0, '127.0.0.1'), ...bytes)
    expect(answer).toMatch(/^(?:HTTP\/1.1 408 |$)/)
  })
})

test('a connection that was opened ahead of time is answered when it speaks, and closed without a word when it never does', async () => {
  server = createHttpServer(
    async (_, response) => void response.writeHead(200, { connection: 'close' }).end('eccomi'),
    () => undefined,
    TIMES,
  )
  const port = await listen(server, 0, '127.0.0.1')
  const expired = once(server, 'clientError')
  const socket = connect(port, '127.0.0.1')
  await expired
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  expect((await socket.setEncoding('utf8').toArray()).join('')).toMatch(/^HTTP\/1.1 200 OK\r\n.*eccomi/s)
  expect(await talk(port)).toBe('')
})

test('headers that are too large are refused with 431', async () => {
  server = createHttpServer(
    async (_, response) => void response.end(),
    () => undefined,
  )
  const answer = await talk(
    await listen(server, 0, '127.0.0.1'),
    `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
  )
  expect(answer).toMatch(/^HTTP\/1.1 431 /)
})

test('requests that are sent ahead are answered in turn, and those of a client who does not read cost nothing', async () => {
  let begun = 0
  server = createHttpServer(
    async (_, response) => {
      begun += 1
      response.end(begun === 3 ? 'x'.repeat(8_000_000) : `numero ${begun}`)
    },
    () => undefined,
  )
  const port = await listen(server, 0, '127.0.0.1')
  const request = (last = false) => `GET / HTTP/1.1\r\nHost: x\r\n${last ? 'Connection: close\r\n' : ''}\r\n`
  expect(await talk(port, request() + request(true))).toMatch(/numero 1.*numero 2$/s)
  const deaf = connect(port, '127.0.0.1').pause()
  deaf.write(request().repeat(20))
  expect(await talk(port, request(true))).toMatch(/numero 4$|x$/)
  await expect.poll(() => begun).toBe(4)
  deaf.destroy()
})

test('a tunnel is refused as any other method', async () => {
  server = createHttpServer(
    async (_, response) => void response.end(),
    () => undefined,
  )
  const answer = await talk(await listen(server, 0, '127.0.0.1'), 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1.1 405 .*\r\nAllow: GET, HEAD\r\n/)
})

test('at the end nothing new is taken, what is in flight is answered, and its connection is not used again', async () => {
  const release = Promise.withResolvers<void>()
  const arrived = Promise.withResolvers<void>()
  server = createHttpServer(
    async (_, response) => {
      arrived.resolve()
      await release.promise
      response.end('intero')
    },
    () => undefined,
  )
  const port = await listen(server, 0, '127.0.0.1')
  const request = get({ port, host: '127.0.0.1', agent: false })
  await arrived.promise
  const closed = close(server)
  await expect(talk(port)).rejects.toThrow('ECONNREFUSED')
  release.resolve()
  const [response] = await once(request, 'response')
  expect((await response.setEncoding('utf8').toArray()).join('')).toBe('intero')
  await closed
})

test('a connection that is used again is told that it is for the last time, and no answer is lost', async () => {
  server = createHttpServer(
    async (_, response) => void response.end('eccomi'),
    () => undefined,
  )
  const port = await listen(server, 0, '127.0.0.1')
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = async () => {
    const [response] = await once(get({ port, host: '127.0.0.1', agent }), 'response')
    return [response.headers.connection, (await response.setEncoding('utf8').toArray()).join('')]
  }
  expect(await ask()).toEqual(['keep-alive', 'eccomi'])
  const closed = close(server)
  expect(await ask()).toEqual(['close', 'eccomi'])
  await closed
})

test('connections that nobody uses are closed soon after the end began', async () => {
  server = createHttpServer(
    async (_, response) => void response.end(),
    () => undefined,
  )
  const socket = connect(await listen(server, 0, '127.0.0.1'), '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await once(socket, 'data')
  await close(server, 60_000, 20)
  await once(socket.resume(), 'close')
})

test('what never ends is cut off after the grace', async () => {
  const arrived = Promise.withResolvers<void>()
  server = createHttpServer(
    async () => arrived.resolve(),
    () => undefined,
  )
  const port = await listen(server, 0, '127.0.0.1')
  const answer = talk(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  await arrived.promise
  await close(server, 20)
  expect(await answer).toBe('')
})

test('a listener that fails is heard of, and harms nobody else', async () => {
  const heard: unknown[] = []
  server = createHttpServer(
    async (request, response) => {
      if (request.url === '/no') throw new Error('no')
      response.writeHead(200, { connection: 'close', 'content-length': 2 }).end('va')
    },
    (error) => heard.push(error),
  )
  const port = await listen(server, 0, '127.0.0.1')
  expect(await talk(port, 'GET /no HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('')
  expect(await talk(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/va$/)
  expect(heard).toHaveLength(1)
})

test('a port that is taken is said', async () => {
  server = createHttpServer(
    async () => undefined,
    () => undefined,
  )
  const port = await listen(server, 0, '127.0.0.1')
  const second = createHttpServer(
    async () => undefined,
    () => undefined,
  )
  await expect(listen(second, port, '127.0.0.1')).rejects.toThrow('EADDRINUSE')
})
