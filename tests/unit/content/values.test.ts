import { describe, expect, test } from 'vitest'
import { parseFile } from '#lib/content/parse.ts'

const HEAD = [
  'title: "Uno"',
  'dek: "Due."',
  'authors: [redazione]',
  'section: idee',
  'tags: [metodo]',
  'published: 2026-01-01',
]

/** An article with some keys written as given, the others good: what is said of it, and what its keys became. */
function read(...lines: readonly string[]) {
  const keys = new Set(lines.map((line) => line.split(':', 1)[0]))
  const head = [...lines, ...HEAD.filter((line) => !keys.has(line.split(':', 1)[0]))]
  const text = `---\n${head.join('\n')}\n---\n\nUn testo.\n`
  const file = parseFile('issues/01-a-b/uno.md', Buffer.from(text))
  if (file.kind !== 'article') throw new Error('not an article')
  const said = (list: typeof file.problems) => list.map(({ line, rule, remedy }) => ({ line, rule, remedy }))
  return { problems: said(file.problems), doubts: said(file.doubts), known: file.known }
}

describe('what YAML reads otherwise than it is written', () => {
  // The fence is line 1 and the key under test line 2: on line 3 is only what a line after it did.
  test.each([
    ['title: {graffe}', 2, 'yaml-reserved', 'title: "{graffe}"'],
    ['title: {{ nome }}', 2, 'yaml-reserved', 'title: "{{ nome }}"'],
    ['title: [Prima parte] Il metodo', 2, 'yaml-reserved', 'title: "[Prima parte] Il metodo"'],
    ['title: [Prima parte]', 2, 'yaml-reserved', 'title: "[Prima parte]"'],
    ['title: & altre storie', 2, 'yaml-reserved', 'title: "& altre storie"'],
    ['title: &altre storie', 2, 'yaml-reserved', 'title: "&altre storie"'],
    ['title: *corsivo* e altro', 2, 'yaml-alias', 'title: "*corsivo* e altro"'],
    ['title: **grassetto**', 2, 'yaml-alias', 'title: "**grassetto**"'],
    ['title: !Attenzione', 2, 'yaml-tag', 'title: "!Attenzione"'],
    ['title: ! storie', 2, 'yaml-tag', 'title: "! storie"'],
    ['title: !!str 12', 2, 'yaml-tag', 'title: "!!str 12"'],
    ['title: - un trattino', 2, 'yaml-reserved', 'title: "- un trattino"'],
    ['title: @maria', 2, 'yaml-reserved', 'title: "@maria"'],
    ['title: `codice`', 2, 'yaml-reserved', 'title: "`codice`"'],
    ['title: % di sconto', 2, 'yaml-reserved', 'title: "% di sconto"'],
    ['title: | due', 2, 'yaml-reserved', 'title: "| due"'],
    ['title: > due', 2, 'yaml-reserved', 'title: "> due"'],
    ['title: ? chi', 2, 'yaml-reserved', 'title: "? chi"'],
    ['title: , poi', 2, 'yaml-reserved', 'title: ", poi"'],
    ['title: }{', 2, 'yaml-reserved', 'title: "}{"'],
    ['title: "C:\\dati"', 2, 'yaml-escape', '«/»'],
    ['title: "C:\\nuovi"', 2, 'yaml-escape', '«/»'],
    ['title: "Un\\_file"', 2, 'yaml-escape', '«/»'],
    ['title: Il metodo # 1', 2, 'yaml-comment', '"Il metodo # 1"'],
    ['title: #1', 2, 'yaml-comment', '"#1"'],
    ['title: 4.0', 2, 'wrong-type', '"4.0"'],
    ['title: 1e3', 2, 'wrong-type', '"1e3"'],
    ['title: 007', 2, 'wrong-type', '"007"'],
    ['title: 0x1F', 2, 'wrong-type', '"0x1F"'],
    ['title: .inf', 2, 'wrong-type', '".inf"'],
    ['title: True', 2, 'wrong-type', '"True"'],
    ['title: Null', 2, 'wrong-type', '"Null"'],
    ['title: ~', 2, 'wrong-type', '"~"'],
    ['title: 12 # mesi', 2, 'yaml-comment', '"12 # mesi"'],
    ['title: una\ttabulazione', 2, 'text-lines', 'metti uno spazio'],
    ['title: |\n  Una riga\n  e un’altra', 2, 'text-lines', 'di seguito'],
    ['title: Una riga\n\n  e un’altra', 2, 'text-lines', 'di seguito'],
    ['title: Una riga\n  -e un’altra', 3, 'yaml-line', 'dopo il trattino'],
    ['title: Una riga\n  kicker:altro', 3, 'yaml-line', 'togli gli spazi'],
    ['title: “Tra virgolette di Word”', 2, 'yaml-curly-quotes', '"Tra virgolette di Word"'],
    ['title: „Tra virgolette tedesche“', 2, 'yaml-curly-quotes', '"Tra virgolette tedesche"'],
    ['title: "Uno" due', 2, 'yaml-after-quote', '«»'],
    ['order: 1e3', 2, 'wrong-type', 'scrivi 1000'],
    ['order: 1.000', 2, 'wrong-type', 'senza punti'],
    ['order: "3"', 2, 'wrong-type', ': 3'],
    ['draft: sì', 2, 'wrong-type', '«draft: true»'],
    ['draft: off', 2, 'wrong-type', '«draft: false»'],
    ['lang: inglese', 2, 'lang-code', '«lang: en»'],
    ['lang: en_GB', 2, 'lang-code', '«lang: en»'],
    [
      'authors: "Maria Rossi"',
      2,
      'wrong-type',
      '[maria-rossi]; se la firma non c’è ancora, «npm run new» la crea',
    ],
    ['tags: prezzo, metodo', 2, 'wrong-type', '[prezzo, metodo]'],
    ['tags: [2026]', 2, 'wrong-type', '"2026"'],
    ['title: ""', 2, 'text-empty', 'scrivi il testo'],
    ['title: "Volume|valore"', 2, 'title-voices', '«Volume | valore»'],
    [`title: "${'x'.repeat(301)}"`, 2, 'text-long', 'accorcialo'],
    [`dek: "${'x'.repeat(601)}"`, 2, 'text-long', 'accorcialo'],
    ['canonical: "https://example.org:99999/x"', 2, 'web-address', 'due punti'],
  ])('%s is one problem, on its line, with what to write', (written, line, rule, remedy) => {
    expect(read(written).problems).toEqual([{ line, rule, remedy: expect.stringContaining(remedy) }])
  })

  test.each([
    ['title: yes', 'yes'],
    ['title: 12:30', '12:30'],
    ['title: 1_000', '1_000'],
    ['title: 2026-01-01', '2026-01-01'],
    ['title: C# e C++', 'C# e C++'],
    ['title: "Uno # due"', 'Uno # due'],
    ['title: "Uno" # un appunto', 'Uno'],
    ['title: "Perch\\u00e9"', 'Perché'],
    ['title: "Una \\"prova\\" \\\\ barra"', 'Una "prova" \\ barra'],
    ["title: 'L''arte'", "L'arte"],
    ['title: >-\n  Una riga\n  e un’altra', 'Una riga e un’altra'],
    ['title: Una riga\n  e un’altra', 'Una riga e un’altra'],
    ['title: «Così»', '«Così»'],
    ['title: ’900 e ’68', '’900 e ’68'],
  ])('%s is read as it is meant', (line, title) => {
    const { problems, doubts, known } = read(line)
    expect([problems, doubts, known.title?.text]).toEqual([[], [], title])
  })

  test.each(['section: idee # la rubrica', 'draft: true # finché manca il finale', 'order: 05'])(
    '%s: a note beside a name, and a figure with a zero, are nobody’s fault',
    (line) => {
      expect(read(line).problems).toEqual([])
    },
  )
})

