import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_TARGET, readTarget } from '#lib/delivery/address.ts'

const key = (written: string) => ({ kind: 'key', key: written })
const moved = (to: string) => ({ kind: 'moved', to })

describe('a request target is an address, another way to write one, or nothing', () => {
  test.each([
    ['/', key('/')],
    ['/articoli/otto-mesi', key('/articoli/otto-mesi')],
    ['/articoli?utm_source=x&fbclid=y', key('/articoli')],
    ['/?x=1', key('/')],
    ['/cerca?q=vendita&x=1', key('/cerca?q=vendita')],
    ['/cerca?x=1&q=%20perch%C3%A9+no%20', key('/cerca?q=perch%C3%A9%20no')],
    ['/cerca?q=', key('/cerca')],
    ['/cerca?q=a&q=b', key('/cerca?q=a')],
    ['/articoli?q=vendita', key('/articoli')],
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
    expect(readTarget(target)).toEqual(expected)
  })
})

test('whatever is asked, what it moves to does not move again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const first = readTarget(`/${text}`)
      if (first.kind === 'moved') expect(readTarget(first.to)).toEqual(key(first.to))
    }),
  )
})

test('a search key stays a search key, and is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const first = readTarget(`/cerca?q=${text}`)
      if (first.kind === 'key') expect(readTarget(first.key)).toEqual(first)
    }),
  )
})
