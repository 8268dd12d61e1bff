import { describe, expect, test } from 'vitest'
import { queryHref, readQuery } from '#lib/search/query.ts'

describe('the parameters of an address', () => {
  test.for([
    ['a text', { q: 'latte' }, '/cerca?q=latte'],
    ['nothing', {}, '/cerca'],
    ['spaces around and inside', { q: '  prezzo \n del\tlatte ' }, '/cerca?q=prezzo+del+latte'],
    ['decomposed letters', { q: 'pero\u0300' }, '/cerca?q=per%C3%B2'],
    ['control characters and marks of direction', { q: 'a\u0000b\u202ec' }, '/cerca?q=a+b+c'],
    ['half of a pair', { q: 'latte \ud800' }, '/cerca?q=latte'],
    ['a repeated parameter', { q: ['uno', 'due'] }, '/cerca?q=uno'],
    [
      'filters in a fixed order, empty ones left out',
      { anno: '2026', rubrica: '', numero: '5' },
      '/cerca?numero=5&anno=2026',
    ],
    ['what no filter can be', { q: 'x', tema: '<b>', autore: 'a"b' }, '/cerca?q=x'],
    ['unknown parameters', { q: 'x', utm_source: 'y' }, '/cerca?q=x'],
    ['a page', { q: 'x', pagina: '3' }, '/cerca?q=x&pagina=3'],
    ['pages that are none', { q: 'x', pagina: '-1' }, '/cerca?q=x'],
    ['the first page', { q: 'x', pagina: '1' }, '/cerca?q=x'],
  ] as const)('%s', ([, parameters, href]) => {
    expect(queryHref(readQuery(parameters))).toBe(href)
  })

  test('a text is cut at 200 characters', () => {
    expect(readQuery({ q: 'parola '.repeat(2000) }).text.length).toBeLessThanOrEqual(200)
  })
})
