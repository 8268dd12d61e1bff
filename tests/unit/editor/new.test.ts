import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { typeset } from '#lib/editor/new/typeset.ts'

// It starts processes: on a busy machine they take seconds.
vi.setConfig({ testTimeout: 60_000 })

const VALID = join(import.meta.dirname, '..', '..', 'fixtures', 'valid')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eppure-'))
  cpSync(VALID, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join('lib', 'editor', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  })

/** The file that was asked for; the number of the line to begin with stands behind it. */
const writtenBy = ({ stdout }: { readonly stdout: string }): string =>
  [...stdout.matchAll(/^Scritto (.*):\d+$/gm)].at(0)?.[1] ?? ''

test('an answer has the signs of the house', () => {
  expect(typeset(`L'amico "vero"...`)).toBe('L’amico «vero»…')
  expect(typeset('2026-11-05T09:30')).toBe('2026-11-05T09:30')
})

test('what cannot be understood is answered in Italian, and nothing is written', () => {
  const before = readdirSync(folder, { recursive: true })
  const wrong = run('new.ts', 'articolo', '--titolo', 'Il pane')
  expect([wrong.status, wrong.stderr]).toEqual([
    1,
    'L’opzione «--titolo» per articolo non c’è: intendevi «--title»?\n',
  ])
  const nobody = run('new.ts')
  expect([nobody.status, nobody.stdout, nobody.stderr.split(',', 1)]).toEqual([
    1,
    '',
    ['Manca che cosa fare'],
  ])
  const refused = run('new.ts', 'articolo', '--title', 'Il pane', '--tags', 'freddi', '--slug', 'Il pane')
  expect([refused.status, refused.stderr]).toEqual([
    1,
    `--slug: «Il pane» si scrive così: --slug il-pane
--tags: «freddi» non c’è: intendevi «freddo»?

Come si scrive: npm run new -- --help
`,
  ])
  const help = run('new.ts', '--help')
  expect([help.status, help.stderr]).toEqual([0, ''])
  expect(help.stdout).toMatch(/^npm run new -- \[articolo\|numero\|/)
  expect(readdirSync(folder, { recursive: true })).toEqual(before)
})

test('where the content has a problem nothing new is written, and the problems are counted', () => {
  writeFileSync(join(folder, 'tags', 'rotto.md'), 'Senza testata.')
  expect(run('new.ts', 'tema', '--name', 'Soglia').stderr).toBe(
    'Il controllo trova 1 problema nei contenuti: prima «npm run check».\n',
  )
})

test('a new article passes the check while it is a draft, and not a moment longer unless it is written', () => {
  const made = run('new.ts', 'Articolo', '--title', `Dal "notaio" | e l'amico`, '--tags', 'freddo')
  const file = writtenBy(made)
  expect(run('check.ts').status).toBe(0)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('title: "Dal «notaio» | e l’amico"')
  writeFileSync(file, text.replace(/^draft: true\n/m, ''))
  const { status, stderr } = run('check.ts')
  expect([status, stderr.match(/\(unwritten\)/g)?.length]).toEqual([1, 3])
})

test('whoever signs most is proposed, whatever the desks are called', () => {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path)
    if (!path.endsWith('.md')) continue
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\bredazione\b/g, 'banco'))
  }
  renameSync(join(folder, 'authors', 'redazione.md'), join(folder, 'authors', 'banco.md'))
  for (const args of [
    ['articolo', '--title', 'Il pane', '--tags', 'freddo'],
    ['numero', '--a', 'Lenti', '--b', 'svelti'],
  ]) {
    const file = writtenBy(run('new.ts', ...args))
    expect(readFileSync(file, 'utf8')).toContain('\nauthors: [banco]\n')
  }
  expect(run('check.ts').status).toBe(0)
})

test('a name whose file is there already is refused, and the file stays as it was', () => {
  const file = join(folder, 'tags', 'freddo.md')
  const before = readFileSync(file, 'utf8')
  const again = run('new.ts', 'tema', '--name', 'Freddo')
  expect([again.status, again.stderr.split('\n', 1)]).toEqual([
    1,
    ['--slug: «freddo» c’è già: scrivine un altro'],
  ])
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('the line that is named is the one to begin with', () => {
  for (const [args, begins] of [
    [['articolo', '--title', 'Il pane', '--tags', 'freddo'], 'Da scrivere: il primo capoverso'],
    [['tema', '--name', 'Soglia'], 'description: "Da scrivere'],
    [['pagina', '--title', 'Le regole'], 'Il testo della pagina è da scrivere qui.'],
  ] as const) {
    const [, file = '', line = ''] = /^Scritto (.*):(\d+)$/m.exec(run('new.ts', ...args).stdout) ?? []
    expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toMatch(begins)
  }
})

/** Each kind that has no draft: what to answer, and how many of its texts wait to be written. */
const NEVER_DRAFTS: readonly (readonly [string, number, readonly string[]])[] = [
  ['numero', 3, ['--a', 'Lenti', '--b', 'svelti']],
  ['firma', 1, ['--name', 'Anna | Neri']],
  ['tema', 1, ['--name', 'Soglia']],
  ['rubrica', 1, ['--name', 'Lettere']],
  ['pagina', 2, ['--title', 'Le regole']],
  ['invito', 1, ['--title', 'Vieni', '--href', '/articoli']],
]

test.each(NEVER_DRAFTS)(
  'a new %s passes the check, which doubts each text left as it was made',
  (kind, left, answers) => {
    const made = run('new.ts', kind, ...answers)
    const file = writtenBy(made)
    const untouched = run('check.ts')
    const doubts = untouched.stdout.split('\n').filter((line) => line.includes('  dubbio: '))
    expect([untouched.status, untouched.stderr]).toEqual([0, ''])
    expect(doubts).toHaveLength(left)
    for (const doubt of doubts) {
      expect(doubt).toContain(
        'qui c’è ancora il testo segnaposto di un file nuovo, e in rete andrebbe così com’è → scrivi il tuo al suo posto  (unwritten)',
      )
    }
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text
        .replace(/Da scrivere: [^"]*/g, 'Una frase vera.')
        .replace(/^(?:L’editoriale|Il testo della pagina) è da scrivere qui\.$/m, 'Una frase vera.'),
    )
    expect(run('check.ts').stdout).not.toContain('segnaposto')
  },
)
