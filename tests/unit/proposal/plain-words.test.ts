import { describe, expect, test } from 'vitest'
import type { Values, Way } from '#lib/model/proposal.ts'
import { formOf } from '#lib/proposal/form.ts'
import { strings } from '#lib/strings.ts'
import { GOOD, send } from './support.ts'

const words = strings.proposal
const THEME: Values = {
  ...{ name: ['Attesa'], description: ['Quello che succede mentre non succede niente.'], form: ['disco'] },
}
const SIGNS: Values = { 'firma.name': ['Maria Rossi'], 'firma.bio': ['Scrive di pane.'] }

/** What people write where something else is due. */
const SLIPS = [
  ...[
    'x',
    'parola '.repeat(400),
    'ieri',
    '31/2/2026',
    'mille',
    '12.000',
    'http://',
    'www.a.it',
    'no',
    '[a, b]',
  ],
  ...[
    '# ciao',
    '*ciao*',
    '- uno',
    'a | b | c',
    'a|b',
    '<b>x</b>',
    'Il conto del pane',
    'english',
    'Da scrivere',
  ],
  ...['“parola”', 'A: b', 'https://è .it', '---', ':::pratica\n1. Uno.\n:::', '## In pratica', '![x](y.jpg)'],
  'The quick brown fox jumps over the lazy dog and the cat is on the table of the house',
]
/** Words that only who writes a file knows. */
const OF_FILES =
  /testata|chiave|draft|npm run|YAML|virgolette dop|«"|"»|«(?:[a-z]+\.)?(?:title|dek|kicker|authors|section|tags|published|sources|summary|steps|canonical|lang|series|name|bio|description|form|synonyms|year|url)»/

const namesOf = (way: Way) => {
  const { main, more, signature } = formOf(way)
  return [...main, ...more, ...signature].flatMap((field) =>
    field.control === 'group' ? field.fields.map(({ name }) => `${field.name}.0.${name}`) : [field.name],
  )
}
const saidOf = (way: Way, values: Values) =>
  Object.entries(send(way, values).remarks).flatMap(([name, all]) =>
    all.map(({ says, level }) => ({ name, says, level })),
  )

describe.each([
  ['articolo', { ...GOOD, ...SIGNS, steps: ['Fai così.'] }],
  ['tema', THEME],
] as const)('the form for %s', (way, good) => {
  test.each(namesOf(way))('speaks of fields and not of files to who writes something else in %s', (name) => {
    for (const slip of SLIPS)
      for (const { says } of saidOf(way, { ...good, [name]: [slip] }))
        expect(says, slip).not.toMatch(OF_FILES)
  })

  test('left empty, says once of each field that it is, in the order of the form', () => {
    const needed = formOf(way).main.filter((field) => field.needed)
    const said = saidOf(way, {})
    expect(said.map(({ name }) => name)).toEqual(needed.map(({ name }) => name))
    for (const { says } of said) expect([words.empty, words.notChosen, words.notTicked]).toContain(says)
  })
})

test('a source without its title is said at the title, whatever else it has', () => {
  for (const [name, value] of Object.entries({ author: 'Anna', year: '2020', url: 'https://example.org/a' }))
    expect(saidOf('articolo', { ...GOOD, [`sources.0.${name}`]: [value] })).toEqual([
      { name: 'sources.0.title', level: 'fault', says: words.empty },
    ])
  const second = { 'sources.0.title': ['Il pane'], 'sources.1.year': ['2020'], 'posti.sources': ['2'] }
  const values = Object.fromEntries(Object.entries(second).map(([name, value]) => [name, [value].flat()]))
  expect(saidOf('articolo', { ...GOOD, ...values }).map(({ name }) => name)).toEqual(['sources.1.title'])
})

test('half a signature says what it lacks', () => {
  const { 'firma.bio': _, ...named } = SIGNS
  expect(saidOf('articolo', { ...GOOD, ...named })).toEqual([
    { name: 'firma.bio', level: 'fault', says: words.empty },
  ])
  expect(saidOf('articolo', { ...GOOD, 'firma.bio': ['Scrive di pane.'] })).toEqual([
    { name: 'firma.name', level: 'fault', says: words.empty },
  ])
})
