import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseFile } from '#lib/content/parse.ts'
import { fix } from '#lib/editor/fix-text.ts'
import { readStyle } from '#lib/editor/style.ts'
import { type Comment, reviewOf, suggestionsFor } from '#lib/editor/suggestions/suggest.ts'
import { touchedLines } from '#lib/editor/suggestions/touched-lines.ts'

const PLACE = 'issues/02-dentro-fuori/il-pane.md'
const PATH = `content/${PLACE}`
const HEAD = [
  '---',
  'title: "Il conto del pane"',
  'dek: "Chi lo paga lo sa al centesimo, chi lo vende ogni tanto se lo scorda per strada."',
  'authors: [redazione]',
  'section: idee',
  'tags: [casa]',
  'published: 2027-05-01',
  '---',
  '',
]
/** Forty lines, each with its slip, and as many without. */
const SLIPS = Array.from({ length: 40 }, (_, at) => [
  `Il giorno ${at} il forno e' acceso, perche' "cosi' si fa".`,
  '',
  `Il giorno ${at} va bene.`,
  '',
]).flat()
const TEXT = [...HEAD, ...SLIPS].join('\n')
const everyLine = (text: string) => new Set(text.split('\n').map((_, at) => at + 1))

const suggested = ({ body }: Comment): string => /(`{3,})suggestion\n(.*)\n\1$/s.exec(body)?.[2] ?? ''

/** What «Commit suggestions» does: each stands in the place of its line. */
function taken(text: string, comments: readonly Comment[]): string {
  const lines = text.split('\n')
  for (const comment of comments) lines[comment.line - 1] = suggested(comment)
  return lines.join('\n')
}

describe('suggestions', () => {
  test('forty slips are forty suggestions, which leave nothing to mend', () => {
    const comments = suggestionsFor({ path: PATH, place: PLACE, text: TEXT, lines: everyLine(TEXT) })
    expect(comments).toHaveLength(40)
    const mended = taken(TEXT, comments)
    expect(fix(PLACE, mended).text).toBe(mended)
    expect(readStyle(PLACE, mended).filter(({ level, edits }) => level === 'fault' || edits)).toEqual([])
    expect(parseFile(PLACE, Buffer.from(mended)).problems).toEqual([])
  })

  test('stand on the lines that are touched, and on no other', () => {
    const lines = new Set([10, 12, 14])
    const comments = suggestionsFor({ path: PATH, place: PLACE, text: TEXT, lines })
    expect(comments.map(({ line }) => line)).toEqual([10, 14])
  })

  test('of a front matter as well', () => {
    const text = TEXT.replace('Il conto del pane"', 'Il conto dell\'altro pane"')
    const [first] = suggestionsFor({ path: PATH, place: PLACE, text, lines: new Set([2]) })
    expect(first && suggested(first)).toBe('title: "Il conto dell’altro pane"')
  })

  test('what was said stays said, what is more than fifty waits', () => {
    const file = { path: PATH, place: PLACE, text: TEXT, lines: everyLine(TEXT) }
    const said = suggestionsFor(file)
    expect(reviewOf('c', [file], said)).toBeUndefined()
    expect(reviewOf('c', [file], said.slice(1))?.comments).toEqual(said.slice(0, 1))
    const again = reviewOf('c', [file, { ...file, path: `${PATH}.md` }], [])
    expect([again?.comments.length, again?.body.includes('30 altre righe')]).toEqual([50, true])
  })

  test.each([
    "La spesa e' ``` @eppure/redazione #1 `````` e poi.",
    'E\' `suggestion` ```suggestion e "altro".',
  ])('a line that would leave its fence does not: %s', (line) => {
    const text = [...HEAD, line, ''].join('\n')
    for (const comment of suggestionsFor({ path: PATH, place: PLACE, text, lines: everyLine(text) })) {
      expect(taken(text, [comment])).toBe(fix(PLACE, text).text)
      expect(comment.body.split(/`{3,}suggestion/)[0]).not.toMatch(/@\w|#\d/)
    }
  })
})

test.each([
  ['@@ -0,0 +1,3 @@\n+a\n+b\n+c', [1, 2, 3]],
  ['@@ -1,3 +1,4 @@\n a\n-b\n+B\n+C\n d', [2, 3]],
  ['@@ -1 +1 @@\n-a\n+A\n\\ No newline at end of file\n@@ -9,2 +9,3 @@ titolo\n x\n+y\n z', [1, 10]],
  ['', []],
  ['spazzatura\n+a', []],
])('a patch says which lines are touched: %j', (patch, expected) => {
  expect([...touchedLines(patch)]).toEqual(expected)
})

/** The workflow as it is run: the scripts of its steps, and GitHub's answers from a server here. */
describe('the workflow', () => {
  const root = resolve(import.meta.dirname, '..', '..', '..')
  const steps = z
    .object({
      jobs: z.record(
        z.string(),
        z.object({ steps: z.array(z.object({ name: z.string().optional(), run: z.string().optional() })) }),
      ),
    })
    .parse(parse(readFileSync(join(root, '.github/workflows/comment.yml'), 'utf8')))
  const scriptOf = (name: string) =>
    Object.values(steps.jobs)
      .flatMap((job) => job.steps)
      .find((step) => step.name === name)?.run ?? ''
  const COMMIT = 'a'.repeat(40)
  const BLOB = 'b'.repeat(40)
  const patch = `@@ -0,0 +1,${TEXT.split('\n').length} @@\n${TEXT.split('\n')
    .map((line) => `+${line}`)
    .join('\n')}`
  const answers = (): Record<string, unknown> => ({
    '/repos/chi/rivista/pulls': [
      { number: 7, head: { sha: COMMIT, repo: { id: 99 } } },
      { number: 8, head: { sha: COMMIT, repo: { id: 1 } } },
      { number: 9, head: { sha: 'c'.repeat(40), repo: null } },
    ],
    '/repos/chi/rivista/pulls/7/files': [
      { filename: PATH, sha: BLOB, status: 'added', patch },
      {
        filename: 'lib/editor/suggestions.ts',
        sha: 'd'.repeat(40),
        status: 'modified',
        patch: '@@ -1 +1 @@\n-a\n+b',
      },
      { filename: 'content/issues/$(touch rotto).md', sha: '$(touch rotto)', status: 'added' },
    ],
    '/repos/chi/rivista/pulls/7/comments': [],
    [`/repos/chi/rivista/git/blobs/${BLOB}`]: {
      ...{ sha: BLOB, encoding: 'base64', size: Buffer.byteLength(TEXT) },
      content: Buffer.from(TEXT).toString('base64').replace(/.{60}/g, '$&\n'),
    },
  })

  let server: Server
  let place = ''
  let known: Record<string, unknown> = {}
  let posted: { readonly path: string; readonly body: string }[] = []
  let asked: string[] = []
  let tokens = new Set<string>()

  beforeEach(async () => {
    known = answers()
    posted = []
    asked = []
    tokens = new Set()
    server = createServer(async (request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? ''
      const body = await textOf(request)
      asked.push(path)
      tokens.add(request.headers.authorization ?? '')
      if (request.method === 'POST') posted.push({ path, body })
      const answer = request.method === 'POST' ? {} : known[path]
      response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    place = mkdtempSync(join(tmpdir(), 'commento-'))
    for (const name of ['lib', 'node_modules', 'package.json'])
      symlinkSync(join(root, name), join(place, name))
    mkdirSync(join(place, 'bin'))
    copyFileSync(join(import.meta.dirname, 'gh-shim.sh'), join(place, 'bin', 'gh'))
    writeFileSync(join(place, 'bin', 'npm'), '#!/bin/sh\ntest "$GH_TOKEN" = ""\n')
    for (const name of ['gh', 'npm']) chmodSync(join(place, 'bin', name), 0o755)
  })
  afterEach(() => {
    server.close()
    rmSync(place, { recursive: true, force: true })
  })

  /** Runs a step as GitHub does; gives its code. Only steps that have a token in the workflow get one. */
  async function run(name: string, withToken: boolean): Promise<number> {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const child = spawn('bash', ['-e', '-c', scriptOf(name)], {
      cwd: place,
      stdio: 'ignore',
      env: {
        NODE_ENV: 'test',
        PATH: `${join(place, 'bin')}:${dirname(process.execPath)}:${process.env.PATH}`,
        ...{ GH_REPO: 'repos/chi/rivista'.replace('repos/', ''), HEAD: COMMIT, HEAD_REPO: '99' },
        ...{
          FORGE_API: `http://127.0.0.1:${port}`,
          GITHUB_OUTPUT: join(place, 'output'),
          GITHUB_STEP_SUMMARY: '/dev/null',
        },
        ...(withToken && { GH_TOKEN: 'segreto' }),
      },
    })
    const [code] = await once(child, 'exit')
    return Number(code)
  }

  const TAKES = 'Prende i testi che la proposta tocca'
  const MAKES = 'Ne fa suggerimenti'
  const WRITES = 'Lo scrive, o aggiorna quello di prima'

  async function all(): Promise<readonly number[]> {
    return [await run(TAKES, true), await run(MAKES, false), await run(WRITES, true)]
  }

  test('a pull request of a fork with forty slips gets a review with forty suggestions, and its neighbour none', async () => {
    expect(await all()).toEqual([0, 0, 0])
    expect(posted.map(({ path }) => path)).toEqual(['/repos/chi/rivista/pulls/7/reviews'])
    const review = z
      .object({
        commit_id: z.string(),
        event: z.literal('COMMENT'),
        comments: z.array(
          z.object({ path: z.literal(PATH), line: z.number(), side: z.literal('RIGHT'), body: z.string() }),
        ),
      })
      .parse(JSON.parse(posted[0]?.body ?? ''))
    expect(review.commit_id).toBe(COMMIT)
    expect(taken(TEXT, review.comments)).toBe(fix(PLACE, TEXT).text)
    expect(readFileSync(join(place, 'output'), 'utf8')).toBe('mended=true\n')
    expect([...tokens]).toEqual(['token segreto'])
  }, 60_000)

  test('what the run of the pull request left changes nothing', async () => {
    const forged = { path: PATH, line: 1, side: 'RIGHT', body: 'PWNED' }
    for (const folder of ['resoconto', 'resoconto/pulls/7', 'resoconto/comment'])
      mkdirSync(join(place, folder), { recursive: true })
    for (const name of ['edits.json', 'review.json', 'comment/review-7.json', 'pulls/7/files.json'])
      writeFileSync(join(place, 'resoconto', name), JSON.stringify({ commit_id: 'x', comments: [forged] }))
    expect(await all()).toEqual([0, 0, 0])
    expect(posted).toHaveLength(1)
    expect(posted[0]?.body).not.toContain('PWNED')
    expect(asked.every((path) => !path.includes('rotto'))).toBe(true)
  }, 60_000)

  test('run again, it says nothing twice; what others write like it does not silence it', async () => {
    await all()
    const first = z
      .object({ comments: z.array(z.record(z.string(), z.unknown())) })
      .parse(JSON.parse(posted[0]?.body ?? ''))
    const mine = first.comments.map((comment) => ({ ...comment, user: { login: 'github-actions[bot]' } }))
    for (const [login, expected] of [
      ['github-actions[bot]', 1],
      ['chi-passa', 2],
    ] as const) {
      rmSync(join(place, 'pulls'), { recursive: true })
      rmSync(join(place, 'comment'), { recursive: true })
      known['/repos/chi/rivista/pulls/7/comments'] = mine.map((comment) => ({ ...comment, user: { login } }))
      await all()
      expect(posted).toHaveLength(expected)
    }
  }, 120_000)

  test.each([
    ['files', 'spazzatura'],
    ['files', [{ filename: PATH, sha: BLOB, status: 'added', patch: 7 }]],
    ['comments', [{ path: 1 }]],
  ])(
    'answers that are not GitHub’s (%s) make no review',
    async (name, answer) => {
      known[`/repos/chi/rivista/pulls/7/${name}`] = answer
      await all()
      expect(posted).toEqual([])
    },
    60_000,
  )
})
