import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assemble } from '#lib/content/assemble.ts'
import { doubtsIn } from '#lib/content/doubts.ts'
import { parseFile } from '#lib/content/parse.ts'
import { problemLine } from '#lib/content/report.ts'
import { readStyle } from '#lib/editor/style.ts'
import { filesOf, loadedFrom, type World } from '../../builders.ts'
import { imprintText } from '../../imprint-text.ts'

const SETS = {
  first: { light: '#94c9ff', strong: '#be1a2c', night: '#ff5c5c', overlap: '#ffd23f' },
  second: { light: '#ffcb1f', strong: '#5a27cf', night: '#8f6bff', overlap: '#ff7fb2' },
} as const

const inks = (colours: Partial<Record<keyof (typeof SETS)['first'], string>>) => ({
  inks: [{ ...SETS.first, ...colours }, SETS.second],
  houseInks: 0,
})

/** The record with its inks written by hand, of which a part is written otherwise. */
const inksWith = (from: string, to: string): string =>
  `${imprintText({ inks: undefined, houseInks: 0 })}inks:
  - { light: "#94c9ff", strong: "#be1a2c", night: "#ff5c5c", overlap: "#ffd23f" }
  - { light: "#ffcb1f", strong: "#5a27cf", night: "#8f6bff", overlap: "#ff7fb2" }
`.replace(from, to)

/** The record with a line of it written otherwise. */
const lineWith = (key: string, written: string): string =>
  imprintText().replace(new RegExp(`^${key}: .*$`, 'm'), written)

