import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { remark } from 'remark'
import gfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { changeBetween } from '#lib/editor/report/change.ts'
import { composeReport } from '#lib/editor/report/compose.ts'
import { MARK, printMarkdown } from '#lib/editor/report/print.ts'
import { readSections, writeSections } from '#lib/editor/report/sections-json.ts'
import { sideOf } from '#lib/editor/report/side.ts'
import { walk } from '#lib/markdown/nodes.ts'
import { catalogueOf, NOON } from '../../builders.ts'

const parser = remark().use(gfm)

/** What a comment is made of besides words: all that could lead away, show, call somebody or hide. */
function doings(comment: string): readonly string[] {
  const [first, ...rest] = comment.split('\n')
  expect(first).toBe(MARK)
  const inert = ['root', 'heading', 'list', 'listItem', 'paragraph', 'text', 'inlineCode']
  return [...walk(parser.parse(rest.join('\n')))].flatMap(({ node }) => {
    if (!inert.includes(node.type)) return [node.type]
    if (node.type !== 'text') return []
    // What GitHub looks for in the finished text: names, numbers of issues, commits, addresses.
    return (
      node.value.match(
        /@\w|#\d|\bGH-\d|\b[\da-f]{7,40}\b|:\/\/|\bwww\.|\bmailto:\w|[\u202a-\u202e\u2066-\u2069]/gi,
      ) ?? []
    )
  })
}

const HOSTILE = [
  ...[
    '@eppure/redazione',
    '#1',
    'GH-1',
    'eppure/eppure#1',
    '[a](https://x.example)',
    '![a](https://x.example/a.png)',
  ],
  ...[
    'https://x.example',
    'HTTP://x.example',
    'ftp://x.example',
    'www.x.example',
    'mailto:a@b.example',
    '<a@b.example>',
  ],
  ...[
    '<img src=x onerror=1>',
    '<!-- ',
    '-->',
    '&lt;b&gt;',
    '**a**',
    '__a__',
    '~~a~~',
    '`a`',
    '``',
    '```',
    '$a$',
    '$$',
  ],
  ...[
    '\n# a',
    '\r\n> a',
    '\n\n| a |\n| - |',
    '- [x] a',
    '[^1]',
    '[^1]: a',
    '\n---\n',
    '    a',
    '\\',
    '\\\\',
    ':x:',
  ],
  ...[
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'deadbeef',
    '\u202e',
    '\u2028',
    '\u0000',
    '\ud800',
    '::error::a',
    '##[error]a',
  ],
]
const TEXT = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const LINE = fc.record({
  words: fc.array(TEXT, { maxLength: 4 }),
  values: fc.array(fc.oneof(TEXT, fc.record({ code: TEXT })), { maxLength: 4 }),
})
const SECTIONS = fc.array(fc.record({ title: TEXT, lines: fc.array(LINE, { maxLength: 4 }) }), {
  maxLength: 4,
})

describe('a report that a stranger’s run hands over', () => {
  test('a report of ours comes through whole', () => {
    const change = changeBetween(
      sideOf(catalogueOf([{ slug: 'latte' }])),
      sideOf(catalogueOf([{ slug: 'latte' }, { slug: 'pane', title: 'Il *pane*' }])),
      NOON.now,
    )
    const sections = composeReport(change, [])
    const read = readSections(writeSections(sections)) ?? []
    expect(read).toEqual(sections)
    const comment = printMarkdown(read)
    expect(comment).toContain(
      '\n### I pezzi\n\n- Nuovo: «Il \\*pane\\*», `/articoli/pane`'.replace(':', '\\:'),
    )
    expect(doings(comment)).toEqual([])
  })
  test('says what is in it and does nothing, whatever it holds', () => {
    fc.assert(
      fc.property(SECTIONS, (sections) => {
        expect(doings(printMarkdown(readSections(writeSections(sections)) ?? []))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
  test('whatever JSON it is, sections with lines of text come of it, or nothing', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        for (const { title, lines } of readSections(json) ?? []) {
          expect(typeof title).toBe('string')
          for (const { words, values } of lines)
            expect([...words, ...values].every((part) => part !== null)).toBe(true)
        }
      }),
    )
    for (const json of ['', '{', 'null', '"x"', '{"sections":[]}']) expect(readSections(json)).toBeUndefined()
  })
  test('fits into a comment, and says that it was cut', () => {
    const line = { words: ['x'.repeat(3_000), ''], values: ['@'.repeat(3_000)] }
    const sections = Array.from({ length: 500 }, () => ({
      title: 'a',
      lines: Array.from({ length: 50 }, () => line),
    }))
    const comment = printMarkdown(readSections(JSON.stringify(sections)) ?? [])
    expect(comment.length).toBeLessThan(65_536)
    expect(comment.trimEnd().split('\n').at(-1)).toMatch(/^…il resto non ci sta/)
  })
  test('is printed by the files of the repository alone, with no package installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eppure-'))
    try {
      for (const path of ['package.json', 'lib']) cpSync(path, join(folder, path), { recursive: true })
      const run = (input: string) =>
        spawnSync(process.execPath, ['lib/editor/report-comment.ts'], {
          cwd: folder,
          input,
          encoding: 'utf8',
        })
      const right = run(writeSections([{ title: 'I pezzi', lines: [{ words: ['Nuovo'], values: [] }] }]))
      expect([right.status, right.stdout]).toEqual([
        0,
        `${MARK}\n\n## Che cosa fa questa modifica\n\n### I pezzi\n\n- Nuovo\n`,
      ])
      const wrong = run('<!-- eppure: resoconto -->\n@tutti')
      expect([wrong.status, wrong.stdout, wrong.stderr]).toEqual([1, '', 'Questo non è un resoconto.\n'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
