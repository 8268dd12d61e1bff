import { describe, expect, test } from 'vitest'
import { holds, INK, ofArticle, ofRecord, type Slip } from './slips.ts'

const ink = (from: string, to: string, remedy: string): Slip => [INK, INK.replace(from, to), 22, remedy, INK]

describe('a line that is not in its place, or no key, is said at that line', () => {
  holds(
    [
      ['parts:\n', 'parts\n', 25, 'due punti: «parts:»', 'parts:\n'],
      ['inks:\n', 'inks\n', 20, 'due punti: «inks:»', 'inks:\n'],
      ['about: chi', 'about:chi', 26, 'scrivi «about: …»', 'about: chi'],
      ['url: "', 'url:"', 12, 'scrivi «url: …»', 'url: "'],
      ['branch: main', 'branch main', 13, '«branch: main»', 'branch: main'],
      ['folder: "."', 'folder:"."', 14, 'scrivi «folder: …»'],
      ['  colophon: colophon', '  colophon colophon', 27, '«colophon: colophon»'],
      ['period: semestrale', 'period = semestrale', 6, '«period: semestrale»', 'period: semestrale'],
      ['profiles: [', 'profiles[', 18, 'mancano i due punti'],
      ['name:', '- name:', 2, 'togli il trattino', 'name:'],
      ['period:', '- period:', 6, 'togli il trattino', 'period:'],
      ['name:', '**name**:', 2, 'scrivi «name: …»', 'name:'],
      ['  url:', '\turl:', 12, 'due spazi', '  url:'],
      ['  branch:', '\tbranch:', 13, 'due spazi', '  branch:'],
      ['  - {', '\t- {', 21, 'due spazi'],
      ['  colophon:', '   colophon:', 27, 'lasciane 2 davanti', '  colophon:'],
      ['  branch:', 'branch:', 13, 'mettine 2', '  branch:'],
      ['[chi-siamo, colophon]', '\n  - chi-siamo\n   - colophon', 26, 'gli stessi spazi'],
      ['[chi-siamo, colophon]', '\n  - chi-siamo\n - colophon', 26, 'gli stessi spazi'],
      ['[chi-siamo, colophon]', '\n  -chi-siamo\n  -colophon', 25, 'metti uno spazio'],
      ['  url:', 'url:', 12, 'mettine 2', '  url:'],
      ['  about:', 'about:', 26, 'mettine 2', '  about:'],
      ['period: semestrale', 'period; semestrale', 6, '«period: semestrale»', 'period: semestrale'],
      ['# La rivista.', '// La rivista.', 1, 'comincia con «#»', '# // La rivista.'],
      ['# La rivista.', '; La rivista.', 1, 'comincia con «#»'],
      ['# La rivista.', '-- La rivista.', 1, 'comincia con «#»'],
      ['colophon: colophon\n', 'colophon: colophon\n\ufeff\n', 28, 'cancellalo'],
    ],
    ofRecord,
  )
  holds(
    [
      ['section: idee', 'section idee', 5, '«section: idee»', 'section: idee'],
      ['order: 3', 'hero:\n  src:"a.jpg"\n  alt: "Un faro"', 9, 'scrivi «src: …»'],
      ['order: 3', 'hero\n  src: "a.jpg"\n  alt: "Un faro"', 8, 'due punti: «hero:»'],
      ['order: 3', 'hero:\n  src: "a.jpg"\n   alt: "Un faro"', 10, 'gli stessi spazi'],
      ['order: 3', 'hero:\n\tsrc: "a.jpg"', 9, 'due spazi'],
      ['title:', '**title**:', 2, 'scrivi «title: …»', 'title:'],
      ['title: "Uno"', 'title: "Uno",', 2, 'toglilo', 'title: "Uno"'],
      ['dek:', '- dek:', 3, 'togli il trattino', 'dek:'],
      ['[metodo]', '\n- metodo\n - reti', 8, 'gli stessi spazi', '\n- metodo\n- reti'],
      ['order: 3', 'hero:\nsrc: "a.jpg"\n  alt: "x"', 9, 'mettine 2'],
      ['[metodo]', '\n  * metodo', 7, 'un trattino e uno spazio', '\n  - metodo'],
      ['order: 3', '// il terzo', 8, 'comincia con «#»', '# // il terzo'],
    ],
    ofArticle,
  )
})

describe('a group between braces is said to be one', () => {
  holds(
    [
      ink('",', '";', 'una: "…", altra'),
      ink('",', '",,', 'una: "…", altra'),
      ink('" }', '" } }', 'toglilo'),
      ink('" }', '" },', 'toglilo'),
      ink('" }', '" };', 'toglilo'),
      ink('" }', '" }#1', 'uno spazio davanti a «#»'),
      ink('  - ', '    - ', 'gli stessi spazi'),
      ink('{', '&i {', 'togli «&i»'),
      [INK, INK.replace('{', '(').replace('}', ')'), 22, `scrivi ${INK.replace('  - ', '')}`, INK],
    ],
    ofRecord,
  )
})

describe('what follows a closing quote is named', () => {
  holds(
    [
      ['"Lanterna"', '"Lanterna",', 2, 'toglilo', '"Lanterna"'],
      ['"Lanterna"', '"Lanterna";', 2, 'toglilo', '"Lanterna"'],
      ['"Lanterna"', '"Lanterna" // il nome', 2, 'un appunto comincia con', '"Lanterna" # il nome'],
    ],
    ofRecord,
  )
})

const CONFLICT = 'togli le righe di segni'

