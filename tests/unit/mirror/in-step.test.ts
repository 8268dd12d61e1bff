import { existsSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { surveyOf } from '#lib/delivery/delta.ts'
import { createLog } from '#lib/delivery/log.ts'
import { readSettings } from '#lib/delivery/settings.ts'
import { createTally } from '#lib/delivery/tally.ts'
import { keepInStep } from '#lib/mirror/in-step.ts'
import { editionOf } from '../delivery/support.ts'
import { emptyFolder } from './support.ts'

const LONG = 'Una riga abbastanza lunga da valere la pena di comprimerla. '.repeat(20)
const PAGE = 'current/pages/articoli/uno.html'

/** A server that keeps a mirror and has just begun: writes what is due and ends. */
async function started(root: string): Promise<void> {
  const { edition } = await editionOf(
    { '/': { body: LONG }, '/articoli/uno': { body: LONG }, '/guasto/assente': { body: LONG } },
    { articles: [{ slug: 'uno' }] },
  )
  const settings = readSettings({ SITE_URL: 'https://eppure.example' })
  const running = {
    code: { root: process.cwd(), build: '.next' },
    settings,
    tally: createTally(),
    log: createLog('silent').log,
  }
  const link = join(root, 'current')
  const before = existsSync(link) ? readlinkSync(link) : undefined
  const write = await keepInStep(root, running, new Set())
  write(edition, surveyOf(edition.snapshot.magazine, edition.entry))
  await vi.waitFor(() => expect([undefined, before]).not.toContain(readlinkSync(link)), { timeout: 15_000 })
}

test('a file of a mirror that was spoiled or lost is written again when a server starts', async () => {
  const root = emptyFolder()
  await started(root)
  writeFileSync(join(root, PAGE), 'guasto')
  rmSync(join(root, `${PAGE}.br`))
  await started(root)
  expect(readFileSync(join(root, PAGE), 'utf8')).toBe(LONG)
  expect(existsSync(join(root, `${PAGE}.br`))).toBe(true)
})
