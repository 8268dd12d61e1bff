import { describe, expect, test } from 'vitest'
import type { Magazine } from '#lib/model/magazine.ts'
import { bestOf, linesBetween, pairOf } from '#lib/model/pairs.ts'
import { magazineOf } from '../../builders.ts'

const magazine = magazineOf(
  [
    { slug: 'uno', tags: ['ascolto', 'metodo', 'rete'], published: '2026-01-05' },
    { slug: 'due', tags: ['metodo', 'ascolto'], published: '2026-01-04' },
    { slug: 'tre', tags: ['rete', 'vendita'], published: '2026-01-03' },
    { slug: 'quattro', tags: ['vendita'], published: '2026-01-02' },
  ],
  {
    tags: [
      { slug: 'ascolto', opposite: 'vendita' },
      { slug: 'vendita', opposite: 'ascolto' },
    ],
  },
)

function tag(of: Magazine, slug: string) {
  const found = of.bySlug.tag.get(slug)
  if (!found) throw new Error(`no theme «${slug}»`)
  return found
}

describe('a pair of themes', () => {
  test('is the same whichever comes first, and holds the articles of both', () => {
    const pair = pairOf(magazine, tag(magazine, 'metodo'), tag(magazine, 'ascolto'))
    expect([pair.a.slug, pair.b.slug]).toEqual(['ascolto', 'metodo'])
    expect(pair.articles.map(({ slug }) => slug)).toEqual(['uno', 'due'])
    expect(pair.opposite).toBe(false)
  })

  test('has a best article on either side: the one that names the theme first, without the other', () => {
    const [ascolto, vendita] = [tag(magazine, 'ascolto'), tag(magazine, 'vendita')]
    expect(bestOf(magazine, ascolto, vendita)?.slug).toBe('uno')
    expect(bestOf(magazine, vendita, ascolto)?.slug).toBe('quattro')
    expect(bestOf(magazine, ascolto, tag(magazine, 'metodo'))).toBeUndefined()
  })
})

test('the lines: opposites, pairs of two articles and more, and for every theme its strongest', () => {
  const lines = linesBetween(magazine).map(({ a, b, articles }) => `${a.slug}+${b.slug} ${articles.length}`)
  expect(lines).toEqual(
    ['ascolto+metodo 2', 'ascolto+rete 1', 'rete+vendita 1', 'ascolto+vendita 0'].toSorted(
      (x, y) => Number(y.at(-1)) - Number(x.at(-1)),
    ),
  )
})
