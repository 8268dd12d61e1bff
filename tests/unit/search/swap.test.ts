import { expect, test } from 'vitest'
import { isSearchReady, searchOf, searchWithin, warmSearch } from '#lib/search/current.ts'
import { magazineOf, NOON } from '../../builders.ts'
import { slugsFor } from './support.ts'

const before = [
  { slug: 'uno', title: 'Il latte', body: 'Una stalla.' },
  { slug: 'due', title: 'La rete', body: 'Alcuni nodi.' },
]

test('after a swap the new magazine has its own answers, and the old one shows nothing that it does not hold', async () => {
  const old = magazineOf(before)
  await warmSearch(old)
  expect(await slugsFor(old, 'stalla')).toEqual(['uno'])
  const fresh = magazineOf([
    { slug: 'uno', title: 'Il latte', body: 'Un pascolo.' },
    { slug: 'tre', title: 'La stalla', body: 'Nuova.' },
  ])
  expect(await slugsFor(fresh, 'stalla')).toEqual(['tre'])
  expect(await slugsFor(fresh, 'pascolo')).toEqual(['uno'])
  expect(await slugsFor(fresh, 'nodi')).toEqual([])
  expect(await slugsFor(old, 'pascoli nuovi')).not.toContain('tre')
})

test('one magazine is indexed once', async () => {
  const magazine = magazineOf(before)
  expect(searchOf(magazine)).toBe(searchOf(magazine))
})

test('who asks before the index is built does not wait for it longer than a page may take', async () => {
  const pieces = Array.from({ length: 600 }, (_, at) => ({ slug: `pezzo-${at}`, title: 'Il latte' }))
  const magazine = magazineOf(pieces)
  expect(await searchWithin(magazine, 0)).toBeUndefined()
  expect(isSearchReady(magazine)).toBe(false)
  const search = await searchOf(magazine)
  expect(isSearchReady(magazine)).toBe(true)
  expect(await searchWithin(magazine, 0)).toBe(search)
})

test('what is not out cannot be found', async () => {
  const magazine = magazineOf([
    { slug: 'fuori', title: 'Il miele', body: 'Api.' },
    { slug: 'bozza', title: 'Il miele', draft: true },
    { slug: 'domani', title: 'Il miele', published: '2026-06-16' },
    { slug: 'ritirato', title: 'Il miele', withdrawn: { date: '2026-06-01', reason: 'Era sbagliato.' } },
  ])
  expect(magazine.view).toEqual(NOON)
  expect(await slugsFor(magazine, 'miele')).toEqual(['fuori'])
})
