import { expect, test } from 'vitest'
import { prove } from '#lib/print/prove.ts'
import { runningHeads } from '#lib/print/running.ts'

const face = {
  title: 'Piccoli eppure grandi',
  authors: 'Anna Verdi e La redazione',
  head: 'eppure, numero 1',
}
const pieces = [
  { id: 'uno', title: 'Uno' },
  { id: 'due', title: 'Due, e poi basta' },
]
const read = {
  isTagged: true,
  title: face.title,
  author: face.authors,
  headings: [face.title],
  outline: [
    { title: 'Sommario', sheet: 2 },
    { title: 'Uno', sheet: 3 },
    { title: 'Due, e poi basta', sheet: 5 },
  ],
  sheets: ['', 'Sommario Uno 3 Due, e poi basta 5 2', 'Uno 3', 'Uno segue 4', 'Due, e poi basta 5'],
}

test('a PDF that agrees with itself is kept', () => {
  expect(() => prove(face, pieces, [3, 5], read)).not.toThrow()
})

test.each([
  ['without its title as a heading', { ...read, headings: ['Sommario', 'Uno'] }, [3, 5], /primo titolo/],
  ['with two headings of its rank', { ...read, headings: [face.title, 'Uno'] }, [3, 5], /primo titolo/],
  ['called as its page', { ...read, title: 'Tutto in una pagina' }, [3, 5], /non dice di sé/],
  ['that nobody signs', { ...read, author: '' }, [3, 5], /non dice di sé/],
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
  expect(() => prove(face, pieces, numbers, given)).toThrow(reason)
})

test('a title of any signs stays a title at the head of the sheets', () => {
  const css = runningHeads('rivista, numero 1', [{ id: 'uno', title: 'A "b" \\ c\n}@page{x' }])
  expect(css).toContain('content:"A \\22 b\\22  \\5c  c\\a }@page{x"')
})

const LONG = 'Quando il fornaio del quartiere chiude la sera e tutti dormono'

test.each([
  ['that wraps', LONG, 'Quando il fornaio delquartiere chiudela sera e tutti dormono', LONG],
  [
    'that wraps in its second voice',
    'Medi, | eppure mai'.replace(' | ', ' '),
    'Medi,eppuremai',
    'Medi, eppure mai',
  ],
  ['in English', 'The ice that nobody wanted', 'The ice thatnobody wanted', 'The ice that nobody wanted'],
  ['with spaces that hold', 'Il numero\u00a04 e\u202fbasta', 'Il numero 4 ebasta', 'Il numero 4 e basta'],
  ['with soft hyphens', 'La prec\u00adipi\u00adtazione', 'La precipi\u00adtazione', 'La precipitazione'],
  ['with ligatures', 'Una ﬁne afﬁnata', 'Una fine affinata', 'Una fine aﬃnata'],
  ['with composed accents', 'Perche\u0301 così', 'Perché così', 'Perché cosi\u0300'],
  ['that ends a line at a hyphen', 'Semi-automatico', 'Semi-automatico', 'Semi- automatico'],
])(
  'a title %s is found, whatever its outline and its sheet make of the spaces',
  (_, title, outlined, drawn) => {
    const given = {
      ...read,
      outline: [{ title: outlined, sheet: 3 }],
      sheets: ['', 'Sommario 2', `${drawn} 3`],
    }
    expect(() => prove(face, [{ id: 'uno', title }], [3], given)).not.toThrow()
    expect(() => prove(face, [{ id: 'uno', title: `${title} no` }], [3], given)).toThrow(/non è il sommario/)
  },
)

test('on paper no heading loses the space at the end of a line', () => {
  expect(runningHeads('rivista, numero 1', pieces)).toContain(
    '.whole :is(h1,h2,h3,h4){white-space:break-spaces}',
  )
})
