import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
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

const STARTED = z.object({ port: z.number(), signals: z.array(z.string()) })

let child: ChildProcess
let origin: string
let signals: readonly string[]

// One process for all; after a failure the others are asked all the same.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  child = fork(join(import.meta.dirname, 'next-process.ts'), {
    execArgv: [],
    silent: true,
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: fixture.folder, SITE_URL },
  })
  const said = child.stderr ? text(child.stderr) : ''
  const ended = once(child, 'exit').then(async () =>
    Promise.reject(new Error(`Next does not start: ${await said}`)),
  )
  const [message] = await Promise.race([once(child, 'message'), ended])
  const { port, signals: taken } = STARTED.parse(message)
  signals = taken
  origin = `http://127.0.0.1:${port}`
})

test.afterAll(() => {
  child.kill()
})

const ask = async (path: string) => ANSWER.parse(await (await fetch(origin + path)).json())
const tagsOf = async (path: string) => readHtml((await ask(path)).body).tags

const PAGE = '/articoli/la-stufa'

test('a request that came through no socket is answered (render.ts)', async () => {
  expect(await ask(PAGE)).toMatchObject({ status: 200 })
})

test('the promise of the request handler resolves when the answer has ended (render.ts)', async () => {
  expect(await ask(PAGE)).toMatchObject({ ended: true })
})

test('who started Next is told alone when the process is to end (start.ts)', () => {
  expect(signals).toEqual([])
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
  expect(sources.filter((src) => !src.startsWith('/_next/'))).toEqual(['/rivista.js'])
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

test('of a part that is to come React says «$?», of one that failed «$!» (document.ts)', async () => {
  // The React that Next brings along, which is not the one of the package.
  const require = createRequire(import.meta.url)
  const { createElement, Suspense }: typeof import('react') = require('next/dist/compiled/react')
  const {
    renderToReadableStream,
  }: typeof import('react-dom/server') = require('next/dist/compiled/react-dom/server.edge')
  const late = new Promise<never>(() => {})
  const part = (fails: boolean) =>
    createElement(
      Suspense,
      { fallback: 'poi' },
      createElement(() => {
        throw fails ? new Error('a fault') : late
      }),
    )
  const given = new AbortController()
  const stream = await renderToReadableStream(createElement('main', {}, part(false), part(true)), {
    signal: given.signal,
    onError: () => undefined,
  })
  given.abort()
  const html = await text(stream)
  expect(html).toContain('<!--$?-->')
  expect(html).toContain('<!--$!-->')
})

test('late metadata would stand in an empty «<div hidden>» at the top of the body (document.ts)', async () => {
  expect((await ask(PAGE)).body).toMatch(/<body[^>]*><div hidden=""><!--\$--><!--\/\$--><\/div>/)
})

test('fonts that a page preloads are named in the header «Link», whose entries «, <» divides, always in one order (publish.ts)', async () => {
  const fontsOf = async (path: string) =>
    String((await ask(path)).headers.link)
      .split(/,\s*(?=<)/)
      .filter((entry) => /;\s*as="font"/.test(entry))
  const fonts = await fontsOf(PAGE)
  expect(fonts.length).toBeGreaterThan(0)
  for (const entry of fonts) expect(entry).toMatch(/^<\/fonts\/[^>]+\.woff2>; rel=preload/)
  for (const path of [PAGE, '/', '/temi']) expect(await fontsOf(path)).toEqual(fonts)
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

test('a page that throws is answered with 500 or more, and not with a page that says so (edition.ts)', async () => {
  expect((await ask('/?guasto')).status).toBeGreaterThanOrEqual(500)
  expect((await ask('/')).status).toBe(200)
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

test('files of the content are in no bundle: paths that are read later are not traced (turbopackIgnore in disk.ts)', () => {
  const traced = globSync('.next/builds/*/server/**/*.nft.json').flatMap((file) => {
    const { files } = z.object({ files: z.array(z.string()) }).parse(JSON.parse(readFileSync(file, 'utf8')))
    return files.filter((path) => /(?:^|\/)(?:content|docs|tests)\//.test(path.replace(/.*node_modules/, '')))
  })
  expect(traced).toEqual([])
})

test('nothing is rendered when the magazine is built, and so a build knows nothing of the content (architecture.md)', () => {
  const { routes } = z
    .object({ routes: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(globSync('.next/builds/*/prerender-manifest.json')[0] ?? '', 'utf8')))
  // Next's own page for a failure of everything, which nobody is shown.
  expect(Object.keys(routes)).toEqual(['/_global-error'])
})

test('files of the build lie below its static folder as their addresses say (lookup.ts)', async () => {
  const sheet = (await tagsOf(PAGE)).find(({ attributes }) => attributes.rel === 'stylesheet')
  const address = sheet?.attributes.href ?? ''
  expect(address).toMatch(/^\/_next\/static\//)
  expect(globSync(address.replace('/_next', '.next/builds/*'))).not.toEqual([])
})

test('a build that does not end well leaves nothing of the one before that could be taken for its own (build.ts)', () => {
  const root = mkdtempSync(join(tmpdir(), 'eppure-build-'))
  for (const folder of ['app', '.next']) mkdirSync(join(root, folder))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  writeFileSync(join(root, 'app/page.jsx'), 'export default function Page( {')
  writeFileSync(join(root, '.next/code-version'), 'of the build before')
  const { status } = spawnSync(process.execPath, [resolve('node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const left = existsSync(join(root, '.next/code-version'))
  rmSync(root, { recursive: true })
  expect([status, left]).toEqual([1, false])
})
