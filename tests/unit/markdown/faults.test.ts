import { describe, expect, it } from 'vitest'
import { inspect } from '#lib/markdown/inspect.ts'

const found = (markdown: string) =>
  inspect(markdown).faults.map(
    ({ line, column, rule, message, remedy }) => `${line}:${column} [${rule}] ${message} → ${remedy}`,
  )

/** Each text has one fault; the snapshot holds the words that editors read. */
const FAULTY: readonly (readonly [string, string])[] = [
  ['# Titolo', 'h1'],
  ['## A b\n\n#### Troppo giù', 'heading-depth'],
  ['Testo.\n\n### Primo', 'heading-jump'],
  ['## A b\n\n##', 'empty-heading'],
  ['> ## Dentro la citazione', 'heading-inside'],
  ['## Uno | e due', 'heading-bar'],
  ['Parola[^1].', 'note-undefined'],
  ['Parola.\n\n[^1]: Mai usata.', 'note-unused'],
  ['Parola[^1].\n\n[^1]: Una.\n\n[^1]: Due.', 'note-repeated'],
  ['Due parole[^2].\n\n## Titolo lungo[^2]\n\n[^2]: Nota.', 'note-misplaced'],
  ['Parola[^1].\n\n[^1]: Nota.\n\n    - elenco', 'note-block'],
  ['Parola[^1].\n\n[^1]:', 'note-empty'],
  [':::staco\nFrase.\n:::', 'unknown-block'],
  [':::galleria\nFrase.\n:::', 'unknown-block'],
  ['::invito', 'unknown-block'],
  ['Una :lag[parola]{en}.', 'unknown-block'],
  ['::stacco', 'block-colons'],
  [':::stacco\nFrase.\n\nUn altro paragrafo che il blocco si mangia.', 'block-open'],
  ['::: stacco\nFrase.\n', 'block-stray'],
  [':::stacco{.rosso}\nFrase.\n:::', 'block-attributes'],
  [':::stacco\n- elenco\n:::', 'pull-quote'],
  [':::pratica\n- Passo\n:::', 'practice'],
  [':::tabella[Titolo]\nFrase.\n:::', 'table-block'],
  [':::tabella\n| a | b |\n| - | - |\n:::', 'table-caption'],
  [':::grafico[Titolo]\nFrase.\n:::', 'chart-block'],
  [':::grafico\n- Uno: 1\n:::', 'chart-title'],
  [':::grafico[Titolo]\n- Uno\n:::', 'chart-item'],
  [':::grafico[Titolo]\n- Uno: molti\n:::', 'chart-value'],
  [':::grafico[Titolo]\n- Uno: 3.5 kg\n:::', 'chart-value'],
  [':::grafico[Titolo]\n- Uno: -3 kg\n:::', 'chart-negative'],
  [':::grafico[Titolo]\n- Uno: 1 ora\n- Due: 3 ore\n- Tre: 3 €\n:::', 'chart-units'],
  ['Una :lang[parola].', 'language'],
  ['Una :lang[parola]{inglese}.', 'language'],
  ['Un [](/temi/ascolto).', 'link-empty'],
  ['Un [link]().', 'link-nowhere'],
  ['Un [link](javascript:alert).', 'link-scheme'],
  ['Un [link](//example.com).', 'link-scheme'],
  ['Un [link <https://example.com>](/temi/ascolto).', 'link-in-link'],
  ['Un [link][altrove].', 'link-undefined'],
  ['Un [link] (/temi/ascolto).', 'link-space'],
  ['Si veda https://example.com/pagina.', 'link-bare'],
  ['Scrivi a redazione@example.com.', 'link-bare'],
  ['Testo ![foglio a righe](immagini/f.svg).', 'image-inline'],
  ['![](immagini/f.svg)', 'alt-missing'],
  ['![Il foglio.svg](immagini/il-foglio.svg)', 'alt-file-name'],
  ['Testo <b>grasso</b>.', 'raw-html'],
  ['Testo grasso</b>.', 'raw-html'],
  ['Una riga<br>a capo.', 'raw-html'],
  ['Un <constructor> inatteso.', 'raw-html'],
  ['##Titolo attaccato', 'heading-space'],
  [':::stacco\nFrase.\n\n:::pratica\n1. Passo\n:::', 'block-open'],
  ['![Una foto](immagini/foto mia.jpg)', 'image-address'],
  ['Un [link](http://localhost:3000/articoli/otto-mesi).', 'link-here'],
  ['Un paragrafo.\n\n    Un altro, rientrato.', 'indented'],
  ['Voce\tTavolo\nPrezzo\t300', 'tabs'],
  ['Testo.\n\n<<<<<<< HEAD\nUna riga.\n=======\nUn’altra.\n>>>>>>> prova', 'conflict'],
  ['<!-- da rivedere -->', 'raw-html'],
  ['- [ ] da fare', 'task'],
  ['| a | b |\n| - | - |\n| c | d | e |', 'table-row'],
  [`[link](/${'x'.repeat(3000)})`, 'long-address'],
]

