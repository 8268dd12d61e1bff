import { describe, expect, it } from 'vitest'
import { inspect } from '#lib/markdown/inspect.ts'
import { cost, html, largestAccepted } from './support.ts'

const times = (text: string, length = 250_000) => text.repeat(Math.floor(length / text.length))

/** Texts that take a CommonMark parser seconds, minutes or its stack. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['too long', 'too-long', 'a'.repeat(256 * 1024 + 1)],
  ['too many bytes, fewer characters', 'too-long', 'è'.repeat(200_000)],
  ['lists in lists, one line', 'too-deep', `${times('- ', 2_000)}a`],
  ['quotes in quotes', 'too-deep', times('> ', 2_000)],
  ['quotes without spaces', 'too-deep', times('>', 2_000)],
  ['numbers in numbers', 'too-deep', times('1. ', 2_000)],
  ['mixed containers', 'too-deep', times('> - ', 2_000)],
  ['notes in notes', 'too-deep', times('[^a]: ', 2_000)],
  [
    'lists in lists, line by line',
    'too-deep',
    Array.from({ length: 40 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
  ],
  [
    'lists in lists, by tabs',
    'too-deep',
    Array.from({ length: 40 }, (_, n) => `${'\t'.repeat(n)}- a`).join('\n'),
  ],
  ['blocks in blocks', 'too-deep', times(':::stacco\n', 2_000)],
  ['blocks in blocks that seem closed', 'too-deep', times(':::::stacco\n:::\n', 2_000)],
  ...[
    '*_',
    '*a_ ',
    '*a ',
    'a* ',
    'a**b',
    '*',
    '_',
    '~~a ',
    '[',
    '![',
    ']',
    '[a](',
    '[a][b] ',
    '[a] ',
    '` ``',
    '<a b="',
    'a <!-- ',
  ].map((family) => [`delimiters: ${family}`, 'too-intricate', times(family)] as const),
  ['a wide table', 'too-intricate', `${times('|a', 2_000)}|\n${times('|-', 2_000)}|\n`],
  ['a paragraph of a thousand lines', 'too-intricate', times('a\n', 2_000)],
  ['twenty thousand lines', 'too-long', times('a\n\n', 60_000)],
  ['one line', 'too-long-line', times('parola ', 30_000)],
  ['spaces in a line', 'too-wide', `Una parola${' '.repeat(30)}e un’altra.`],
  ['no-break spaces in a line', 'too-wide', `Una parola${'\u00A0'.repeat(30)}e un’altra.`],
  ['pasted HTML', 'too-intricate', times('<p>Un <b>paragrafo</b> incollato.</p>', 10_000)],
]

describe('texts that would cost too much are refused before they are parsed', () => {
  it.each(REFUSED)('%s', (_, rule, markdown) => {
    let refused = inspect('')
    expect(cost(() => (refused = inspect(markdown)))).toBeLessThan(500)
    expect(refused.faults.map((fault) => fault.rule)).toEqual([rule])
    expect(refused.words).toBe(0)
  })
})

describe('the costliest texts that are accepted are inspected and rendered in seconds', () => {
  const FAMILIES = ['*a_ ', '*x* ', '](a) ![', '[a][b] ', '- - a\n', '|-|-|\n', 'a\n=\n', '&amp;', 'a ']
  it.each(FAMILIES)(
    '%s',
    (family) => {
      const markdown = largestAccepted(family)
      expect(cost(() => html(markdown))).toBeLessThan(5_000)
    },
    60_000,
  )

  it('a real text twenty times as long costs about twenty times as much, not four hundred', () => {
    const sentence =
      'Ne escono *dodici* chili e mezzo, [venduti](/temi/vendita) al cancello: «no», dice lui. '
    const rendering = (paragraphs: number) => {
      const text = `${sentence.repeat(12)}\n\n`.repeat(paragraphs)
      return cost(() => html(text))
    }
    rendering(8)
    const short = Math.min(...Array.from({ length: 5 }, () => rendering(8)))
    expect(Math.min(rendering(160), rendering(160))).toBeLessThan(short * 80)
  }, 60_000)
})

it('spaces may be many where they line something up, and in code', () => {
  const gap = ' '.repeat(30)
  const texts = [
    `| a${gap}| b |\n| - | - |\n| c | ${gap}d |`,
    `\`\`\`\na${gap}b\n\`\`\``,
    `Una \`a${gap}b\`.`,
    `Fine.${gap}\n`,
  ]
  expect(texts.flatMap((text) => inspect(text).faults)).toEqual([])
})

it('pasted HTML is called by its name', () => {
  const [fault] = inspect(times('<p>Un <b>paragrafo</b> incollato.</p>', 10_000)).faults
  expect(`${fault?.message} → ${fault?.remedy}`).toBe(
    'qui è incollato dell’HTML («<p>», «<b>», «<a …>»): la rivista non lo legge → incolla di nuovo come testo semplice (Ctrl+Maiusc+V), e dividi i paragrafi con una riga vuota',
  )
})