/** Each fault: what it is, and the record that has it. */
const CASES: readonly (readonly [what: string, text: string])[] = [
  ['nothing in the file', '\n'],
  ['a comment alone', '# la rivista\n\n  # che verrà\n'],
  ['a list', '- name: eppure\n'],
  ['a first key that is indented, under a comment', `# La rivista\n ${imprintText()}`],
  ['a key that is indented, under a comment', lineWith('period', '# ogni due mesi\n period: bimestrale')],
  ['a key without a value that cannot be missing', lineWith('timeZone', 'timeZone:')],
  ['a quote at the end alone', lineWith('name', 'name: eppure"')],
  ['an ink without quotes', inksWith('strong: "#be1a2c"', 'strong: #be1a2c')],
  ['the last ink without quotes', inksWith('overlap: "#ffd23f"', 'overlap: #ffd23f')],
  ['an ink whose quotes do not close', inksWith('strong: "#be1a2c"', 'strong: "#be1a2c')],
  ['the last ink whose quotes do not close', inksWith('"#ffd23f" }', '"#ffd23f }')],
  ['an ink whose quotes do not open', inksWith('night: "#ff5c5c"', 'night: ff5c5c"')],
  ['no comma between two inks', inksWith('"#94c9ff", strong', '"#94c9ff" strong')],
  ['inks that do not close', inksWith('"#ffd23f" }', '"#ffd23f"')],
  ['inks that do not open', inksWith('{ light: "#ffcb1f"', 'light: "#ffcb1f"')],
  ['inks without their dash', inksWith('  - { light: "#ffcb1f"', '  { light: "#ffcb1f"')],
  ['inks by an Italian name', inksWith('light:', 'chiaro:')],
  ['an ink of figures', inksWith('"#94c9ff"', '112233')],
  ['fences of an article', `---\n${imprintText()}---\n`],
  ['a key that YAML cannot read', imprintText().replace('name: eppure', 'name: "eppure')],
  ['a key written twice', `${imprintText()}name: altra\n`],
  ['a key by its Italian name', imprintText().replace('period:', 'periodo:')],
  ['a key that nobody knows', imprintText({ colore: 'rosso' })],
  ['no name', imprintText({ name: undefined })],
  ['a name of one letter', imprintText({ name: 'E' })],
  ['a name too long', imprintText({ name: 'Il Mezzogiorno d’Italia' })],
  ['a name in Greek', imprintText({ name: 'λόγος' })],
  ['a name of signs', imprintText({ name: '- -' })],
  ['a name that is a number', imprintText().replace('name: eppure', 'name: 1984')],
  ['a hinge too long', imprintText({ hinge: 'ciononostante e malgrado' })],
  ['a hinge that cannot be drawn', imprintText({ hinge: 'e/o' })],
  ['a motto with a bar and nothing behind it', imprintText({ motto: 'Gli opposti |' })],
  ['a period that is none', imprintText({ period: 'bimensile' })],
  ['a licence that closes', imprintText({ licence: 'CC BY-ND 4.0' })],
  ['a licence that closes twice', imprintText({ licence: 'CC BY-NC-ND 4.0' })],
  ['a licence misspelt', imprintText({ licence: 'CC-BY 4.0' })],
  ['a time zone misspelt', imprintText({ timeZone: 'Europe/Roma' })],
  ['a time zone that is an offset', imprintText({ timeZone: '+01:00' })],
  ['a year before printing', imprintText({ since: 20 })],
  ['no date in the authority of feeds', imprintText({ feedAuthority: 'eppure.example' })],
  [
    'a day for the authority of feeds that no year has',
    imprintText({ feedAuthority: 'a.example,2026-02-30' }),
  ],
  ['an address for the authority of feeds', imprintText({ feedAuthority: 'https://eppure.example,2026' })],
  ['a repository that is no address', imprintText({ repository: { url: 'github.com/chi/rivista' } })],
  [
    'a page of the repository',
    imprintText({ repository: { url: 'https://github.com/chi/rivista/tree/main/content' } }),
  ],
  [
    'a page of the repository on GitLab',
    imprintText({ repository: { url: 'https://gitlab.com/gruppo/sotto/rivista/-/tree/main' } }),
  ],
  ['a branch with a space', imprintText({ repository: { url: 'https://g.example/r', branch: 'la mia' } })],
  ['a folder outside', imprintText({ repository: { url: 'https://g.example/r', folder: '../altra' } })],
  ['a contact that is a name', imprintText({ contact: 'la redazione' })],
  ['an ISSN of seven figures', imprintText({ issn: '2049-363' })],
  ['an ISSN whose last figure is wrong', imprintText({ issn: '2049-3631' })],
  ['an ISSN with a small letter', imprintText({ issn: '2434-561x' })],
  ['an ISSN in one piece', imprintText({ issn: '20493630' })],
  ['an ISSN with its name', imprintText({ issn: 'ISSN 2049-3630' })],
  ['a profile that is no address', imprintText({ profiles: ['@eppure'] })],
  ['one set of inks', imprintText({ inks: [SETS.first], houseInks: 0 })],
  [
    'more inks than a style sheet carries',
    imprintText({ inks: Array.from({ length: 25 }, () => ({ ...SETS.first })) }),
  ],
  ['a colour by its name', imprintText(inks({ light: 'azzurro' }))],
  ['a colour of three digits', imprintText(inks({ overlap: '#fd3' }))],
  ['a colour that YAML takes for a comment', imprintText(inks({})).replace('"#94c9ff"', '#94c9ff')],
  ['a light too dark for black', imprintText(inks({ light: '#2a6fb0' }))],
  ['a strong too pale for paper', imprintText(inks({ strong: '#ff8a7a' }))],
  ['a night too dark', imprintText(inks({ night: '#be1a2c' }))],
  ['a light on a strong that is nearly as light', imprintText(inks({ light: '#8fa8b8', strong: '#a24a1c' }))],
  ['a strong of the same hue', imprintText(inks({ light: '#94c9ff', strong: '#14487a' }))],
  ['an overlap like the light', imprintText(inks({ overlap: '#9accff' }))],
  [
    'a set without a colour',
    imprintText({
      inks: [{ light: '#94c9ff', strong: '#be1a2c', night: '#ff5c5c' }, SETS.second],
      houseInks: 0,
    }),
  ],
  ['a house in inks that are not there', imprintText({ houseInks: 9 })],
  ['a page that is not there', imprintText({ pages: ['chi-siamo', 'colofon'] })],
  ['a page by its file', imprintText({ pages: ['chi-siamo.md'] })],
  ['a part by the path of its file', imprintText({ parts: { about: 'pages/chi-siamo.md' } })],
  [
    'a page that is not there, in two places',
    imprintText({ pages: ['la-casa'], parts: { about: 'la-casa' } }),
  ],
  ['two categories in one', imprintText({ categories: ['travel; books'] })],
  ['a page twice', imprintText({ pages: ['colophon', 'colophon'] })],
  ['a part that is not there', imprintText({ parts: { about: 'chi-siete' } })],
  ['a part that nobody knows', imprintText({ parts: { chi: 'chi-siamo' } })],
  ['a call that is not there', imprintText({ call: 'scrivi-per-me' })],
]

