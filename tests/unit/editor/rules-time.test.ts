import { expect, test, vi } from 'vitest'
import { foreignLanguage, isItalian } from '#lib/editor/prose/foreign-language.ts'
import { sealed } from '#lib/editor/prose/sealed.ts'
import { unknownWords } from '#lib/editor/prose/unknown-words.ts'
import { RULES } from '#lib/editor/rules/ranked-rules.ts'
import { readStyle } from '#lib/editor/style.ts'
import { cost } from '../markdown/support.ts'
import { articleWith } from './file.ts'

// Several hundred long texts.
vi.setConfig({ testTimeout: 180_000 })

const SHAPES: readonly string[] = [
  ...[' ', '\u00A0', '\t', '  a', '\r', '\n', '\u2063', 'a\u2063', '« ', ' »'],
  ...["l'", "'", "'a ", "aà'", '5" ', "5' ", '"', '"a" ', '“a', '“', '«', '»', '‘'],
  ...[' - - -', '1 - ', '1:00 - 2', '—', '.', '! ?', 'a,', '1', '€ 5', 'a\u0301', '😀'],
  ...['a', 'ab ', 'Cosi ', 'E vero ', 'C’e ', 'fammi sapere ', 'the ', 'il che ', 'un a'],
  ...[
    '( ',
    ' ,a',
    '\u3000',
    'l a',
    'i 8 ',
    'E nato a ',
    'La fila e ',
    'ne a ',
    'a.B',
    '1.5 ',
    '1O',
    '-1 ',
    '1,000',
    '(',
    'Il problema e che ',
  ],
  ...['a@', 'http://', 'a.b', '](', '{#', `${'ab'.repeat(20)} `],
]
/** The largest text that is read. */
const WHOLE = 256 * 1024

/** Milliseconds of processor that a rule takes for the largest text; on a busy machine up to five times as much. */
const FAST = 200

const text = (shape: string, length: number): string =>
  shape.repeat(Math.ceil(length / shape.length)).slice(0, length)

/** What is asked of a text: each rule, and what prepares a text for them. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ...RULES.map(
    ({ name, find }) =>
      [name, (of: string) => find({ kind: 'paragraph', text: of, start: 0, verbatim: true })] as const,
  ),
  ['spelling', (of) => unknownWords(of, () => false)],
  ['sealed', sealed],
  ['language', foreignLanguage],
  ['Italian', isItalian],
]

test('every rule reads the longest text of any shape in linear time', () => {
  const slow: string[] = []
  for (const shape of SHAPES) {
    const [quarter, whole] = [WHOLE / 4, WHOLE].map((length) => text(shape, length))
    for (const [name, read] of READERS) {
      // A pause of the machine is not a rule's: what is slow is measured again, and then by how it grows.
      if (cost(() => read(whole ?? '')) < FAST) continue
      const [short = 0, all = 0] = [quarter, whole].map((of = '') =>
        Math.min(...[1, 2, 3, 4, 5].map(() => cost(() => read(of)))),
      )
      if (all > 5 * FAST || all > 8 * short + 20)
        slow.push(`${name} on ${JSON.stringify(shape)}: ${Math.round(short)} → ${Math.round(all)} ms`)
    }
  }
  expect(slow).toEqual([])
})

test.each([' - - -', "l'", '5€ ', 'E’ ', '"a" '])('a file full of slips grows by its length: %j', (shape) => {
  // Lines keep the parser from what it refuses to read.
  const file = (lines: number) => articleWith(`${text(shape, 400)}\n\n`.repeat(lines))
  const take = (lines: number) =>
    Math.min(...[1, 2, 3, 4, 5].map(() => cost(() => readStyle('x.md', file(lines)))))
  const [short, long] = [take(150), take(300)]
  expect(long).toBeLessThan(3 * short + 50)
})
