import { expect, test } from 'vitest'
import { filesOf, loadedFrom } from '../../builders.ts'

const problemsOf = (address: string) =>
  loadedFrom(
    filesOf([{ slug: 'latte', tags: ['prezzo', 'tempo'], body: `Un [collegamento](${address}).` }]),
  ).problems.map(({ rule }) => rule)

test.each([
  '/cerca',
  '/cerca?q=pane%20nero&tema=prezzo',
  '/feed.xml',
  '/feed.json',
  '/temi/prezzo/feed.xml',
  '/rubriche/idee/feed.json',
  '/autori/redazione/feed.xml',
  '/numeri/01-piccoli-grandi/feed.xml',
  '/temi/prezzo+tempo',
  '/temi/tempo+prezzo',
  '/articoli/latte.md',
])('%s is an address that a text may lead to', (address) => {
  expect(problemsOf(address)).toEqual([])
})

test.each([
  '/temi/prezzo+pane',
  '/temi/prezzo+prezzo',
  '/temi/prezzo+tempo+latte',
  '/temi/pane/feed.xml',
  '/articoli/latte/feed.xml',
  '/articoli/pane.md',
  '/temi/prezzo.md',
  '/numeri/feed.xml',
  '/cercare?q=pane',
])('%s leads nowhere', (address) => {
  expect(problemsOf(address)).toEqual(['link-broken'])
})