const TABLE = '| a | b |\n| - | - |\n| 1 | 2 |'

/** One slip each, although a parser stumbles over it twice or more: where it is said, and by which rule. */
const ONE_SLIP: readonly (readonly [string, string])[] = [
  ['::: stacco\nFrase.\n:::', '1:1 block-stray'],
  ['::stacco\nFrase.\n:::', '1:1 block-colons'],
  ['::stacco\n\nFrase.\n\n::', '1:1 block-colons'],
  [':stacco\nFrase.\n:::', '1:1 block-colons'],
  [`:tabella[Titolo]\n${TABLE}\n:::`, '1:1 block-colons'],
  [':::stacco Frase.\n:::', '1:1 block-stray'],
  [`:::tabella [Titolo]\n${TABLE}\n:::`, '1:1 block-stray'],
  [`:::tabella{Titolo}\n${TABLE}\n:::`, '1:1 block-attributes'],
  [':::\nFrase.\n:::', '1:1 block-stray'],
  [':::stacco\nFrase.\n::\n\nAltro.', '3:1 block-close'],
  ['::::stacco\nFrase.\n:::\n\nAltro.', '3:1 block-close'],
  [':::stacco\nFrase.\n::: fine\n\nAltro.', '3:1 block-close'],
  [':::stacco\nFrase.\n:::fine\n\nAltro.', '3:1 block-close'],
  [':::stacco\nFrase.\n:::stacco\n\nAltro.\n\nFine.', '1:1 block-open'],
  [':::stacco\nFrase.\n\n## Un titolo\n\nParola[^1].\n\n[^1]: Nota.', '1:1 block-open'],
  [`:::tabella[Titolo]\n${TABLE}\n\nAltro.`, '1:1 block-open'],
  [':::grafico[Titolo]\n- Uno: 1\n\nDidascalia.\n\n## Un titolo', '1:1 block-open'],
  [':::pratica\n1. Passo\n\nAltro.', '1:1 block-open'],
  ['::::stacco\n:::pratica\n1. Passo\n:::\n::::', '1:1 block-open'],
  [':::galleria\n:::stacco\nFrase.\n:::\n:::', '1:1 unknown-block'],
  [':::stacco\n\n:::\nFrase.\n:::', '1:1 pull-quote'],
  [':::stacco\n## Un titolo\n:::', '1:1 pull-quote'],
  ['Frase.\n\n:::', '3:1 block-stray'],
  // Colons behind the words of a line close nothing.
  [':::stacco\nFrase. :::\n\nAltro.', '2:8 block-close'],
  [':::pratica\n1. Uno.\n2. Due. :::\n\nAltro.', '3:9 block-close'],
  [':::stacco Frase. :::\n\nAltro.', '1:1 block-stray'],
  ['Testo e poi :::stacco, frase :::\n\nAltro.', '1:30 block-stray'],
  ['Una riga. :::\naltra riga.', '1:11 block-stray'],
  // A block in an item of another one: the line that closes it closes the outer one.
  [':::pratica\n1. Uno.\n\n   :::stacco\n   Dentro.\n   :::\n2. Due.\n:::\n\nAltro.', '1:1 block-open'],
  ['::::pratica\n1. Uno.\n\n   :::stacco\n   Dentro.\n   :::\n2. Due.\n::::', '1:1 block-open'],
  // Bars that divide no two voices, and no credit from its caption.
  [':::stacco\nUna. | Due. | Tre.\n:::', '2:1 pull-quote'],
  [':::stacco\nUna|due.\n:::', '2:1 pull-quote'],
  [':::stacco\nUna. |\n:::', '2:1 pull-quote'],
  [':::stacco\n*Una. | Due.*\n:::', '2:1 pull-quote'],
  [':::stacco\nUna. |\nDue.\n:::', '2:1 pull-quote'],
  ['![Una foto](immagini/a.svg "Una | due | tre")', '1:1 caption-marks'],
  ['![Una foto](immagini/a.svg "| Foto di Ada")', '1:1 caption-marks'],
  ['![Una foto](immagini/a.svg "Una.|Foto di Ada")', '1:1 caption-marks'],
  ['![Una foto](immagini/a.svg "Una. |")', '1:1 caption-marks'],
]

