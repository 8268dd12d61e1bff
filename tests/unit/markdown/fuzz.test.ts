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
  const { faults } = inspect(markdown)
  if (faults.some(({ rule }) => rule.startsWith('too-'))) return
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
