import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_TARGET, readTarget } from '#lib/delivery/address.ts'
import { FILTERS } from '#lib/search/query.ts'
import { magazineOf } from '../../builders.ts'

const magazine = magazineOf(
  [
    { slug: 'uno', tags: ['metodo', 'misura'], authors: ['anna-verdi'], published: '2026-01-01' },
    { slug: 'zero', published: '2024-03-01' },
  ],
  { issues: [{ slug: '01-piccoli-grandi', published: '2024-03-01' }] },
)
const read = (target: string) => readTarget(target, magazine)

const key = (written: string) => ({ kind: 'key', key: written })
const moved = (to: string) => ({ kind: 'moved', to })

describe('a request target is an address, another way to write one, or nothing', () => {
  test.each([
    ['/', key('/')],
    ['/articoli/otto-mesi', key('/articoli/otto-mesi')],
    ['/articoli?utm_source=x&fbclid=y', key('/articoli')],
    ['/?x=1', key('/')],
    ['/cerca?q=vendita&x=1', key('/cerca?q=vendita')],
    ['/cerca?x=1&q=%20perch%C3%A9+no%20', key('/cerca?q=perch%C3%A9+no')],
    ['/cerca?q=', key('/cerca')],
    ['/cerca?q=a&q=b', key('/cerca?q=a')],
    ['/articoli?q=vendita', key('/articoli')],
    ['/articoli?pagina=2', key('/articoli')],
    ['/cerca?tema=metodo&q=a', key('/cerca?q=a&tema=metodo')],
    ['/cerca?q=a&tema=inventato', key('/cerca?q=a')],
    ['/cerca?q=a&tema=inventato&tema=metodo', key('/cerca?q=a')],
    ['/cerca?numero=1&numero=2', key('/cerca?numero=1')],
    ['/cerca?numero=99', key('/cerca')],
    ['/cerca?rubrica=idee', key('/cerca?rubrica=idee')],
    ['/cerca?rubrica=altre', key('/cerca')],
    ['/cerca?autore=anna-verdi', key('/cerca?autore=anna-verdi')],
    ['/cerca?autore=nessuno', key('/cerca')],
    ['/cerca?anno=2025', key('/cerca?anno=2025')],
    ['/cerca?anno=2023', key('/cerca')],
    ['/cerca?anno=2024x', key('/cerca')],
    ['/cerca?q=a&pagina=1', key('/cerca?q=a')],
    ['/cerca?q=a&pagina=02', key('/cerca?q=a')],
    ['/cerca?__proto__=a&constructor=b', key('/cerca')],
    ['http://altrove.example/articoli', key('/articoli')],
    ['/articoli/', moved('/articoli')],
    ['//articoli', moved('/articoli')],
    ['//altrove.example/x', moved('/altrove.example/x')],
    ['/articoli//otto-mesi/?x=1', moved('/articoli/otto-mesi')],
    ['/cerca/?q=a', moved('/cerca?q=a')],
    ['/%61rticoli', moved('/articoli')],
    ['/articoli/%C3%A8', key('/articoli/%C3%A8')],
    ['/articoli/%FF', { kind: 'malformed' }],
    ['/articoli/%E0%A4%A', { kind: 'malformed' }],
    ['/articoli/%2Fetc', { kind: 'malformed' }],
    ['/articoli/%5Cetc', { kind: 'malformed' }],
    ['/articoli/%00', { kind: 'malformed' }],
    ['/articoli/../numeri', { kind: 'malformed' }],
    ['/articoli/%2e%2e/numeri', { kind: 'malformed' }],
    ['*', { kind: 'malformed' }],
    ['', { kind: 'malformed' }],
    [`/${'a'.repeat(LONGEST_TARGET)}`, { kind: 'too-long' }],
  ])('%s', (target, expected) => {
    expect(read(target)).toEqual(expected)
  })
})

test('whatever is asked, what it moves to does not move again', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.constantFrom('/', '//', '/?', '/%61'), (path, end) => {
      const first = read(`/a${path}${end}`)
      fc.pre(first.kind === 'moved')
      expect(read(first.to)).toEqual(key(first.to))
    }),
  )
})

test('whatever is made up for a filter leads to one key', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILTERS),
      fc.stringMatching(/^[a-z]{5}x[a-z-]{0,90}$/),
      (filter, value) => {
        expect(read(`/cerca?${filter}=${value}`)).toEqual(key('/cerca'))
      },
    ),
  )
})

test('a search key stays a search key, and is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const first = read(`/cerca?q=${text}`)
      fc.pre(first.kind === 'key')
      expect(read(first.key)).toEqual(first)
    }),
  )
})
