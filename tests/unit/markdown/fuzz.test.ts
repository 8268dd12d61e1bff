import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { inspect } from '#lib/markdown/inspect.ts'
import { html } from './support.ts'

const validator = new HtmlValidate({
  rules: {
    'close-order': 'error',
    'element-name': 'error',
    'no-dup-attr': 'error',
    'no-dup-id': 'error',
    'attribute-misuse': 'error',
    'no-inline-style': 'error',
    'element-permitted-content': 'error',
    'no-raw-characters': 'error',
  },
})

/** Pieces that, side by side, come near every construct that we handle and every attack that we know. */
const PIECES = [
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '<',
    '>',
    '&',
    '\\',
    ' | ',
    '\n',
    '\n\n',
    '    ',
    ' ',
    '"',
    '{',
    '}',
  ],
  ...[
    '[^1]',
    '[^1]: nota ',
    '[^2]',
    '\n[^2]: altra\n',
    '\n## ',
    '\n### ',
    '\n# ',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n---\n',
    '\n```\n',
  ],
  ...[
    ':::stacco\n',
    ':::pratica[Passi]\n',
    ':::tabella[T]\n',
    ':::grafico[G]\n',
    '\n:::\n',
    '- a: 1 €\n',
    '1. uno\n',
    '| a | b |\n| - | -: |\n',
  ],
  ...[
    ':lang[',
    ']{en}',
    ':altro[',
    '{onclick="alert(1)"}',
    '{#id .class style="color:red"}',
    '::iframe',
    '8:30',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">',
    '<!--',
    '-->',
    '<style>',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:',
    'data:text/html,x',
    'vbscript:x',
    '&#106;avascript:',
    '&Tab;',
    '//example.com',
    'https://example.com',
  ],
  ...[
    '![foglio](immagini/foglio.svg "Didascalia | Credito")',
    '[a](/b)',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](&#106;avascript:alert(1))',
    '[a](data:text/html,x)',
    '![a](javascript:alert(1))',
    '<javascript:alert(1)>',
    '\n\n[x]: javascript:alert(1)\n\n',
    '[x]: javascript:alert(1)\n',
    '[a][x]',
    '<https://a.it>',
    '<mailto:a@b.it>',
  ],
  ...[
    'parola',
    'location',
    'constructor',
    'è',
    '90 €',
    '\u0000',
    '\u2028',
    '😀',
    '\ud800',
    '\t',
    '\r\n',
    '\r',
  ],
]

const flavoured = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''))

/** Where an attribute could stand: inside a tag, outside the quotes. What is text is escaped, so `<` opens a tag only. */
const tags = (page: string) => page.match(/<[^>]*>/g) ?? []

function expectSafe(markdown: string) {
  // What is too much to read is refused; what is tried in its place is another text.
  fc.pre(inspect(markdown).faults.every(({ rule }) => !rule.startsWith('too-')))
  const page = html(markdown)
  for (const tag of tags(page)) {
    const bare = tag.replace(/"[^"]*"/g, '""')
    expect(bare).not.toMatch(
      /<\/?(?:script|style|iframe|object|embed|form|input|base|meta|link|math|template)\b/i,
    )
    expect(bare).not.toMatch(
      /\s(?:on\w+|style|srcdoc|srcset|formaction|xlink:href|name|target|class=""[^ >])\s*=/i,
    )
    for (const [, url = ''] of tag.matchAll(/(?:href|src)="([^"]*)"/g)) {
      // Browsers read an address as this does: without tabs and line ends, whatever its case.
      const address = url.replaceAll(/&#x([\dA-F]+);/gi, (_, hex) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      )
      const protocol =
        URL.canParse(address, 'https://eppure.example') && new URL(address, 'https://eppure.example').protocol
      expect([false, 'http:', 'https:', 'mailto:']).toContain(protocol)
    }
  }
  const { results } = validator.validateStringSync(`<div>${page}</div>`)
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([])
}

it('nothing that an attacker writes comes out as anything but text', () => {
  fc.assert(fc.property(flavoured, expectSafe), { numRuns: 800 })
}, 120_000)

it('any text at all is read without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectSafe), { numRuns: 300 })
}, 60_000)

/** Words of a sentence and signs of Markdown, side by side in places where they may come to nothing. */
const WORDS = [
  'pane',
  'prezzo',
  '«casa»',
  'azienda,',
  'bottega.',
  'l’olio',
  'è',
  '90 €',
  '(conto)',
  'Nota:',
  '8:30',
  '2024',
]
const SIGNS = [
  ...[
    '**',
    '*',
    '_',
    '__',
    '~~',
    '`',
    '[',
    '](',
    '](/temi)',
    '![',
    '![x](immagini/a.svg)',
    '[^1]',
    '[^x]',
    '|',
    ' | ',
    '=',
  ],
  ...[
    '\n| a | b |\n',
    '==',
    '{{',
    '}}',
    '$$',
    '%%',
    '[[',
    ']]',
    '\n## ',
    '\n##',
    '\n- ',
    '\n• ',
    '\n> ',
    '\n1. ',
    '\n\n',
    '\n',
  ],
  ...[
    '\n---\n',
    '<b>',
    '</b>',
    '(',
    ')',
    '[x] (/y)',
    '**«',
    '»**',
    '```',
    '\n```\n',
    ':::',
    ' ',
    '#',
    '{#id}',
    '^',
    '~',
    '\u00A0',
  ],
]
const scattered = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.constantFrom(...WORDS.map((word) => `${word} `)),
      fc.constantFrom(...SIGNS),
    ),
    {
      maxLength: 16,
    },
  )
  .map((pieces) => pieces.join(''))

/** Signs that no sentence holds: on a page they are marks that came to nothing. */
// Powers keep their asterisks: 2**3.
const RAW =
  /(?<![*\d])\*\*(?!\*)|~~|\]\(|!\[|\[\[|(?<!\p{L})`(?!\p{L})|==[^\s=](?:[^=\n]*[^\s=])?==|\{\{[^{}\n]*\}\}|\$\$|%%[^%\n]+%%|^#{2,}|\{#\w+\}/mu

/** What a reader reads: code is shown as it is. */
const readerText = (page: string): string =>
  page.replace(/<(pre|code)>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')

function expectNothingRaw(page: string) {
  expect(readerText(page)).not.toMatch(RAW)
  expect(page).not.toMatch(/<p[^>]*>\|/)
}

it('a sign that a reader would see is said', () => {
  const passed = fc.sample(scattered, 9_000).filter((markdown) => {
    const { faults, doubts } = inspect(markdown)
    return faults.length === 0 && doubts.length === 0
  })
  expect(passed.length).toBeGreaterThan(1_000)
  for (const markdown of passed) expectNothingRaw(html(markdown))
}, 120_000)
