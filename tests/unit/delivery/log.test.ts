import { openSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createLog } from '#lib/delivery/log.ts'

test('what was logged is written by the end', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'log-')), 'log')
  const fd = openSync(file, 'w')
  const { log, end } = createLog('info', fd)
  log.info('una riga')
  expect(await end()).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain('"msg":"una riga"')
})

test('the line of a request is one line of JSON, whatever was asked for', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'log-')), 'log')
  const { access, end } = createLog('info', openSync(file, 'w'))
  const asked = {
    id: 'a-1',
    method: 'GET',
    path: '/"\\\n\u2028è',
    status: 404,
    ms: 0.25,
    from: '203.0.113.0',
  }
  access?.(asked)
  expect(await end()).toBe(true)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ level: 30, time: expect.any(Number), ...asked })
  expect(createLog('warn', openSync('/dev/null', 'w')).access).toBeUndefined()
})

test('a full disk costs the lines, is said once, and keeps nobody waiting', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const fd = openSync('/dev/full', 'w')
  const { log, end } = createLog('info', fd)
  for (let line = 0; line < 2000; line += 1) log.info({ line }, 'una riga')
  await vi.waitFor(() => expect(said).toHaveBeenCalled())
  for (let line = 0; line < 1000; line += 1) log.info({ line }, 'un’altra riga')
  expect(await end()).toBe(true)
  expect(said.mock.calls).toEqual([[expect.stringContaining('ENOSPC')]])
  said.mockRestore()
})
