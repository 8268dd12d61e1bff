import { describe, expect, test } from 'vitest'
import { holds, ofArticle, ofRecord, RECORD, type Slip } from './slips.ts'

test('the record and the article have nothing wrong', () => {
  expect(ofRecord('name', 'name')).toEqual([])
  expect(ofArticle('title', 'title')).toEqual([])
})

const one = (key: string, value: string, line: number, better = value): Slip => [
  RECORD.split('\n').find((text) => text.trim().startsWith(`${key}: `)) ?? key,
  `${key}: [${value}]`,
  line,
  `togli le parentesi quadre: ${better}`,
  `${key}: ${better}`,
]

describe('a list where one value is due, and one value where a list is', () => {
  holds(
    [
      one('name', '"Lanterna"', 2, 'Lanterna'),
      one('timeZone', 'Europe/Rome', 9),
      one('period', 'semestrale', 6),
      one('since', '2026', 7),
      one('licence', 'CC BY 4.0', 8, '"CC BY 4.0"'),
      one('issn', '2049-3630', 16, '"2049-3630"'),
      one('call', 'scrivi-per-noi', 17),
      one('houseInks', '1', 23),
      one('feedAuthority', 'lanterna.example, 2026-11-30', 10, '"lanterna.example,2026-11-30"'),
      ['branch: main', 'branch: [main]', 13, 'quadre: main'],
      ['about: chi-siamo', 'about: {chi-siamo}', 26, 'graffe: chi-siamo', 'about: chi-siamo'],
      ['issn:', 'publisher: [Uno, Due]\nissn:', 16, 'quadre: "Uno, Due"', 'publisher: "Uno, Due"\nissn:'],
      ['period: semestrale', 'period: [semestrale, annuale]', 6, 'tieni un valore solo: semestrale'],
      ['period: semestrale', 'period:\n  - semestrale', 7, 'togli il trattino: semestrale'],
      ['folder: "."', 'folder: [".", content]', 14, 'tieni un valore solo: "."', 'folder: "."'],
      ['[chi-siamo, colophon]', '[[chi-siamo, colophon]]', 24, 'quadre: chi-siamo, colophon'],
      ['[chi-siamo, colophon]', '{chi-siamo, colophon}', 24, 'quadre: [chi-siamo, colophon]'],
      ['[chi-siamo, colophon]', '\n  • chi-siamo', 25, '«- uno»'],
      ['[chi-siamo, colophon]', '\n  * chi-siamo', 25, 'un trattino e uno spazio'],
    ],
    ofRecord,
  )
  holds(
    [
      ['section: idee', 'section: [idee]', 5, 'togli le parentesi quadre: idee', 'section: idee'],
      ['published: 2026-01-01', 'published: [2026-01-01]', 7, '"2026-01-01"', 'published: "2026-01-01"'],
      ['order: 3', 'order: {3}', 8, 'togli le parentesi graffe: 3', 'order: 3'],
      ['tags: [metodo]', 'tags: [[metodo]]', 6, 'togli le parentesi quadre: metodo'],
      ['order: 3', 'lang: [fr]', 8, 'togli le parentesi quadre: fr', 'lang: fr'],
      ['order: 3', 'draft: []', 8, 'senza parentesi'],
      ['dek: "Due."', 'dek:\n  - "Due."', 4, 'togli il trattino', 'dek:\n  "Due."'],
    ],
    ofArticle,
  )
})

describe('a key that is not known is said once, with the one that is meant', () => {
  const renamed = (key: string, other: string, line: number, remedy = `intendevi «${key}»`): Slip => [
    `${key}:`,
    `${other}:`,
    line,
    remedy,
    `${key}:`,
  ]
  holds(
    [
      renamed('name', 'nmae', 2),
      renamed('motto', 'omtto', 4),
      renamed('inks', 'iksn', 20),
      renamed('issn', 'inss', 16),
      renamed('call', 'cal', 17),
      renamed('description', 'descripton', 5),
      renamed('descriptor', 'sottotitolo', 3),
      renamed('period', 'frequenza', 6),
      renamed('url', 'ulr', 12),
      renamed('url', 'link', 12),
      renamed('period', 'ritmo', 6, 'se è quella, chiamala «period»'),
      ['light: "#ffcb1f"', 'ligth: "#ffcb1f"', 22, 'intendevi «light»'],
      ['light: "#ffcb1f"', 'light:"#ffcb1f"', 22, 'scrivi «light: "#ffcb1f"»', 'light: "#ffcb1f"'],
      ['light: "#ffcb1f"', 'light "#ffcb1f"', 22, 'scrivi «light: "#ffcb1f"»'],
      ['light: "#ffcb1f"', 'light="#ffcb1f"', 22, 'scrivi «light: "#ffcb1f"»'],
      ['light: "#ffcb1f"', 'light:\u00a0"#ffcb1f"', 22, 'scrivi «light: "#ffcb1f"»'],
      ['since: 2026', 'sinc: 2025\nsince: 2026', 7, 'togli quella delle due che non serve', 'since: 2026'],
      ['name:', 'na\0me:', 2, 'cancellalo'],
    ],
    ofRecord,
  )
  holds(
    [
      ['title:', 'tilte:', 2, 'intendevi «title»', 'title:'],
      ['dek:', 'dke:', 3, 'intendevi «dek»', 'dek:'],
      ['section:', 'scetion:', 5, 'intendevi «section»', 'section:'],
      ['published:', 'quando:', 7, 'chiamala «published»', 'published:'],
      ['order: 3', 'titel: "Due"', 8, 'togli quella delle due che non serve'],
      ['order: 3', 'hero: { src:"a.jpg", alt: "Un faro" }', 8, 'scrivi «src: "a.jpg"»'],
    ],
    ofArticle,
  )
})