const WORLD: World = {
  pages: [{ slug: 'chi-siamo' }, { slug: 'colophon' }],
  calls: [{ slug: 'scrivi-per-noi' }],
}

const NOVEMBER = Date.UTC(2026, 10, 30)

const problemsOf = (text: string, world: World = WORLD) => {
  const files = filesOf([{ slug: 'il-primo' }], world)
  return loadedFrom(new Map([...files, ['rivista.yml', text]])).problems
}

describe('each fault of «rivista.yml» is said at its line, with its remedy, and once', () => {
  test.each(CASES)('%s', (_, text) => {
    const said = problemsOf(text).map((problem) => problemLine(problem, ''))
    expect(said.length).toBe(1)
    expect(said[0]).toMatch(/^rivista\.yml:\d+:\d+ {2}.+ → .+$/)
    expect(said[0]).toMatchSnapshot()
  })
})

test('a record with a fault in each key says all of them in one run', () => {
  const text = imprintText({
    name: 'E',
    hinge: 'e/o',
    timeZone: 'Roma',
    houseInks: 40,
    issn: '1',
    contact: 'noi',
  })
  expect(
    problemsOf(text)
      .map(({ rule }) => rule)
      .toSorted(),
  ).toEqual([
    'imprint-contact',
    'imprint-hinge',
    'imprint-inks',
    'imprint-issn',
    'imprint-name',
    'imprint-time-zone',
  ])
})

/** What is said of the usual folder when the record lies elsewhere, or nowhere. */
const saidWithout = (path?: string): readonly string[] => {
  const files = new Map([
    ...filesOf([{ slug: 'il-primo' }]),
    ...(path ? [[path, imprintText()] as const] : []),
  ])
  files.delete('rivista.yml')
  const { problems } = assemble([...files].map(([at, text]) => parseFile(at, Buffer.from(text))))
  return problems.map(({ file, rule }) => `${file} ${rule}`)
}

test('a folder without the file says so', () => {
  expect(saidWithout()).toEqual(['rivista.yml imprint-missing'])
})

describe('issues against the record', () => {
  const issue = (fields: Readonly<Record<string, unknown>>): World => ({
    ...WORLD,
    issues: [{ slug: '01-acqua-alta', a: 'Acqua', b: 'alta', ...fields }],
  })

  test('an issue has no inks that the magazine does not have', () => {
    const said = problemsOf(
      imprintText({ inks: [SETS.first, SETS.second], houseInks: 0 }),
      issue({ inks: 7 }),
    )
    expect(said.map(({ file, rule, message }) => [file, rule, message])).toEqual([
      [
        'issues/01-acqua-alta/index.md',
        'inks-unknown',
        'la serie di inchiostri 7 in «rivista.yml» non c’è: sono 2, e si contano da 0',
      ],
    ])
  })

  test('where a hinge holds two, an issue has two; without one it may have one', () => {
    const said = problemsOf(imprintText(), issue({ b: undefined }))
    expect(said.map(({ rule }) => rule)).toEqual(['opposite-missing'])
    expect(problemsOf(imprintText({ hinge: undefined }), issue({ b: undefined }))).toEqual([])
  })
})

test('doors that texts lead to and nobody opens are doubted, unless the server opens them', () => {
  const doubts = (keys: Readonly<Record<string, unknown>>) => {
    const text = 'Chi vuole [segnala](/deposito/segnala), o [scrive](/scrivici).'
    const files = filesOf([{ slug: 'il-primo', body: text }], { ...WORLD, imprint: keys })
    const parsed = [...files].map(([path, content]) => parseFile(path, Buffer.from(content)))
    return doubtsIn(parsed, { now: NOVEMBER }).flatMap(({ file, rule }) =>
      file === 'rivista.yml' ? [rule] : [],
    )
  }
  expect(doubts({})).toEqual(['imprint-contact', 'imprint-repository'])
  expect(doubts({ fromServer: ['repository', 'contact'] })).toEqual([])
  expect(doubts({ repository: { url: 'https://github.com/chi/r' }, contact: 'a@b.example' })).toEqual([])
})

test.each([
  ...['Rivista.yml', 'rivista.yaml', 'rivista.yml.txt', 'rivista.txt', 'issues/rivista.yml'],
  ...['rivista.md', 'rivista', 'magazine.yml', 'rivista (1).yml', ' rivista.yml', 'pages/rivista.yml'],
])('a record that lies at «%s» is said once, there', (path) => {
  expect(saidWithout(path)).toEqual([`${path} imprint-missing`])
})