test('an address of a front matter that was copied with the trace of a program is doubted, as in a text', () => {
  const { problems, doubts } = read('canonical: "https://example.org/pane?utm_source=chatgpt.com"')
  expect(problems).toEqual([])
  expect(doubts).toEqual([{ line: 2, rule: 'link-copied', remedy: 'scrivi «https://example.org/pane»' }])
})

describe('marks in a plain text', () => {
  test.each([
    ['*Volume* e valore', '«Volume e valore»'],
    ['**Volume** e _valore_', '«Volume e valore»'],
    ['[Volume](/temi/volume) e valore', '«Volume e valore»'],
    ['Perch&eacute; &Egrave; cos&igrave; &#8211; &amp; poi', '«Perché È così – & poi»'],
    ['Volume <b>e</b> valore', '«Volume e valore»'],
    ['Volume<br/> e valore', '«Volume e valore»'],
    ['~~Volume~~ e ==valore==', '«Volume e valore»'],
    ['Volume[^1] e `valore`', '«Volume e valore»'],
    ['[[Volume]] e valore {#volume}', '«Volume e valore»'],
    [':lang[Volume]{en} e valore', '«Volume e valore»'],
    ['## Volume e valore', '«Volume e valore»'],
    ['• Volume e valore', '«Volume e valore»'],
  ])('%s is doubted once, with the words alone', (title, remedy) => {
    const { problems, doubts } = read(`title: '${title}'`)
    expect(problems).toEqual([])
    expect(doubts).toEqual([{ line: 2, rule: 'plain-markup', remedy: `scrivi ${remedy}` }])
  })

  test.each([
    '5 * 3 * 2 = 30',
    'nome_di_file e altro_nome',
    'R&D; Q&A',
    'Uno < due > tre',
    '[sic] e (altro)',
    'C’è un * in fondo',
    'a:b[c]',
    '€ 50 e #hashtag',
  ])('%s is words', (title) => {
    expect(read(`title: '${title}'`).doubts).toEqual([])
  })

  test('a long hostile text costs little', () => {
    const start = performance.now()
    for (const sign of ['*', '_', '<a ', '[', '&a', '`', '~~a', '==a', '{{', '![', ':aa['])
      read(`dek: '${sign.repeat(600 / sign.length)}'`)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

test('spaces without end before a broken value are read in no time', () => {
  const start = performance.now()
  for (const space of [' ', '\u00A0', '\t']) read(`title: ${space.repeat(30_000)}: x: y`)
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('an address comes out in the letters that a header can hold', () => {
  const canonical = 'https://esèmpio.example/l’articolo>; rel=x, <y'
  expect(read(`canonical: "${canonical}"`).known.canonical).toBe(
    'https://xn--esmpio-4ua.example/l%E2%80%99articolo%3E;%20rel=x,%20%3Cy',
  )
})
