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

test('a full disk costs the lines, is said once, and keeps nobody waiting', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const fd = openSync('/dev/full', 'w')
  const { log, end } = createLog('info', fd)
  for (let line = 0; line < 1000; line += 1) log.info({ line }, 'una riga')
  await vi.waitFor(() => expect(said).toHaveBeenCalled())
  for (let line = 0; line < 1000; line += 1) log.info({ line }, 'un’altra riga')
  expect(await end()).toBe(true)
  expect(said.mock.calls).toEqual([[expect.stringContaining('ENOSPC')]])
  said.mockRestore()
})