describe('a value that is wrong is said once', () => {
  const authority = (written: string, remedy: string, mended?: string): Slip => {
    const slip = ['"lanterna.example,2026-11-30"', written, 10, remedy] as const
    return mended === undefined ? slip : [...slip, mended]
  }
  const good = '"lanterna.example,2026-11-30"'
  holds(
    [
      authority('"lanterna.example,30/11/2026"', good, good),
      authority('"Lanterna.example,2026-11-30"', good, good),
      authority('"lanterna.example, 2026-11-30"', good, good),
      authority('"lanterna.example;2026-11-30"', good, good),
      authority('"https://lanterna.example/,2026-11-30"', good, good),
      authority('"tag:lanterna.example,2026:"', '"lanterna.example,2026"', '"lanterna.example,2026"'),
      authority('"lanterna.example,2026-1-1"', '"lanterna.example,2026-01-01"'),
      authority('"lanterna.example,2026-13-01"', 'rivista.example,2026-01-01'),
      authority('"lanterna.example,26-11-30"', 'rivista.example,2026-01-01'),
      ['Lanterna', 'Lan\0terna', 2, 'cancellalo'],
      ['Lanterna', 'Lan\u0085terna', 2, 'cancellalo'],
      ['Lanterna', 'La  Lanterna', 2, '"La Lanterna"', 'La Lanterna'],
      ['"#ffcb1f"', '"# ffcb1f"', 22, 'sei cifre'],
      ['"#ffcb1f"', 'null', 22, 'sei cifre'],
      ['issn: "2049-3630"', 'issn: 20493630', 16, '"2049-3630"', 'issn: "2049-3630"'],
      ['"posta@lanterna.example"', '3331234567', 15, 'la pagina del modulo'],
      ['"posta@lanterna.example"', 'mailto:posta@lanterna.example', 15, '"posta@lanterna.example"'],
      ['"posta@lanterna.example"', 'http://lanterna.example/m', 15, 'https://', 'https://lanterna.example/m'],
      ['Europe/Rome', '+1', 9, 'Europe/Rome'],
      ['Europe/Rome', 'Europe/Milan', 9, 'per l’Italia «Europe/Rome»', 'Europe/Rome'],
      ['Europe/Rome', 'Milano', 9, 'per l’Italia «Europe/Rome»'],
      ['Europe/Rome', 'Roma', 9, 'intendevi «Europe/Rome»'],
      ['period: semestrale', 'period: 6.0', 6, 'scegli fra'],
      ['period: semestrale', 'period:', 6, 'non può mancare'],
      ['since: 2026', 'since: 2.026', 7, '2026'],
      ['call: scrivi-per-noi', 'call: 7', 17, 'il nome di un file che c’è'],
      ['[chi-siamo, colophon]', '[chi-siamo colophon]', 24, 'una virgola: chi-siamo, colophon'],
      ['[chi-siamo, colophon]', '[chi-siamo; colophon]', 24, 'una virgola: chi-siamo, colophon'],
      ['[travel, books]', '[travel; books]', 19, 'travel, books', '[travel, books]'],
      ['[travel, books]', '[travel, travel]', 19, 'tienine uno', '[travel]'],
      ['/@lanterna"]', '/@lanterna", "https://mastodon.example/@lanterna"]', 18, 'tienine uno'],
      ['contact:', 'fromServer: [contact]\ncontact:', 15, 'togli «contact» da «fromServer»'],
      ['irma/lanterna', 'irma', 12, 'di chi è e come si chiama'],
      ['/irma/lanterna', '', 12, 'di chi è e come si chiama'],
      ['irma/lanterna', 'irma/lanterna?tab=readme', 12, '«https://github.com/irma/lanterna»'],
      ['irma/lanterna', 'irma/lanterna#readme', 12, '«https://github.com/irma/lanterna»'],
      ['irma/lanterna', 'irma/lan terna', 12, 'ricopialo'],
      ['branch: main', 'branch: main/', 13, '«main»', 'branch: main'],
      ['branch: main', 'branch: refs/heads/feature/uno', 13, '«feature/uno»', 'branch: feature/uno'],
      ['folder: "."', 'folder: ./content', 14, '"content"', 'folder: "content"'],
      ['folder: "."', 'folder: ./', 14, '"."', 'folder: "."'],
      ['Rivista di fari', 'Fari | porti', 3, 'una virgola o un trattino', 'Fari, porti'],
    ],
    ofRecord,
  )

  test.each(['e/o', '"&"', '"e invece di tutto"', '"×"', '7'])(
    'the hinge %s, and no issue for it',
    (hinge) => {
      const said = ofRecord('period:', `hinge: ${hinge}\nperiod:`)
      expect(said).toEqual([expect.stringMatching(/^6 .*cerniera/)])
    },
  )
})

test('a record or a head that was pasted twice is one slip', () => {
  expect(ofRecord(RECORD, RECORD + RECORD)).toEqual([expect.stringMatching(/^29 .*seconda volta/)])
  const head = 'title: "Uno"\ndek: "Due."\nauthors: [redazione]\nsection: idee\n'
  expect(ofArticle(head, head + head)).toEqual([expect.stringMatching(/^6 .*seconda volta/)])
})
