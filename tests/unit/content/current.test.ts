import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { currentMagazine, faultsOnTheDesk } from '#lib/content/current.ts'

const VALID = join(import.meta.dirname, '..', '..', 'fixtures', 'valid')

afterEach(() => vi.unstubAllEnvs())

test('without a snapshot around it, the magazine is what lies on the disk', async () => {
  vi.stubEnv('CONTENT_DIR', VALID)
  const { articles, withdrawn } = await currentMagazine()
  expect(articles.map(({ slug }) => slug)).not.toContain('la-cantina')
  expect([...withdrawn.keys()]).toEqual(['la-finestra'])
})

test('in development it shows drafts and scheduled pieces too', async () => {
  vi.stubEnv('CONTENT_DIR', VALID)
  vi.stubEnv('NODE_ENV', 'development')
  const { articles } = await currentMagazine()
  expect(articles.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['la-cantina', 'il-tetto']))
})

test('in development a text with faults stops no page with an error: the page for what is missing has the check’s words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eppure-'))
  await cp(VALID, folder, { recursive: true })
  await writeFile(join(folder, 'tags', 'casa.md'), '---\nname: Casa: una\n---\n')
  vi.stubEnv('CONTENT_DIR', folder)
  expect(await faultsOnTheDesk()).toEqual([])
  vi.stubEnv('NODE_ENV', 'development')
  expect(await faultsOnTheDesk()).toMatchObject([{ file: 'tags/casa.md', line: 2, rule: 'yaml-colon' }])
  await expect(currentMagazine()).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  await rm(folder, { recursive: true })
})

test('on invalid content it throws the report of the check', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eppure-'))
  await cp(VALID, folder, { recursive: true })
  await writeFile(join(folder, 'tags', 'casa.md'), '---\nname: Casa: una\n---\n')
  vi.stubEnv('CONTENT_DIR', folder)
  await expect(currentMagazine()).rejects.toThrow(`${folder}/tags/casa.md:2:7  in «Casa: una»`)
  await rm(folder, { recursive: true })
})
