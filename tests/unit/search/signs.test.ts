import { describe, expect, test } from 'vitest'
import { flatten } from '#lib/search/flat.ts'
import { magazineOf } from '../../builders.ts'
import { answer, shown, slugsFor } from './support.ts'

const bodies = {
  cpp: 'Il programma è scritto in C++ e pesa poco.',
  'cpp-17': 'Lo standard C++17 è vecchio.',
  csharp: 'Il programma è scritto in C# e pesa molto.',
  'senza-segni': 'C’è un programma, e c’è un piano C: 4 prove, 0 scuse, 24 ore, 7 giorni, R e D.',
  industria: 'Si parla di industria 4.0 da anni.',
  versioni: 'Dalla versione 4 alla 0.9, e ritorno alla 40.',
  dotnet: 'Una pagina fatta con .NET al banco.',
  sempre: 'Aperto 24/7 per tutti.',
  acqua: 'La formula H2O, cioè H₂O, è nota.',
  ricerca: 'Un reparto R&D di due persone.',
  numerata: 'Lo dice il n. 1 della rivista, e l’art. 18.',
  'numerata-altrove': 'Nella stanza n vi sono 12 sedie e 1 tavolo; 18 lavori d’art e cioè.',
  posta: 'Il commercio è e-commerce da anni.',
  strada: 'Lungo la Straße di Ødegård abita Wałęsa con un’œuvre.',
  sillabe: 'Il quaglio\u00addromo e l’impalca\u00adtura.',
  legature: 'Un edi\ufb01cio di 40 m².',
} as const
const magazine = magazineOf(
  Object.entries(bodies).map(([slug, body]) => ({
    slug,
    title: 'Un pezzo',
    body,
    section: 'idee',
    tags: ['metodo'],
  })),
)

describe('a question with signs finds what holds them, and nothing else', () => {
  test.for([
    ['C++', ['cpp', 'cpp-17']],
    ['c#', ['csharp']],
    ['4.0', ['industria']],
    ['industria 4.0', ['industria']],
    ['.NET', ['dotnet']],
    ['net', ['dotnet']],
    ['24/7', ['sempre']],
    ['H2O', ['acqua']],
    ['h₂o', ['acqua']],
    ['R&D', ['ricerca']],
    ['n. 1', ['numerata']],
    ['n° 1', ['numerata']],
    ['art. 18', ['numerata']],
    ['e-commerce', ['posta']],
    ['l’e-commerce', ['posta']],
    ['strasse', ['strada']],
    ['Straße', ['strada']],
    ['STRASSE', ['strada']],
    ['odegard', ['strada']],
    ['walesa', ['strada']],
    ['oeuvre', ['strada']],
    ['quagliodromo', ['sillabe']],
    ['quaglio\u00addromo', ['sillabe']],
    ['impalcatura', ['sillabe']],
    ['edificio', ['legature']],
    ['m2', ['legature']],
  ] as const)('%s', async ([question, slugs]) => {
    expect((await slugsFor(magazine, question)).toSorted()).toEqual(slugs)
  })
})

test.for([
  ['C++', 'Il programma è scritto in [C++] e pesa poco.'],
  ['4.0', 'Si parla di industria [4.0] da anni.'],
  ['strasse', 'Lungo la [Straße] di Ødegård abita Wałęsa con un’œuvre.'],
  ['oeuvre', '… la Straße di Ødegård abita Wałęsa con un’[œuvre].'],
  ['h2o', 'La formula [H2O], cioè [H₂O], è nota.'],
  ['.net', 'Una pagina fatta con [.NET] al banco.'],
] as const)('%s is marked where it stands', async ([q, passage]) => {
  const { results } = await answer(magazine, { q })
  expect(results.map((result) => shown(result.passage))).toContain(passage)
})

test.for(['Perché no?', 'Straße', 'e\u0301 già', 'İstanbul e poi', '𝄞 ﬁne', 'a\u00adb'])(
  'a place in the flat text of «%s» leads back to its place in the text',
  (text) => {
    const { text: flat, origin } = flatten(text)
    const places = origin ?? Uint32Array.from({ length: flat.length + 1 }, (_, at) => at)
    expect(places).toHaveLength(flat.length + 1)
    expect(places[flat.length]).toBe(text.length)
  },
)
