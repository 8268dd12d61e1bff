import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { imprintText } from '../../imprint-text.ts'

// It starts processes: on a busy machine they take seconds.
vi.setConfig({ testTimeout: 60_000 })

const ROOT = join(import.meta.dirname, '..', '..', '..')
const VALID = join(ROOT, 'tests', 'fixtures', 'valid')

/** Runs the check as `npm run check` does. */
function check(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/editor/check.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  })
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}

test('on a good folder the check says one line and ends with 0', () => {
  expect(check(VALID)).toEqual({
    status: 0,
    stdout:
      'Tutto in ordine: 2 numeri, 10 articoli, 2 firme, 3 temi, 2 rubriche, 3 pagine, 2 inviti, 4 immagini.',
    stderr: '',
  })
})

test('a folder with nothing in it, the wrong one or a disk that is not mounted, is no magazine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eppure-'))
  const { status, stderr } = check(folder)
  rmSync(folder, { recursive: true })
  expect(status).toBe(1)
  expect(stderr).toMatch(/nella cartella dei contenuti non c’è niente → controlla CONTENT_DIR/)
})

test('a folder without issues is doubted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eppure-'))
  writeFileSync(join(folder, 'rivista.yml'), imprintText())
  const { status, stdout } = check(folder)
  rmSync(folder, { recursive: true })
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /dubbio: nella cartella dei contenuti non c’è nessun numero.*\n\nTutto in ordine: 0 numeri/,
  )
})

test('a wrong argument is one Italian sentence and ends with 2; help is asked for and ends with 0', () => {
  const { status, stdout, stderr } = check(VALID, 'fix')
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'A «fix» mancano i due trattini: scrivi «npm run check -- --fix»',
  })
  const help = check(VALID, '--help')
  expect(help.status).toBe(0)
  expect(help.stdout).toMatch(/^npm run check -- \[--fix\]/)
})

test('of a named file only the remarks are shown and only its text is mended; of the others, how many problems', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eppure-'))
  cpSync(VALID, folder, { recursive: true })
  const page = join(folder, 'pages', 'chi-siamo.md')
  const author = join(folder, 'authors', 'redazione.md')
  for (const file of [page, author])
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(dek|bio): "/, '$1: "E\' vero. '))
  const only = check(folder, 'chi-siamo')
  const fixed = check(folder, '--fix', 'pages/chi-siamo.md')
  const texts = [page, author].map((file) => readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  expect(only.status).toBe(1)
  expect(only.stderr).toContain('pages/chi-siamo.md')
  expect(only.stderr).not.toContain('redazione.md')
  expect(only.stderr).toContain('In altri file: 1 problema. Per vederli: npm run check')
  expect(fixed.status).toBe(0)
  expect(texts[0]).toContain('È vero.')
  expect(texts[1]).toContain("E' vero.")
})

test('on a bad one it prints every problem where a terminal can open it, and ends with 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eppure-'))
  cpSync(VALID, folder, { recursive: true })
  writeFileSync(join(folder, 'authors', 'redazione.md'), '---js\n{ x: console.log("eseguito") }\n---\n')
  writeFileSync(join(folder, 'sections', 'idee.md'), '---\nnome: Idee\ndescription: "Una frase."\n---\n')
  const { status, stdout, stderr } = check(folder)
  rmSync(folder, { recursive: true })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
    "content/authors/redazione.md:1:1  la testata comincia con «---js», che chiede un altro linguaggio: non viene letta né eseguita → la prima riga è «---» e nient’altro  (fence-language)
    content/sections/idee.md:2:1  la chiave «nome» non esiste → «nome»: intendevi «name»?  (key-unknown)

    2 problemi in 2 file."
  `)
})

test('a slip of style stops it as well, a doubt does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eppure-'))
  cpSync(VALID, folder, { recursive: true })
  const page = join(folder, 'pages', 'chi-siamo.md')
  const before = readFileSync(page, 'utf8')
  writeFileSync(page, `${before}\nUna rivista rivista.\n`)
  const doubted = check(folder)
  writeFileSync(page, `${before}\nPerchè no.\n`)
  const { status, stderr } = check(folder)
  rmSync(folder, { recursive: true })
  expect(doubted.status).toBe(0)
  expect(doubted.stdout).toContain('«rivista» c’è due volte di seguito')
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /chi-siamo\.md:\d+:1 {2}«Perchè» vuole l’accento acuto → scrivi «Perché» {2}\(acute-e\)/,
  )
})
