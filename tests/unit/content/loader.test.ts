import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLoader, type ParseFiles, parseHere } from '#lib/content/loader.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { printProblems } from '#lib/content/report.ts'

// It starts threads: on a busy machine they take seconds.
vi.setConfig({ testTimeout: 60_000 })

const VALID = join(import.meta.dirname, '..', '..', 'fixtures', 'valid')
const ICE = 'issues/01-caldo-freddo/il-ghiaccio.md'
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eppure-'))
  await cp(VALID, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** A loader that writes down what it parses. */
function watched() {
  const parsed: string[] = []
  const parse: ParseFiles = (root, paths) => {
    parsed.push(...paths)
    return parseHere(root, paths)
  }
  const loader = createLoader(folder, parse)
  const load = async () => {
    parsed.length = 0
    return loader.load()
  }
  return { load, parsed }
}

const article = (title: string) => `---
title: "${title}"
dek: "Una frase."
authors: [redazione]
section: idee
tags: [freddo]
published: 2026-01-08
---

Un paragrafo.
`

describe('a loader', () => {
  test('links records: names become what they name', async () => {
    const { catalogue } = await createLoader(folder).load()
    const stove = catalogue?.articles.find(({ slug }) => slug === 'la-stufa')
    expect(stove).toMatchObject({
      file: 'issues/01-caldo-freddo/la-stufa.md',
      title: { text: 'La stufa e chi la accende', first: 'La stufa', second: 'e chi la accende' },
      authors: [{ name: { text: 'Anna Verdi' } }, { name: { text: 'La redazione' } }],
      section: { name: 'Idee', agesAfterMonths: 36, opinion: false },
      tags: [{ slug: 'caldo', opposite: 'freddo' }, { slug: 'casa' }],
      issue: { number: 1, body: { links: ['/articoli/la-stufa'] } },
      hero: { image: { width: 600, height: 400 }, alt: 'Una stufa con lo sportello aperto' },
      call: { until: '2099-12-15' },
      lang: 'it',
      published: { text: '2025-11-13T09:30', day: '2025-11-13' },
    })
    expect(stove?.body.links).toEqual([
      '/articoli/il-ghiaccio',
      '/temi/freddo',
      '/numeri/02-dentro-fuori',
      '/rubriche/idee',
      '/autori/anna-verdi',
      '/chi-siamo',
    ])
    expect(stove?.body.images.get('immagini/legna.png')).toMatchObject({
      path: 'issues/01-caldo-freddo/immagini/legna.png',
      width: 30,
      height: 20,
    })
  })

  test('parses only what changed', async () => {
    const { load, parsed } = watched()
    const first = await load()
    await load()
    // Files written a moment before may have been written twice in one tick of the clock: they are read again, and no more.
    expect(parsed).toEqual([])
    await writeFile(join(folder, ICE), article('Il ghiaccio di nuovo'))
    const second = await load()
    expect(parsed).toEqual([ICE])
    expect(second.catalogue?.digest).not.toBe(first.catalogue?.digest)
    expect(second.catalogue?.articles.map(({ title }) => title.text)).toContain('Il ghiaccio di nuovo')
  })

  test.each([
    ['is away for a while', async () => {}],
    ['is empty for a while', async () => void (await mkdir(folder))],
  ])('parses nothing again when the folder %s and comes back as a copy', async (_, between) => {
    const { load, parsed } = watched()
    const first = await load()
    await rm(folder, { recursive: true })
    await between()
    await load()
    await load()
    await cp(VALID, folder, { recursive: true })
    const second = await load()
    expect(parsed).toEqual([])
    expect(second.problems).toEqual([])
    expect(second.catalogue?.digest).toBe(first.catalogue?.digest)
  })

  test('sees two writes of the same length one right after the other', async () => {
    const loader = createLoader(folder)
    for (const title of ['Primo', 'Dopo!', 'Terzo']) {
      await writeFile(join(folder, ICE), article(title))
      const { catalogue } = await loader.load()
      expect(catalogue?.articles.map((piece) => piece.title.text)).toContain(title)
    }
  })

  test('forgets a file that is gone, and says what that breaks elsewhere', async () => {
    const loader = createLoader(folder)
    await loader.load()
    await rename(join(folder, ICE), join(folder, '.il-ghiaccio.md'))
    const { catalogue, problems } = await loader.load()
    expect(catalogue).toBeUndefined()
    expect(problems.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
      'article-unknown:24',
      'link-broken:45',
      // Its translation names it, and sends there.
      'article-unknown:9',
      'link-broken:15',
    ])
    await rename(join(folder, '.il-ghiaccio.md'), join(folder, ICE))
    expect((await loader.load()).problems).toEqual([])
  })

  test('gives one digest for one content, wherever and whenever it lies', async () => {
    const here = await createLoader(folder).load()
    const there = await createLoader(VALID).load()
    expect(here.catalogue?.digest).toBe(there.catalogue?.digest)
  })

  test('says which file is a link, and reads the others', async () => {
    await symlink(join(folder, 'tags'), join(folder, 'pages', 'cartella.md'))
    const { problems } = await createLoader(folder).load()
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['pages/cartella.md', 'link']])
  })

  test('answers a folder that is not there with a problem', async () => {
    const { problems } = await createLoader(join(folder, 'niente')).load()
    expect(printProblems(problems, 'niente')).toContain('niente:1:1  la cartella dei contenuti non esiste →')
  })
})

test('threads find what one thread finds', async () => {
  const copies = Array.from({ length: 160 }, (_, index) => `copia-${index}`)
  for (const [index, slug] of copies.entries()) {
    const text = index % 40 === 0 ? article('Uno: due').replaceAll('"', '') : article(slug)
    await writeFile(join(folder, 'issues', '01-caldo-freddo', `${slug}.md`), text)
  }
  const [one, many] = await Promise.all([
    createLoader(folder, parseHere).load(),
    createLoader(folder, parseInParallel).load(),
  ])
  expect(one.problems).toHaveLength(4)
  expect(many).toEqual(one)
})
