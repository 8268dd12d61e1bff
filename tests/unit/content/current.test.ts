import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { currentMagazine, faultsOfDrafts, faultsOnTheDesk } from '#lib/content/current.ts'

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

test('in development a draft with faults is left aside, and takes no other page with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eppure-'))
  await cp(VALID, folder, { recursive: true })
  const file = 'issues/02-dentro-fuori/la-cantina.md'
  const path = join(folder, file)
  await writeFile(path, `${await readFile(path, 'utf8')}\nScrivi a maria@example.com.\n`)
  vi.stubEnv('CONTENT_DIR', folder)
  await expect(currentMagazine()).rejects.toThrow('maria@example.com')
  expect(await faultsOfDrafts()).toEqual([])
  vi.stubEnv('NODE_ENV', 'development')
  expect(await faultsOnTheDesk()).toEqual([])
  expect(await faultsOfDrafts()).toMatchObject([{ file, rule: 'link-bare' }])
  const slugs = (await currentMagazine()).articles.map(({ slug }) => slug)
  expect(slugs).toContain('il-tetto')
  expect(slugs).not.toContain('la-cantina')
  // With a fault of another file the whole is no magazine.
  await writeFile(join(folder, 'tags', 'casa.md'), '---\nname: Casa: una\n---\n')
  expect((await faultsOnTheDesk()).map((fault) => fault.rule)).toContain('link-bare')
  expect(await faultsOfDrafts()).toEqual([])
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
