import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { human, json, type Outcome } from '#lib/editor/formats/format.ts'
import { github } from '#lib/editor/formats/github.ts'
import { oneLine } from '#lib/editor/formats/one-line.ts'
import { readStyle } from '#lib/editor/style.ts'
import { catalogueOf } from '../../builders.ts'
import { articleWith } from './file.ts'

const FILE = 'issues/01-piccoli-grandi/prova.md'
const outcome: Outcome = {
  remarks: readStyle(FILE, articleWith('E’ vero al 100%: che che resta.')),
  folder: 'content',
  catalogue: catalogueOf([]),
}

/** The expressions by which VS Code finds problems and doubts in the output of the task «Controlla». */
const MATCHERS = z
  .object({
    tasks: z.array(
      z.object({
        label: z.string(),
        problemMatcher: z.array(
          z.object({ severity: z.string(), pattern: z.object({ regexp: z.string() }) }),
        ),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')))
  .tasks.flatMap(({ label, problemMatcher }) => (label === 'Controlla' ? problemMatcher : []))

test('VS Code finds every problem and every doubt in what the check prints, each once', () => {
  const found = human(outcome)
    .split('\n')
    .flatMap((line) =>
      MATCHERS.flatMap(({ severity, pattern }) => {
        const [, file, row, column, , rule] = new RegExp(pattern.regexp).exec(line) ?? []
        return file === undefined ? [] : [`${severity} ${file}:${row}:${column} ${rule}`]
      }),
    )
  expect(found).toEqual([
    `error content/${FILE}:10:1 accented-capital`,
    `warning content/${FILE}:10:18 doubled-word`,
  ])
})

describe('the formats of the check', () => {
  test('human: a line that a terminal can open, the reason, the rule; then the count', () => {
    expect(
      human(outcome),
    ).toBe(`content/${FILE}:10:1  «E’» è un accento scritto con l’apostrofo → scrivi «È»  (accented-capital)
content/${FILE}:10:18  dubbio: «che» c’è due volte di seguito → togline una, se non è voluta  (doubled-word)

1 problema in 1 file. 1 dubbio da guardare.
1 si corregge da sé: npm run check -- --fix`)
  })
  test('github: errors and warnings on their lines', () => {
    expect(
      github(outcome),
    ).toBe(`::error file=content/${FILE},line=10,col=1,title=accented-capital::«E’» è un accento scritto con l’apostrofo → scrivi «È»
::warning file=content/${FILE},line=10,col=18,title=doubled-word::«che» c’è due volte di seguito → togline una, se non è voluta`)
  })
  test('github: of more than it shows, a notice says how many, and the log has each with its place', () => {
    const many = readStyle(FILE, articleWith(Array(12).fill('E’ vero.').join('\n\n')))
    const text = github({ ...outcome, remarks: many })
    expect(text.match(/^::error /gm)).toHaveLength(12)
    expect(text).toContain('::Accanto alle righe ne mancano 2: GitHub mostra 10 problemi e 10 dubbi.')
    const [, log = ''] = text.split('::group::')
    expect(log.match(/^content\/\S+\.md:\d+:1 /gm)).toHaveLength(12)
    expect(log).not.toMatch(/^::(?!endgroup)/m)
    expect(github({ ...outcome, remarks: many.slice(0, 11) })).toContain('ne manca 1: GitHub')
    expect(github({ ...outcome, remarks: many.slice(0, 10) })).not.toContain('::notice')
  })
  test('people are shown 200 remarks a file, faults first, and how many more there are', () => {
    const doubts = 'Il il pane. '.repeat(300)
    const remarks = readStyle(FILE, articleWith(`${doubts}\n\n${'E’ vero. '.repeat(30)}`))
    expect(remarks).toHaveLength(330)
    const lines = human({ ...outcome, remarks }).split('\n')
    expect(lines.filter((line) => line.includes('(doubled-word)'))).toHaveLength(170)
    expect(lines.filter((line) => line.includes('(accented-capital)'))).toHaveLength(30)
    expect(lines).toContain(`content/${FILE}  e altri 130`)
    expect(lines).toContain('30 problemi in 1 file. 300 dubbi da guardare.')
    expect(github({ ...outcome, remarks }).match(/^::(?:error|warning) /gm)).toHaveLength(200)
    expect(JSON.parse(json({ ...outcome, remarks }))).toHaveLength(330)
  })
  test('the old orders of GitHub’s runner are split where it may read them, and left alone elsewhere', () => {
    expect(oneLine('a ##[error]b\n##[group]', { CI: 'true' })).toBe('a ##\u2060[error]b ##\u2060[group]')
    expect(oneLine('a ##[error]b', {})).toBe('a ##[error]b')
    const remarks = outcome.remarks.map((remark) => ({ ...remark, file: 'a##[error]b.md', message: '##[x]' }))
    vi.stubEnv('CI', 'true')
    expect(human({ ...outcome, remarks })).not.toContain('##[')
    expect(github({ ...outcome, remarks })).not.toContain('##[')
    vi.unstubAllEnvs()
  })
  test('json: the same for programs', () => {
    expect(JSON.parse(json(outcome))).toMatchObject([
      {
        file: `content/${FILE}`,
        line: 10,
        column: 1,
        level: 'fault',
        rule: 'accented-capital',
        fixable: true,
      },
      { line: 10, column: 18, level: 'doubt', rule: 'doubled-word', fixable: false },
    ])
  })
  test('nothing to say is one line for people and none for GitHub', () => {
    const fine = { ...outcome, remarks: [] }
    expect(human(fine)).toMatch(/^Tutto in ordine: [^\n]*\.$/)
    expect(github(fine)).toBe('')
  })
})