describe('two versions of the keys in one file are said at the first mark', () => {
  const both = '<<<<<<< HEAD\nperiod: semestrale\n=======\nperiod: annuale\n>>>>>>> ramo'
  holds(
    [
      ['period: semestrale', both, 6, CONFLICT, 'period: annuale'],
      ['  branch: main', '<<<<<<< HEAD\n  branch: main\n=======\n  branch: x\n>>>>>>> ramo', 13, CONFLICT],
      ['houseInks', '>>>>>>> altro\nhouseInks', 23, CONFLICT],
      ['houseInks', '=======\nhouseInks', 23, CONFLICT],
      ['houseInks', '||||||| base\nhouseInks', 23, CONFLICT],
    ],
    ofRecord,
  )
  holds(
    [
      ['order: 3', '<<<<<<< HEAD\norder: 3\n=======\norder: 4\n>>>>>>> ramo', 8, CONFLICT, 'order: 4'],
      ['---\ntitle', '<<<<<<< HEAD\n---\ntitle', 1, CONFLICT],
      ['order: 3', '=======\norder: 3', 8, CONFLICT],
      ['Un testo.', '<<<<<<< HEAD\nUn testo.\n=======\n>>>>>>> ramo', 11, CONFLICT],
    ],
    ofArticle,
  )

  test('each of several is said', () => {
    const said = ofRecord('houseInks', `${both}\n<<<<<<< HEAD\n=======\n>>>>>>> ramo\nhouseInks`)
    expect(said.map((one) => one.split(' ', 1)[0])).toEqual(['23', '28'])
  })
})

describe('a space that is not of the keyboard is named where it stands for nothing', () => {
  const HARD = '(U+00A0)'
  const hard = (from: string, to: string, line: number): Slip => [from, to, line, 'cancellalo', from]
  holds(
    [
      hard('CC BY-SA 4.0', 'CC\u00a0BY-SA 4.0', 8),
      hard('since: 2026', 'since: 2026\u00a0', 7),
      hard('houseInks: 1', 'houseInks: 1\u00a0', 23),
      hard('semestrale', 'semestrale\u00a0', 6),
      hard('Europe/Rome', 'Europe/Rome\u202f', 9),
      hard('[chi-siamo, colophon]', '[chi-siamo,\u00a0colophon]', 24),
      hard('Lanterna', 'Lan\u00a0terna', 2),
      hard('posta@', '\u00a0posta@', 15),
      hard('scrivi-per-noi', 'scrivi-per-noi\u00a0', 17),
      hard('#ffcb1f', '#ffcb\u20091f', 22),
    ],
    ofRecord,
  )
  holds(
    [
      hard('section: idee', 'section: idee\u00a0', 5),
      hard('2026-01-01', '2026-01-01\u00a0', 7),
      hard('order: 3', 'order: 3\u00a0', 8),
      hard('[metodo]', '[metodo,\u00a0reti]', 6),
    ],
    ofArticle,
  )

  test('by its code', () => {
    expect(ofArticle('idee', 'idee\u00a0')).toEqual([expect.stringContaining(HARD)])
  })

  test('in words it may stand', () => {
    expect(ofRecord('di fari', 'di\u00a0fari')).toEqual([])
    expect(ofArticle('Due.', 'Due\u00a0volte.')).toEqual([])
  })
})

describe('a note beside a value', () => {
  test.each([
    ['Europe/Rome', 'Europe/Rome # ora'],
    ['semestrale', 'semestrale # due'],
    ['call: scrivi-per-noi', 'call: scrivi-per-noi # uno'],
    ['branch: main', 'branch: main # uno'],
    ['"Lanterna"', 'Lanterna # il nome'],
  ])('%s ⇒ %s is allowed where no text can hold it', (from, to) => {
    expect(ofRecord(from, to)).toEqual([])
  })
  holds(
    [
      ['semestrale', 'semestrale# due', 6, 'comincia con «#»', 'semestrale'],
      ['semestrale', 'semestrale // due', 6, 'comincia con «#»'],
      ['2026\n', '2026; il primo\n', 7, 'comincia con «#»'],
      ['Europe/Rome', 'Europe/Rome// ora', 9, 'comincia con «#»'],
      ['semestrale', 'semestrale /* due */', 6, 'comincia con «#»', 'semestrale'],
      ['"CC BY-SA 4.0"', 'CC BY-SA 4.0 (testi)', 8, 'toglilo', 'CC BY-SA 4.0'],
      ['Europe/Rome', 'Europe/Rome, Italia', 9, 'toglilo', 'Europe/Rome'],
      ['"Lanterna"', '"Lanterna"# il nome', 2, 'uno spazio davanti a «#»', '"Lanterna" # il nome'],
      ['houseInks: 1', 'houseInks: #1', 23, 'togli «#»', 'houseInks: 1'],
    ],
    ofRecord,
  )
  holds(
    [
      ['order: 3', 'order: 3# il terzo', 8, 'comincia con «#»', 'order: 3'],
      ['2026-01-01', '2026-01-01 // x', 7, 'comincia con «#»', '2026-01-01'],
      ['order: 3', 'draft: #no', 8, 'scrivi il valore davanti'],
    ],
    ofArticle,
  )
})

// Not quotes and brackets, which take the parser of YAML itself most of a second.
test.each([' ', '_', '=', '/', 'a', '-', ',', '*', '(', 'a:', '; '])(
  'thirty thousand of «%s» anywhere are judged in no time',
  (sign) => {
    const long = sign.repeat(30_000 / sign.length)
    const from = performance.now()
    for (const written of [`"${long}#"`, `a${long}b`, `**${long}`, long])
      for (const key of ['semestrale', '"lanterna.example,2026-11-30"', '"."', 'main', '[travel, books]'])
        ofRecord(key, written)
    for (const line of [long, `  - { ${long}`, `  - ( ${long} )`, `\t${long}`]) ofRecord(INK, line)
    expect(performance.now() - from).toBeLessThan(8_000)
  },
)
