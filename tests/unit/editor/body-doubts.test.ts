import { expect, test } from 'vitest'
import { readStyle } from '#lib/editor/style.ts'
import { articleWith } from './file.ts'

const FILE = 'issues/01-piccoli-grandi/prova.md'

test('a doubt about the Markdown of a body stands at its place in the file', () => {
  const text = articleWith('Una riga.\n\nUn prezzo* e basta.')
  const [doubt, ...others] = readStyle(FILE, text)
  const line = text.split('\n').indexOf('Un prezzo* e basta.') + 1
  expect(others).toEqual([])
  expect(doubt).toMatchObject({ file: FILE, line, column: 10, level: 'doubt', rule: 'mark-star' })
  expect(doubt?.edits).toBeUndefined()
})

test('a backslash settles it', () => {
  expect(readStyle(FILE, articleWith('Un prezzo\\* e basta.'))).toEqual([])
})

test('a heading without a text is doubted, unless the piece is a draft: there it is a plan', () => {
  const rules = (fields: string) =>
    readStyle(FILE, articleWith('## La fila\n\nTesto.\n\n## Il pane', fields)).map(({ rule }) => rule)
  expect([rules(''), rules('draft: true\n')]).toEqual([['heading-alone'], []])
})