test.each(['rivista.yaml', 'pages/rivista.yml', 'Rivista.yml'])(
  'a second record at «%s» is to be taken away, not to be put in the place of the first',
  (path) => {
    const files = new Map([...filesOf([{ slug: 'il-primo' }]), [path, imprintText()]])
    expect(loadedFrom(files).problems).toMatchObject([
      { file: path, remedy: expect.stringContaining('c’è già «rivista.yml», togli questo') },
    ])
  },
)

test('a page and an article may be called «rivista»', () => {
  const files = filesOf([{ slug: 'rivista' }], { pages: [{ slug: 'rivista' }] })
  expect(loadedFrom(files).problems).toEqual([])
})

test.each(['utf16le', 'utf16be'] as const)(
  'a record in %s without a mark is said to be in UTF-16',
  (encoding) => {
    const bytes = Buffer.from(imprintText(), 'utf16le')
    const said = parseFile('rivista.yml', encoding === 'utf16le' ? bytes : bytes.swap16()).problems
    expect(said.map(({ message }) => message.includes('UTF-16'))).toEqual([true])
  },
)

test.each([
  ['an authority of a day to come', { feedAuthority: 'eppure.example,2026-12-01' }, 'imprint-feed-authority'],
  ['a first issue of a year to come', { since: 2027 }, 'imprint-since'],
  ['a repository without a cipher', { repository: { url: 'http://github.com/a/b' } }, 'imprint-repository'],
  [
    'a forge that cannot be told',
    { repository: { url: 'https://git.mia.example/a/b' } },
    'imprint-repository',
  ],
])('%s is doubted', (_, keys, rule) => {
  const parsed = [parseFile('rivista.yml', Buffer.from(imprintText(keys)))]
  expect(doubtsIn(parsed, { now: NOVEMBER }).map((doubt) => doubt.rule)).toEqual([rule])
})

test.each([
  { feedAuthority: 'eppure.example,2026-11-30' },
  { feedAuthority: 'eppure.example,2026' },
  { since: 2026 },
  { repository: { url: 'https://git.mia.example/a/b', forge: 'forgejo' } },
])('%o is not doubted', (keys) => {
  expect(doubtsIn([parseFile('rivista.yml', Buffer.from(imprintText(keys)))], { now: NOVEMBER })).toEqual([])
})

test('the words of the record are read by the house’s rules', () => {
  const text = imprintText({
    descriptor: 'Rivista di mestieri.',
    description: 'Una frase che non finisce mai '.repeat(7),
    motto: 'E perchè no?',
  })
  const said = readStyle('rivista.yml', text).map(({ line, rule }) => `${line} ${rule}`)
  expect(said).toEqual(['3 title-stop', '4 acute-e', '5 final-stop', '5 field-length'])
  const long = readStyle('rivista.yml', imprintText({ motto: 'Chi accende i fari di notte, '.repeat(4) }))
  expect(long.map(({ rule }) => rule)).toContain('field-length')
})

test('every message of the record has been seen here', () => {
  const source = readFileSync('lib/content/messages/imprint.ts', 'utf8')
  const named = new Set([...source.matchAll(/say\('([a-z-]+)'/g)].map(([, rule = '']) => rule))
  const seen = new Set(CASES.flatMap(([, text]) => problemsOf(text).map(({ rule }) => rule)))
  const elsewhere = ['imprint-missing', 'imprint-since', 'inks-unknown', 'opposite-missing']
  expect([...named].filter((rule) => !seen.has(rule) && !elsewhere.includes(rule))).toEqual([])
})

test.each(['Europa/Roma', 'Roma', 'Europe/Milan', 'CET+1', '+01:00'])(
  'by the clock %s, which there is not, the doubts of the pieces are said all the same',
  (timeZone) => {
    const texts = new Map([...filesOf([{ slug: 'latte', updated: '2030-01-01' }])])
    texts.set('rivista.yml', imprintText({ timeZone }))
    const files = [...texts].map(([path, text]) => parseFile(path, Buffer.from(text)))
    const said = doubtsIn(files, { now: Date.UTC(2026, 5, 15) })
    expect(said.filter(({ file }) => file.endsWith('latte.md')).map(({ rule }) => rule)).toContain(
      'date-to-come',
    )
  },
)
