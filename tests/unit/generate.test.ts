import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { createLoader } from '#lib/content/loader.ts'
import { tagsOf } from '#lib/model/themes.ts'
import { filesOf } from '../builders.ts'

// It starts processes: on a busy machine they take seconds.
vi.setConfig({ testTimeout: 60_000 })

const GENERATE = join(import.meta.dirname, '..', 'generate.ts')
/** The folder whose themes, sections, authors and calls it takes. */
const lists = mkdtempSync(join(tmpdir(), 'eppure-'))
const world = {
  tags: Array.from({ length: 32 }, (_, at) => ({ slug: `tema-${at}` })),
  sections: [{ slug: 'idee' }, { slug: 'metodo' }],
  authors: [{ slug: 'anna-verdi' }, { slug: 'banco-reti' }],
  calls: [{ slug: 'scrivi-per-noi' }],
}
for (const [path, text] of filesOf([], world)) {
  mkdirSync(dirname(join(lists, path)), { recursive: true })
  writeFileSync(join(lists, path), text)
}
afterAll(() => rm(lists, { recursive: true }))

/** Runs the generator as it is run by hand, and loads what it wrote. */
async function generated(count: number) {
  const folder = await mkdtemp(join(tmpdir(), 'eppure-'))
  const { status, stderr } = spawnSync(process.execPath, [GENERATE, String(count), folder], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: lists },
  })
  const loaded = await createLoader(folder).load()
  await rm(folder, { recursive: true })
  return { status, stderr, ...loaded }
}

test('the generator writes valid content, the same each time, that uses every part', async () => {
  const [one, again] = [await generated(60), await generated(60)]
  expect([one.status, one.stderr, one.problems]).toEqual([0, '', []])
  expect(again.catalogue?.digest).toBe(one.catalogue?.digest)

  const articles = one.catalogue?.articles ?? []
  expect(articles).toHaveLength(60)
  const words = articles.map(({ body }) => body.words).toSorted((a, b) => a - b)
  expect(words.at(0)).toBeGreaterThanOrEqual(300)
  expect(words.at(-1)).toBeLessThanOrEqual(1500)
  const text = articles.map(({ body }) => body.markdown).join('\n')
  const parts = [
    '\n## ',
    '\n### ',
    '\n- ',
    '\n1. ',
    '\n> ',
    ':::stacco',
    ':::tabella',
    ':::grafico',
    ':::pratica',
    ':lang[',
    '[^1]',
    '![',
  ]
  expect(parts.filter((part) => !text.includes(part))).toEqual([])
  const counts = tagsOf(articles).map(({ count }) => count)
  expect(counts.at(0)).toBeGreaterThan(3 * (counts.at(Math.floor(counts.length / 2)) ?? 0))
})

test('it does not write over a folder that it did not make', () => {
  const { status, stderr } = spawnSync(process.execPath, [GENERATE, '1', join(import.meta.dirname, '..')], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([1, expect.stringContaining('non è vuota')])
})
