import { describe, expect, test } from 'vitest'
import { openAt } from '#lib/content/open-file.ts'
import { fix } from '#lib/editor/fix-text.ts'
import { proseIn } from '#lib/editor/prose/segments.ts'
import { italianSpeller, spellingOf } from '#lib/editor/spelling.ts'
import { styleOf } from '#lib/editor/style.ts'
import { articleWith } from './file.ts'

const FILE = 'issues/01-piccoli-grandi/prova.md'
const { isRight } = await italianSpeller(new Set())

/** A body, or a line of front matter in place of the title. */
const fileOf = (text: string): string =>
  text.startsWith('title:') ? articleWith('Un testo.').replace(/^title: .*$/m, () => text) : articleWith(text)

/** The rules by which the whole check speaks of a file: the body's own, the house's, the dictionary's. */
function rulesFor(text: string): readonly string[] {
  const opened = openAt(FILE, text)
  const prose = proseIn(opened)
  const said = styleOf(FILE, opened, prose)
  const inBody = opened.body?.inspection().faults ?? []
  return [...inBody, ...said.style, ...spellingOf(FILE, text, prose, isRight, said)].map(({ rule }) => rule)
}

describe('one slip, one message', () => {
  test.each([
    ['• Primo punto\n• Secondo punto', 'list-raw'],
    ['– Primo punto\n– Secondo punto', 'list-raw'],
    ['Anno\tPrezzo\n2020\t3', 'tabs'],
    ['##Il lievito', 'heading-space'],
    ['| Pane | 3\n| Latte | 2', 'table-raw'],
    ['[TOC]', 'foreign-mark'],
    ['Il pane :bread: costa.', 'foreign-mark'],
    ['![Una bici.](immagini/bici.jpg){width=50%}', 'foreign-mark'],
    ['Il fornaio dice ’’apro’’ e "chiudo".', 'straight-quotes'],
    ["Il fornaio dice ''apro'' e chiude.", 'foreign-mark'],
    ['Il pa\u200Bne è buono.', 'invisible-character'],
    ['Il pa\u2060ne è buono.', 'invisible-character'],
    ['Il pa\uE000ne è buono.', 'invisible-character'],
    ['Il fornaio sa perchÃ© apre.', 'encoding'],
    ['Il pane perch&amp;egrave; costa.', 'entity-raw'],
    ['Il forno apre . . . e chiude.', 'ellipsis'],
    ['Il forno apre【4†source】 e chiude.', 'foreign-mark'],
    ['Il forno apre citeturn0search3 e chiude.', 'foreign-mark'],
    ['Il forno apre \uE200cite\uE202turn0search3\uE202turn0news1\uE201.', 'foreign-mark'],
    ['Il forno apre:contentReference[oaicite:0]{index=0}.', 'foreign-mark'],
    ['[caption id="attachment_12"]Il pane[/caption]', 'foreign-mark'],
    ['\uF0B7 Primo punto\n\uF0B7 Secondo punto', 'list-raw'],
    ['Lorem ipsum dolor sit amet, consectetur adipiscing elit sed.', 'unwritten'],
    ['Il pane costa [CIT] molto.', 'unwritten'],
    ['Lʼora di pane.', 'mixed-apostrophes'],
    ['Il fornaio dice <<apro>> e chiude.', 'raw-html'],
    ['Il fornaio dice <<apro, e poi chiudo>> e chiude.', 'foreign-mark'],
    ['Il [listino(https://example.org/pane) è appeso.', 'link-raw'],
    ['!(Una bici.)[immagini/bici.jpg "La bici. | Foto di Maria"]', 'image-raw'],
    ['!Una bici(immagini/bici.jpg "La bici. | Foto di Maria")', 'image-raw'],
    ['Un pò’ di pane.', 'po'],
    ['![Una bici.] (immagini/bici.jpg "La bici. | Foto di Maria")', 'image-raw'],
    ['Il [listino](https://example.org/pane è caro', 'link-raw'],
    ['Parola[^1].\n\n:::stacco\nUna frase.\n\nAltro testo.\n\n[^1]: La nota.', 'block-open'],
    ['Parola[^1].\n\n:::grafico[Un titolo]\n- a: 3 euro\n- b: 4 euro\n\n[^1]: La nota.', 'block-open'],
    ['Parola[^1].\n\n:::pratica\n1. Fai.\n\n:::stacco\nUna frase.\n:::\n\n[^1]: La nota.', 'block-open'],
  ])('%j', (body, rule) => {
    expect(new Set(rulesFor(articleWith(body)))).toEqual(new Set([rule]))
  })

  test.each(['• Primo pnto\n• Secondo punto', 'Il pnto :bread: costa.', 'Il **pnto** costa.'])(
    'of another word beside it the dictionary still speaks: %j',
    (body) => {
      expect(rulesFor(articleWith(body))).toContain('spelling')
    },
  )
})