it.each(ONE_SLIP)('one slip, one report: %s', (markdown, expected) => {
  const { faults } = inspect(markdown)
  expect(faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([expected])
  expect(found(markdown)).toMatchSnapshot()
})

/** Two slips near each other: neither hides the other. */
const TWO_SLIPS: readonly (readonly [string, readonly string[]])[] = [
  [`:::tabella\n${TABLE}\n\nAltro.`, ['1:1 block-open', '1:1 table-caption']],
  [':::pratica\n- Passo\n\nAltro.', ['1:1 block-open', '1:1 practice']],
  [':::stacco\nParola[^1].\n\nAltro.\n\n[^1]: Nota.', ['1:1 block-open', '2:7 note-misplaced']],
  ['::: stacco\nFrase.\n\n:::pratica\n1. Passo\n:::\n\n:::', ['1:1 block-stray', '8:1 block-stray']],
  [':::stacco\nFrase.\n::\n\n:::stacco\nFrase.\n::', ['3:1 block-close', '7:1 block-close']],
  [':::stacco\nFrase.\n\n:::staco\nFrase.\n:::', ['1:1 block-open', '4:1 unknown-block']],
]

it.each(TWO_SLIPS)('two slips, two reports: %s', (markdown, expected) => {
  const { faults } = inspect(markdown)
  expect(faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected)
})

describe('each fault is found once, at its place, in words', () => {
  it.each(FAULTY)('%s', (markdown, rules) => {
    expect(
      inspect(markdown)
        .faults.map(({ rule }) => rule)
        .join(' '),
    ).toBe(rules)
    expect(found(markdown)).toMatchSnapshot()
  })
})

const FINE = [
  '```\n##codice\te tabulazioni\n```',
  'Il tema #primo e \\##secondo.',
  '- Uno\n\t- Due',
  'Alle 8:30, nota:bene, C:\\dischi, 3:a, :kbd e a::b.',
  'Un \\[link\\]\\[altrove\\] e \\[^1].',
  '`<b>` e `[a][b]` e `https://example.com`.',
  'La somma [fra quadre] (fra tonde) resta testo.',
  '## Uno\n\n### Due\n\n## Tre',
  '> :::stacco\n> Una frase.\n> :::',
  ':::stacco\nUna frase.\n::::',
  '**In breve**:pratica e teoria.',
  'a < b e AT&T',
]

it.each(FINE)('no fault in %s', (markdown) => {
  expect(found(markdown)).toEqual([])
})

it('faults stand in the order of the text, with the line of the body', () => {
  expect(found('# Uno\n\nParola[^1] e\n[link][x].\n').map((fault) => fault.split(' ')[0])).toEqual([
    '1:1',
    '3:7',
    '4:1',
  ])
})
