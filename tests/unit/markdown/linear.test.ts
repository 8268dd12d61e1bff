import { describe, expect, it } from 'vitest'
import { RULES, textOf } from '#lib/markdown/inspect.ts'
import { parse } from '#lib/markdown/parse-markdown.ts'
import { readRaw } from '#lib/markdown/rules/raw-marks.ts'
import { cost, largestAccepted } from './support.ts'

/** What a rule could stumble over, again and again: up to 256 kB of each, or as much as is parsed at all. */
const SHAPES = [
  ...['a ', '*a_ ', '*x* ', '**', '* ', '_a', '`', '~~', '~', '[', '![', '](a) ![', '[a][b] ', '[a](b c) '],
  ...[
    '[^a] ',
    '[30/11/26, 10:15] ',
    '\\* ',
    '[[a]] ',
    '(a)[',
    '\\[a\\](/b',
    'aaaa¹ ',
    'a [1] ',
    '<',
    '<b>',
    '&amp',
    '&#x200B;',
    '\\a',
    '{a}',
    '{%',
    '$',
    '$a_',
    '==',
    '++',
  ],
  ...[
    '^[',
    '%%',
    '||',
    '|a',
    '|-|-|\n',
    '- a\n',
    '1.a\n',
    '5. a\n\na\n\n',
    '> a\n',
    '• a\n',
    '– a\n',
    '→ a\n',
    'a) a\n',
    'o a\n',
    '##a\n',
  ],
  ...[
    'a\n---\n\n',
    ':a:',
    ':lang[a]{en} ',
    'www.',
    'http://',
    'a@',
    '\u200Ba',
    'Ã©',
    'a\t',
    "'''a",
    '[a]: /b\n',
  ],
]

/** Twice the text takes about twice the time. Costs that are too small to tell are let through. */
const GROWTH = 3.5
const TOO_SMALL = 100
/** Each rule takes less than 200 ms for the largest text on a quiet machine; tests run beside one another. */
const MOST = 1_000

describe('every rule takes time linear in the text', () => {
  it.each(SHAPES)(
    '%j',
    (shape) => {
      const costs = [125_000, 250_000].map((length) => {
        const markdown = largestAccepted(shape, length)
        const text = textOf(markdown, parse(markdown))
        return [...RULES, readRaw].map((rule) =>
          Math.min(
            cost(() => rule(text)),
            cost(() => rule(text)),
          ),
        )
      })
      const [half = [], whole = []] = costs
      for (const [at, time] of whole.entries()) {
        expect(time).toBeLessThan(MOST)
        expect(time).toBeLessThan(Math.max(TOO_SMALL, GROWTH * (half[at] ?? 0)))
      }
    },
    60_000,
  )
})
