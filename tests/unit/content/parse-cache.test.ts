import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { listFolder } from '#lib/content/disk.ts'
import { parseHere } from '#lib/content/loader.ts'
import { parseOnce } from '#lib/content/parse-cache.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import { cornered, written } from '../../pictures.ts'

// It parses a folder five times over.
vi.setConfig({ testTimeout: 60_000 })

const CONTENT = 'tests/fixtures/valid'
const BROKEN = 'authors/rotta.md'
const CHANGED = 'pages/chi-siamo.md'

const byPath = (files: readonly ParsedFile[]) =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

test('a second run parses only what is not as it was, and nothing of the rest is different', async () => {
  const root = mkdtempSync(join(tmpdir(), 'eppure-'))
  try {
    cpSync(CONTENT, root, { recursive: true })
    // Only large archives are kept.
    for (let index = 0; index < 500; index += 1) {
      writeFileSync(
        join(root, `authors/firma-${index}.md`),
        '---\nname: "Banco"\nbio: "Scrive."\nkind: desk\n---\n',
      )
    }
    writeFileSync(join(root, BROKEN), '---\nnome: x\n---\n')
    const paths = listFolder(root).files.map(({ path }) => path)
    const run = async () => {
      const asked: string[] = []
      const parse = parseOnce(async (folder, some) => {
        asked.push(...some)
        return parseHere(folder, some)
      })
      return { files: byPath(await parse(root, paths)), asked }
    }
    const first = await run()
    expect(first.files).toEqual(byPath(await parseHere(root, paths)))

    const second = await run()
    expect(second.files).toEqual(first.files)
    expect(second.asked).toEqual([BROKEN])

    appendFileSync(join(root, CHANGED), '\nUna riga in più.\n')
    const third = await run()
    expect(third.asked.toSorted()).toEqual([BROKEN, CHANGED])
    expect(third.files).toEqual(byPath(await parseHere(root, paths)))
  } finally {
    rmSync(root, { recursive: true })
  }
})

test('photographs are decoded once, in a small folder too; what was doubted is doubted again', async () => {
  const root = mkdtempSync(join(tmpdir(), 'eppure-'))
  try {
    mkdirSync(join(root, 'issues/01-a-b'), { recursive: true })
    const wide = await written(cornered(2900, 40), 'jpg')
    const paths = Array.from({ length: 30 }, (_, at) => `issues/01-a-b/foto-${at}.jpg`)
    for (const path of paths) writeFileSync(join(root, path), Buffer.concat([wide, Buffer.from(path)]))
    const run = async () => {
      const asked: string[] = []
      const parse = parseOnce(async (folder, some) => {
        asked.push(...some)
        return parseHere(folder, some)
      })
      return { files: byPath(await parse(root, paths)), asked: asked.length }
    }
    const first = await run()
    expect(first.asked).toBe(30)
    expect(first.files.every((file) => file.kind === 'image' && file.doubts.length === 1)).toBe(true)
    expect(await run()).toEqual({ files: first.files, asked: 0 })
  } finally {
    rmSync(root, { recursive: true })
  }
})
