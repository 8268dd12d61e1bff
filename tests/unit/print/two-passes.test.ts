import { expect, test } from 'vitest'
import { runningHeads } from '#lib/print/running.ts'
import { prove } from '#lib/print/two-passes.ts'

const pieces = [
  { id: 'uno', title: 'Uno' },
  { id: 'due', title: 'Due, e poi basta' },
]
const read = {
  isTagged: true,
  outline: [
    { title: 'Sommario', sheet: 2 },
    { title: 'Uno', sheet: 3 },
    { title: 'Due, e poi basta', sheet: 5 },
  ],
  sheets: ['', 'Sommario Uno 3 Due, e poi basta 5 2', 'Uno 3', 'Uno segue 4', 'Due, e poi basta 5'],
}

test('a PDF that agrees with itself is kept', () => {
  expect(() => prove(pieces, [3, 5], read)).not.toThrow()
})

test.each([
  ['without marks', { ...read, isTagged: false }, [3, 5], /non è marcato/],
  ['whose contents say another page', read, [3, 4], /dice pagina 4, «Due, e poi basta» comincia a pagina 5/],
  [
    'whose outline lacks a piece',
    { ...read, outline: read.outline.slice(0, 2) },
    [3, 5],
    /non è il sommario/,
  ],
  [
    'whose outline has another order',
    { ...read, outline: read.outline.toReversed() },
    [3, 5],
    /non è il sommario/,
  ],
  [
    'that begins a piece elsewhere',
    { ...read, sheets: [...read.sheets.slice(0, 4), 'Tre 5'] },
    [3, 5],
    /non si legge/,
  ],
  [
    'with a sheet without its number',
    { ...read, sheets: read.sheets.with(3, 'Uno segue 14') },
    [3, 5],
    /pagina 4 il numero/,
  ],
])('one %s is refused', (_, given, numbers, reason) => {
  expect(() => prove(pieces, numbers, given)).toThrow(reason)
})

test('a title of any signs stays a title at the head of the sheets', () => {
  const css = runningHeads('rivista, numero 1', [{ id: 'uno', title: 'A "b" \\ c\n}@page{x' }])
  expect(css).toContain('content:"A \\22 b\\22  \\5c  c\\a }@page{x"')
})
