import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { blobs, GitError, treeAt } from '#lib/editor/report/git.ts'

// It starts processes: on a busy machine they take seconds.
vi.setConfig({ testTimeout: 60_000 })

const VALID = join(import.meta.dirname, '..', '..', 'fixtures', 'valid')
const PHOTOGRAPH = 'issues/01-caldo-freddo/immagini/bosco.jpg'
const PIECE = 'issues/01-caldo-freddo/il-ghiaccio.md'
let root = ''
let content = ''

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args])

/** Runs one of the editors' commands on the folder. */
const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join('lib', 'editor', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  })

/** A photograph of nothing but noise, which no compression makes small: more than 3 MB, as a telephone takes it. */
async function photograph(): Promise<Buffer> {
  const [width, height] = [3000, 1600]
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer()
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'eppure-'))
  content = join(root, 'content')
  cpSync(VALID, content, { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'prima')
  const bytes = await photograph()
  expect(bytes.length).toBeGreaterThan(3 * 1024 * 1024)
  writeFileSync(join(content, PHOTOGRAPH), bytes)
  const text = readFileSync(join(content, PIECE), 'utf8')
  writeFileSync(join(content, PIECE), `${text}\n![Un bosco d’inverno.](immagini/bosco.jpg)\n`)
})
afterAll(() => rmSync(root, { recursive: true }))

test('a photograph as it leaves the telephone stops nothing, and the report says how to make it smaller', () => {
  expect(run('check.ts').status).toBe(0)
  const { stdout } = run('report.ts', '--base', 'main')
  const told = stdout.replaceAll(/\d{4} kB/g, '… kB')
  expect(told).toContain(`Mostra ${PHOTOGRAPH} (… kB, senza credito)`)
  expect(told).toContain(
    `Immagini
  ${PHOTOGRAPH} pesa … kB: il massimo è 400. Esportala più piccola o in WebP
  ${PHOTOGRAPH} è larga 3000 pixel: ne bastano 2880`,
  )
})

test('where the content has a problem the report counts it, says where to look, and still weighs the images', () => {
  const tag = join(content, 'tags', 'caldo.md')
  const written = readFileSync(tag, 'utf8')
  writeFileSync(tag, written.replace(/^form: .*$/m, 'form: cerchio'))
  const { status, stdout } = run('report.ts', '--base', 'main')
  writeFileSync(tag, written)
  expect(status).toBe(0)
  expect(stdout).toContain(`I pezzi
  C’è un problema nei contenuti: finché c’è, non si può dire che cosa cambia per chi legge
  Dove e come si corregge lo dice npm run check; in una proposta sta anche accanto alle righe

Immagini
  ${PHOTOGRAPH} pesa`)
})

test('a revision that git does not know is answered in Italian, with what to do', () => {
  const { status, stdout, stderr } = run('report.ts', '--base', 'nope')
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    'Non c’è un prima con cui confrontare: git non trova «nope», o non ne ha qui tutta la storia. Scaricala con «git fetch origin», o nomina un ramo che c’è, per esempio «-- --base main».\n',
  ])
})

test('an object that git does not have stops the reading instead of giving its place to the next', async () => {
  const tree = await treeAt(content, 'main')
  const [known = ''] = tree.values()
  const missing = '0'.repeat(40)
  await expect(blobs(content, [missing, known])).rejects.toThrow(GitError)
  await expect(blobs(`${root}-che-non-esiste`, [known])).rejects.toThrow(GitError)
  const [bytes] = (await blobs(content, [known])).values()
  const [path = ''] = tree.keys()
  expect(bytes?.toString()).toBe(readFileSync(join(content, path), 'utf8'))
})
