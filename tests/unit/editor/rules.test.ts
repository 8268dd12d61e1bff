import { describe, expect, test } from 'vitest'
import { fix } from '#lib/editor/fix-text.ts'
import { RULES } from '#lib/editor/rules/ranked-rules.ts'
import { readStyle } from '#lib/editor/style.ts'
import { doubtingCases } from './doubting-cases.ts'
import { articleWith } from './file.ts'
import { mendingCases } from './mending-cases.ts'

const FILE = 'issues/01-piccoli-grandi/prova.md'

/** A case is a body, or a line of front matter. */
function fileOf(text: string): string {
  const [key = ''] = text.split(':', 1)
  if (!/^(?:title|kicker|summary)$/.test(key)) return articleWith(text)
  if (key === 'title') return articleWith('Un testo.').replace(/^title: .*$/m, () => text)
  return articleWith('Un testo.', `${text}\n`)
}

const rulesFor = (text: string) => readStyle(FILE, fileOf(text)).map(({ rule }) => rule)

test('every rule has a table', () => {
  const tables = [...Object.keys(mendingCases), ...Object.keys(doubtingCases)]
  expect(tables.toSorted()).toEqual(RULES.map(({ name }) => name).toSorted())
})

test.each([
  ["È un'amico.", ['apostrophe']],
  ['È un’amico.', ['article-elision']],
  [`summary: ["${'Molte parole. '.repeat(12)}E' vero."]`, ['field-length', 'accented-capital']],
])('one slip is one remark: %j', (text, rules) => {
  expect(rulesFor(text)).toEqual(rules)
})

describe.each(Object.entries(mendingCases))('%s', (rule, { mends, leaves }) => {
  test.each(mends)('mends %j', (before, after) => {
    const fixed = fix(FILE, articleWith(before))
    expect(fixed.text).toBe(articleWith(after))
    expect(new Set(fixed.settled.map((remark) => remark.rule))).toEqual(new Set([rule]))
  })
  test.each(leaves)('leaves %j', (text) => {
    expect(rulesFor(text)).not.toContain(rule)
    expect(fix(FILE, fileOf(text)).text).toBe(fileOf(text))
  })
})

describe.each(Object.entries(doubtingCases))('%s', (rule, { touches, leaves }) => {
  test.each(touches)('points at %j', (text) => {
    expect(rulesFor(text)).toContain(rule)
    expect(fix(FILE, fileOf(text)).text).toBe(fileOf(text))
  })
  test.each(leaves)('leaves %j', (text) => {
    expect(rulesFor(text)).not.toContain(rule)
  })
})