/** What stands in a text but for the marks that a rule of the house may change. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

describe('--fix changes what it understands', () => {
  const texts = [
    "IL FORNO NON C'E' PIU'. PERCHE' E' COSI'? DOV'E'? QUAL'E'? UN PO' DI PANE.",
    "NON C'ERA PIU' NESSUNO, NE' DENTRO NE' FUORI: L' ALTRO GIORNO SI'.",
    'Il pane :) e la fila ;) e basta :( davvero :-) ciao;P o :D, <3 e ^_^',
    '(Il pane, dice :) e poi, , altro ,,',
    'title: "Il prezzo del&nbsp;pane | e la fila"',
    'title: "Il prezzo del&#160;pane | e l&apos;olio"',
    'Il pane&nbsp;e l&apos;olio, perch&eacute; s&igrave; e &amp;egrave;poi.',
    'Il pane &nbsp e l&agrave ; poi.',
    '![Una bici.] (immagini/bici.jpg "La bici. | Foto di Maria")',
    '![Una bici.]\n(immagini/bici.jpg "La bici. | Foto di Maria")',
    '!(Una bici.)[immagini/bici.jpg "La bici. | Foto di Maria"]',
    '![Una bici.](immagini/la bici.jpg "La bici . | Foto di Maria")',
    '![Una bici.](immagini/bici.jpg "La "bici" rossa. | Foto di Maria")',
    '![Una bici.(immagini/bici.jpg "La bici. | Foto di Maria")',
    '![Una bici.](immagini/bici.jpg "La bici...  rossa , e basta. | Foto di Maria")',
    'Il codice `a , b  "c" ...` e il blocco:\n\n```\n"x" , y ...\nperche\'\n```',
    'Un [link](https://example.org/a,b?q="c"...) e un altro [link] (https://example.org/a,b "Un titolo").',
    ':::tabella[I "prezzi"]\n| Pane | "Latte" |\n| --- | --: |\n| 3 - 4 | 5€ |\n| a,b | perche\' |\n:::',
    '| Pane | "Latte" |\n| 3 - 4 | 5€ |',
    '– Vengo domani.\n– Va bene.',
    '— Chi è?\n— Io - disse - e basta.',
    '– Primo\n– secondo\n– terzo',
    '• Primo punto\n• Secondo , punto',
    "Scrive ''così'' e '''così''' e \"così\" e ``così''.",
    'Il pane … e . . . e .. e .... e ... fine',
    "Alle 5'30'' di 27\" e di 6' l'altro '900.",
    'Costa 50€ ,anzi 60 € : caro ;ma buono.',
    'È vero , disse «il "fornaio" » e « poi ».',
    'Un segno \\" e \\\' e \\, e \\*  qui.',
    ':lang[best practice , "ok"]{en} e {{ "x" , y }} e [caption id="a" , b="c"]',
    "Il prezzo è di 3 - 4 = -1 euro, 2010 - 2020, a - b, 'n' e d'e d'.",
    '> "Una citazione , con spazi "\n> e un\'altra riga .',
    'Prima riga ,  \nseconda riga...\\\nterza "riga"',
  ]
  test.each(texts)('%j', (text) => {
    const before = fileOf(text)
    const { text: after, settled } = fix(FILE, before)
    expect(letters(after)).toBe(letters(before))
    // What goes on being said is no more than was, rule by rule.
    const left = [...rulesFor(before)]
    const more = rulesFor(after).filter((rule) => {
      const at = left.indexOf(rule)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    expect(more).toEqual([])
    expect(settled.length > 0).toBe(after !== before)
    expect(fix(FILE, after).text).toBe(after)
  })
})
