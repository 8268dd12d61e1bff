import { expect, test } from 'vitest'
import { openAt } from '#lib/content/open-file.ts'
import { parseFile } from '#lib/content/parse.ts'
import { proseIn } from '#lib/editor/prose/segments.ts'
import { spellingOf } from '#lib/editor/spelling.ts'
import { readStyle } from '#lib/editor/style.ts'
import { articleWith } from './file.ts'

const FILE = 'issues/01-piccoli-grandi/prova.md'

/** What the check of the content and the house's rules say is still to be written, each with its place in the file. */
function unwrittenIn(text: string): readonly string[] {
  const parsed = parseFile(FILE, Buffer.from(text))
  const problems = 'problems' in parsed ? parsed.problems : []
  return [...problems, ...readStyle(FILE, text)]
    .filter(({ rule }) => rule === 'unwritten')
    .map(({ line, column, level }) => `${line}:${column} ${level}`)
}

test.each([
  ['a title', articleWith('Un testo.').replace(/^title: .*$/m, 'title: "Da scrivere"'), '2:8'],
  ['a title in capitals', articleWith('Un testo.').replace(/^title: .*$/m, 'title: "DA SCRIVERE"'), '2:8'],
  ['a kicker', articleWith('Un testo.', 'kicker: "Da scrivere: l’occhiello"\n'), '8:9'],
  ['a step', articleWith('Un testo.', 'steps: ["Uno.", "Da scrivere."]\n'), '8:17'],
  [
    'a caption of the opening image',
    articleWith('Un testo.', 'hero: { src: a.svg, alt: "Una bici.", caption: "Da scrivere." }\n'),
    '8:48',
  ],
  ['a paragraph', articleWith('Da scrivere: il resto.'), '10:1'],
  ['a paragraph in capitals', articleWith('DA SCRIVERE: finale.'), '10:1'],
  ['a heading', articleWith('## Da scrivere\n\nTesto.'), '10:1'],
])('%s that waits to be written keeps a piece from going out', (_, text, at) => {
  expect(unwrittenIn(text)).toEqual([`${at} fault`])
  expect(unwrittenIn(text.replace('---\n\n', 'draft: true\n---\n\n'))).toEqual([])
})

test.each([
  ['- Da scrivere: la voce.', '10:3'],
  ['Il finale è DA SCRIVERE domani.', '10:13'],
  ['Manca TODO la fine.', '10:7'],
  ['Poi [da completare] e basta.', '10:5'],
  ['Poi [qui va la foto di Anna] e basta.', '10:5'],
  ['Lorem ipsum dolor sit amet.', '10:1'],
  ['Costa XXX euro al chilo.', '10:7'],
  ['Costa xx € al chilo.', '10:7'],
  ['Costa ____ euro al chilo.', '10:7'],
  ['Il nome di @@ va chiesto.', '10:12'],
  ['Si chiama XXXX, di Prato.', '10:11'],
  ['Si chiama xxx.', '10:11'],
  ['Dura ?? minuti.', '10:6'],
  ['## Titolo del paragrafo', '10:1'],
  ['Inserire qui il testo.', '10:1'],
])('%j is doubted as a reminder, unless the piece is a draft', (body, at) => {
  expect(unwrittenIn(articleWith(body))).toEqual([`${at} doubt`])
  expect(unwrittenIn(articleWith(body, 'draft: true\n'))).toEqual([])
})

test.each([
  'Il lavoro è tutto da fare.',
  'Il metodo da scrivere su un foglio.',
  'Sulla porta c’è «DA FARE» in grande.',
  'Il metodo si chiama `TODO`.',
  'Todo es posible, disse.',
  'La frase […] continua.',
  'La XXX edizione, il XX secolo, Alfonso XXX.',
  'Alle pp. xxx e xx, nel cap. XXX.',
  'Il codice `@@` e la @ sola.',
  '## Il titolo del paragrafo conta',
  'Inserisci qui il testo che ti ha dato il cliente, e rileggilo.',
  'Taglia XXL, misura xl.',
])('%j is prose', (body) => {
  expect(unwrittenIn(articleWith(body))).toEqual([])
})

test('a reminder that is no word is not said twice', () => {
  const text = articleWith('Manca TODO la fnie.')
  const style = readStyle(FILE, text)
  const isRight = (word: string) => !/^(?:TODO|fnie)$/.test(word)
  const said = spellingOf(FILE, text, proseIn(openAt(FILE, text)), isRight, style)
  expect(said.map(({ message }) => message)).toEqual(['«fnie» non è nel dizionario'])
})
