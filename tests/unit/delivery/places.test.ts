import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clearSocket, givenPlaces, listenFault } from '#lib/delivery/places.ts'

describe('sockets of the service manager', () => {
  test.each([
    ['one', { LISTEN_PID: '7', LISTEN_FDS: '1' }, { public: { fd: 3 } }],
    [
      'one for readers and one for operators',
      { LISTEN_PID: '7', LISTEN_FDS: '2', LISTEN_FDNAMES: 'privato:eppure' },
      { public: { fd: 4 }, private: { fd: 3 } },
    ],
    [
      'one for operators',
      { LISTEN_PID: '7', LISTEN_FDS: '1', LISTEN_FDNAMES: 'privato' },
      { private: { fd: 3 } },
    ],
    ['some of another process', { LISTEN_PID: '8', LISTEN_FDS: '1' }, {}],
    ['none', {}, {}],
    ['empty variables', { LISTEN_PID: '', LISTEN_FDS: '' }, {}],
    ['a number that is none', { LISTEN_PID: '7', LISTEN_FDS: 'due' }, {}],
  ])('%s', (_, environment, expected) => {
    expect(givenPlaces(environment, 7)).toEqual(expected)
  })
})

test('a socket that was left behind is cleared away, a file is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'posto-'))
  const [socket, file] = [join(folder, 'a.sock'), join(folder, 'a.txt')]
  const server = createServer().listen(socket)
  await once(server, 'listening')
  writeFileSync(file, '')
  for (const path of [socket, file, join(folder, 'niente')]) clearSocket({ path })
  expect([existsSync(socket), existsSync(file)]).toEqual([false, true])
  server.close()
  rmSync(folder, { recursive: true })
})

test.each([
  [{ port: 3000 }, 'EADDRINUSE', /^Non si può ascoltare su 3000 \(PORT\): lo occupa già/],
  [{ port: 80, host: '::1' }, 'EACCES', /su ::1:80 \(PORT\): il sistema non lo permette/],
  [{ path: '/non/c-e' }, 'ENOENT', /su \/non\/c-e \(PORT\): la cartella non c’è/],
  [{ path: '/non/c-e' }, 'EACCES', /su \/non\/c-e \(PORT\): la cartella non c’è, o questo utente/],
  [{ fd: 3 }, 'EOTHER', /su descrittore 3 \(PORT\): other\.$/],
])('%o, %s', (place, code, expected) => {
  expect(listenFault(place, 'PORT', Object.assign(new Error('other'), { code }))).toMatch(expected)
})
