import { describe, expect, test } from 'vitest'
import { magazineOf } from '../../builders.ts'
import { answer } from './support.ts'

const magazine = magazineOf(
  [
    {
      slug: 'a',
      title: 'Il sale',
      section: 'idee',
      tags: ['prezzo'],
      authors: ['banco-uno'],
      published: '2025-02-01',
      issue: '01-a-b',
    },
    {
      slug: 'b',
      title: 'Il sale',
      section: 'metodo',
      tags: ['rete'],
      authors: ['banco-due'],
      published: '2026-02-01',
      issue: '02-c-d',
    },
  ],
  {
    issues: [
      { slug: '01-a-b', published: '2025-02-01' },
      { slug: '02-c-d', published: '2026-02-01' },
    ],
  },
)

describe('a filter', () => {
  test.for([
    [{ q: 'sale', numero: '1' }, ['a']],
    [{ q: 'sale', rubrica: 'metodo' }, ['b']],
    [{ q: 'sale', tema: 'prezzo' }, ['a']],
    [{ q: 'sale', autore: 'banco-due' }, ['b']],
    [{ q: 'sale', anno: '2025' }, ['a']],
    [{ q: 'sale', anno: '2025', rubrica: 'metodo' }, []],
    [{ q: 'sale', anno: '1999' }, []],
    [{ tema: 'rete' }, ['b']],
  ] as const)('%j narrows down', async ([parameters, slugs]) => {
    const { results } = await answer(magazine, parameters)
    expect(results.map(({ piece }) => piece.href)).toEqual(slugs.map((slug) => `/articoli/${slug}`))
  })

  test('nothing asked, nothing listed', async () => {
    expect((await answer(magazine, {})).count).toBe(0)
  })
})
