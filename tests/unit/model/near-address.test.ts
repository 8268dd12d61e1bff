import { expect, test } from 'vitest'
import { nearAddress } from '#lib/model/near-address.ts'
import { magazineOf } from '../../builders.ts'

const magazine = magazineOf(
  [
    {
      slug: 'otto-stanze',
      issue: '05-volume-valore',
      aliases: ['le-otto-stanze-di-prima'],
      tags: ['prezzo'],
    },
    { slug: 'prezzo', issue: '05-volume-valore', tags: ['metodo'] },
    { slug: 'perdute', withdrawn: { date: '2026-05-01', reason: 'Non reggeva.' } },
    { slug: 'segrete', draft: true },
  ],
  { pages: [{ slug: 'chi-siamo' }] },
)

test.each([
  ['/articoli/otto-stanza', '/articoli/otto-stanze'],
  ['/articoli/oto-stanze', '/articoli/otto-stanze'],
  ['/articoli/ottto-stanze', '/articoli/otto-stanze'],
  ['/articoli/otot-stanze', '/articoli/otto-stanze'],
  ['/Articoli/Otto-Stanze', '/articoli/otto-stanze'],
  ['/articoli/otto-stanze.html', '/articoli/otto-stanze'],
  ['/articoli/otto%20stanze', '/articoli/otto-stanze'],
  ['/otto-stanze', '/articoli/otto-stanze'],
  ['/2026/otto-stanze', '/articoli/otto-stanze'],
  ['/articoli/le-otto-stanze-di-prim', '/articoli/otto-stanze'],
  ['/chisiamo', '/chi-siamo'],
  ['/temi/prezo', '/temi/prezzo'],
  ['/articoli/prezo', '/articoli/prezzo'],
  ['/numeri/5-volume-valore', '/numeri/05-volume-valore'],
  ['/temi/otto-stanze', '/articoli/otto-stanze'],
])('%s means %s', (address, meant) => {
  expect(nearAddress(magazine, decodeURIComponent(address))?.href).toBe(meant)
})

test.each([
  '/',
  '/x',
  '/articoli/tutto-altro',
  '/articoli/segreta',
  '/articoli/segrete',
  '/articoli/perdut',
  '/wp-login.php',
  '/.env',
  '/a/b/c/d/e/otto-stanze',
])('%s means nothing that is out', (address) => {
  expect(nearAddress(magazine, address)).toBeUndefined()
})
