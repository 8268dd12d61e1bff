import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { readHtml } from './crawl.ts'
import { fixture, SITE_URL } from './sites.ts'

/**
 * What delivery takes for granted about Next, asked of Next itself. Each test is one assumption: an upgrade that breaks one
 * fails here with its sentence, and not somewhere on a page. The file that relies on it stands beside.
 */

const ANSWER = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  body: z.string(),
  ended: z.boolean(),
})

let child: ChildProcess
let origin: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  child = fork(join(import.meta.dirname, 'next-process.ts'), {
    execArgv: [],
    silent: true,
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: fixture.folder, SITE_URL },
  })
  const [port] = await once(child, 'message')
  origin = `http://127.0.0.1:${port}`
})

test.afterAll(() => child.disconnect())

const ask = async (path: string) => ANSWER.parse(await (await fetch(origin + path)).json())
const tagsOf = async (path: string) => readHtml((await ask(path)).body).tags

const PAGE = '/articoli/la-stufa'

test('a request that came through no socket is answered (render.ts)', async () => {
  expect(await ask(PAGE)).toMatchObject({ status: 200 })
})

test('the promise of the request handler resolves when the answer has ended (render.ts)', async () => {
  expect(await ask(PAGE)).toMatchObject({ ended: true })
})

test('page, metadata and routes see the AsyncLocalStorage around the request, through Turbopack’s bundle (snapshot.ts)', async () => {
  const past = await ask('/')
  expect(past.body).toContain('Caldo')
  expect((await ask('/numeri')).body).not.toContain('Dentro')
  expect((await ask('/feed.xml')).body).not.toContain('La porta')
  expect((await ask('/articoli/la-porta')).status).toBe(404)
  expect((await ask(PAGE)).body).toMatch(/<title>La stufa/)
})

test('metadata stand in the head for every client, not after the page (htmlLimitedBots in next.config.ts)', async () => {
  const { body } = await ask(PAGE)
  const [head = ''] = body.split('</head>', 1)
  for (const part of ['<title>', 'rel="canonical"', 'property="og:title"']) {
    expect(head).toContain(part)
    expect(body.split(part)).toHaveLength(2)
  }
})

test('scripts of the framework lie below /_next/, or stand in the page without a type (document.ts)', async () => {
  const scripts = (await tagsOf(PAGE))
    .filter(({ name }) => name === 'script')
    .map(({ attributes }) => attributes)
  const sources = scripts.flatMap(({ src }) => src ?? [])
  expect(sources.filter((src) => !src.startsWith('/_next/'))).toEqual(['/eppure.js'])
  const types = scripts.filter(({ src }) => src === undefined).map(({ type = 'none' }) => type)
  expect(new Set(types)).toEqual(new Set(['none', 'application/ld+json']))
})

test('scripts are fetched ahead by «modulepreload», or «preload» as «script», and by nothing else (document.ts)', async () => {
  const ahead = (await tagsOf(PAGE))
    .filter(({ name, attributes }) => name === 'link' && /\.js\b/.test(attributes.href ?? ''))
    .map(({ attributes: { rel, as } }) => `${rel} ${as ?? ''}`)
  expect(ahead.filter((way) => !/^(?:modulepreload |preload script)/.test(way))).toEqual([])
})

test('React marks parts by comments; in a whole page none is still to come or failed (document.ts)', async () => {
  const { body } = await ask(PAGE)
  const marks = [...body.matchAll(/<!--(.*?)-->/g)].map(([, mark]) => mark)
  expect(marks).toContain('$')
  expect(marks.filter((mark) => !/^(?:\/?\$| ?)$/.test(mark ?? ''))).toEqual([])
})

test('late metadata would stand in an empty «<div hidden>» at the top of the body (document.ts)', async () => {
  expect((await ask(PAGE)).body).toMatch(/<body[^>]*><div hidden=""><!--\$--><!--\/\$--><\/div>/)
})

test('fonts that a page preloads are named in the header «Link», whose entries «, <» divides (publish.ts)', async () => {
  const { headers } = await ask(PAGE)
  const fonts = String(headers.link)
    .split(/,\s*(?=<)/)
    .filter((entry) => /;\s*as="font"/.test(entry))
  expect(fonts.length).toBeGreaterThan(0)
  for (const entry of fonts) expect(entry).toMatch(/^<\/fonts\/[^>]+\.woff2>; rel=preload/)
})

test('a header «Link» that a route sets comes through (publish.ts)', async () => {
  expect((await ask(`${PAGE}.md`)).headers.link).toContain('rel="canonical"')
})

test('«immutable» is said of files of the build and where a route says it (render.ts)', async () => {
  const sheet = (await tagsOf(PAGE)).find(({ attributes }) => attributes.rel === 'stylesheet')
  const image = (await tagsOf(PAGE)).find(({ attributes }) => attributes.src?.startsWith('/media/'))
  for (const path of [sheet?.attributes.href, image?.attributes.src]) {
    expect((await ask(path ?? '')).headers['cache-control']).toContain('immutable')
  }
})

test('notFound() in a page gives 404 and an empty shell, which nobody may be shown (edition.ts)', async () => {
  const { status, body } = await ask('/articoli/niente')
  expect(status).toBe(404)
  expect(readHtml(body).tags.some(({ attributes }) => attributes.id === '__next_error__')).toBe(true)
})

test('an address that no route has gives the whole page of app/not-found.tsx (edition.ts)', async () => {
  const { status, body } = await ask('/guasto/manca/qui')
  expect(status).toBe(404)
  expect(body).toMatch(/<h1/)
  expect(body).not.toContain('__next_error__')
})

test('permanentRedirect() gives 308 with its target (publish.ts)', async () => {
  expect(await ask('/articoli/pagina/1')).toMatchObject({ status: 308, headers: { location: '/articoli' } })
})

test('rewrites take every spelling, so delivery compares addresses letter by letter (known.ts)', async () => {
  expect((await ask(`${PAGE.replace('a', 'A')}.md`)).status).toBe(200)
})

test('there are forms of pages for the framework alone, so delivery asks for none that it does not know (known.ts)', async () => {
  expect((await ask(`${PAGE}.rsc`)).headers['content-type']).toContain('text/x-component')
})

test('an address that cannot be read gives 500, so delivery refuses it before (address.ts)', async () => {
  expect((await ask('/%FF')).status).toBe(500)
})

test('files of the content are in no bundle: paths that are read later are not traced (turbopackIgnore in media.ts)', () => {
  const traced = globSync('.next/builds/*/server/**/*.nft.json').flatMap((file) => {
    const { files } = z.object({ files: z.array(z.string()) }).parse(JSON.parse(readFileSync(file, 'utf8')))
    return files.filter((path) => /(?:^|\/)(?:content|docs|tests)\//.test(path.replace(/.*node_modules/, '')))
  })
  expect(traced).toEqual([])
})
