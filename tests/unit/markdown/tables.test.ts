import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import { tableLines, tablesOn, withoutBareLinks } from '#lib/markdown/syntax.ts'

const { micromarkExtensions: extensions = [], fromMarkdownExtensions: mdastExtensions = [] } = remark()
  .use(remarkGfm)
  .use(remarkDirective)
  .use(withoutBareLinks)
  .freeze()
  .data()

function expectSameTree(markdown: string) {
  const guarded = tablesOn(extensions, tableLines(markdown))
  expect(fromMarkdown(markdown, { extensions: guarded, mdastExtensions })).toEqual(
    fromMarkdown(markdown, { extensions, mdastExtensions }),
  )
}

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'markdown')

test.each(readdirSync(FIXTURES))('%s is read as the extension alone reads it', (name) => {
  expectSameTree(readFileSync(join(FIXTURES, name, 'input.md'), 'utf8'))
})

test('so is any text made of what tables are made of', () => {
  const mark = fc.constantFrom('', '', '', '> ', '- ', '1. ', '  ', '    ', '\t', '[^1]: ', '> - ')
  const row = fc.constantFrom(
    ...[
      '| a | b |',
      '| a | b |',
      'a | b',
      '| - | -: |',
      '| - | -: |',
      '- | -',
      '|-|',
      '---',
      ':-',
      '|',
      'a',
      '',
      '',
    ],
    ...[':::tabella[b]', ':::', '\\|', '`|`', '# a', '***', '```', '<b>'],
  )
  const line = fc.tuple(mark, row).map((parts) => parts.join(''))
  const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end), { maxLength: 9 }), (pieces) =>
      expectSameTree(pieces.flat().join('')),
    ),
    { numRuns: 3000 },
  )
})
